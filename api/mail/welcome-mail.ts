import type { Locale, Mail } from '../env.ts';

type MailedMember = { contactName: string; contactEmail: string; contactLocale: Locale; organisation: string };

/** The way to the welcome page. */
export function welcomeMail(member: MailedMember, network: string, link: string): Mail {
  const { contactName, contactEmail, contactLocale, organisation } = member;
  const to = { name: contactName, address: contactEmail };
  return contactLocale === 'nl'
    ? {
        to,
        subject: `Welkom bij ${network}`,
        text: `Beste ${contactName},\n\n${organisation} is lid van ${network}. Op deze pagina leest u in een paar minuten waar het netwerk voor staat: de ambitie, de manier van werken, de werkagenda, wat de laatste meting liet zien, en wie er meedoen. U hebt er geen account voor nodig:\n\n${link}\n\nMet dezelfde link brengt u later knelpunten uit de praktijk in. Geef de link niet door: die is van u.\n`,
      }
    : {
        to,
        subject: `Welcome to ${network}`,
        text: `Dear ${contactName},\n\n${organisation} is a member of ${network}. On this page you read in a few minutes what the network stands for: its ambition, its way of working, its agenda, what the last wave showed, and who takes part. You need no account:\n\n${link}\n\nWith the same link you can bring in bottlenecks from practice later. Please do not forward the link: it is yours.\n`,
      };
}
