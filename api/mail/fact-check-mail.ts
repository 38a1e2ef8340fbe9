import type { Locale, Mail } from '../env.ts';

type MailedMember = { contactName: string; contactEmail: string; contactLocale: Locale; organisation: string };

const dayIn = (locale: Locale, day: string) =>
  new Intl.DateTimeFormat(locale === 'nl' ? 'nl-NL' : 'en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );

/** Asks a member to read the report before it is final, and to say which facts are wrong. */
export function factCheckMail(
  member: MailedMember,
  { network, wave, until }: { network: string; wave: string; until: string },
  link: string,
): Mail {
  const { contactName, contactEmail, contactLocale, organisation } = member;
  const to = { name: contactName, address: contactEmail };
  return contactLocale === 'nl'
    ? {
        to,
        subject: `Klopt het verslag over ${network}?`,
        text: `Beste ${contactName},\n\nHet verslag over ${network} (${wave}) is bijna klaar. ${organisation} leest het eerder dan anderen en kan tot en met ${dayIn('nl', until)} zeggen welke feiten niet kloppen. Het gaat om feiten: namen, cijfers, wat er is gebeurd. Op elke opmerking komt een antwoord.\n\n${link}\n\nU hebt er geen account voor nodig. Geef de link niet door: die is van u.\n`,
      }
    : {
        to,
        subject: `Is the report on ${network} right?`,
        text: `Dear ${contactName},\n\nThe report on ${network} (${wave}) is nearly ready. ${organisation} reads it before others do, and can say up to and including ${dayIn('en', until)} which facts are wrong. It is about facts: names, figures, what happened. Every remark gets an answer.\n\n${link}\n\nYou need no account. Please do not forward the link: it is yours.\n`,
      };
}
