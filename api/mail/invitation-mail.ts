/** The mails to members: plain text, in their own language, with the promise and their personal link. */
import type { ListedInvitation } from '../../db/queries/invitation/list-invitations.ts';
import type { Locale, Mail } from '../env.ts';
import type { MailFacts } from './mail-facts.ts';

const dayIn = (locale: Locale, day: string) =>
  new Intl.DateTimeFormat(locale === 'nl' ? 'nl-NL' : 'en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );

const namesOf = (facts: MailFacts, locale: Locale) =>
  new Intl.ListFormat(locale === 'nl' ? 'nl-NL' : 'en-GB', { type: 'conjunction' }).format(
    facts.promise.readers.map(({ name, organisation }) => (organisation ? `${name} (${organisation})` : name)),
  );

const to = (invitation: ListedInvitation) => ({ name: invitation.contactName, address: invitation.contactEmail });

/** How many mails this brings; the receipt comes on top of it, as it answers what the member did itself. */
const mailsIn = {
  nl: (limit: number) =>
    `U krijgt over deze meting hooguit ${limit === 1 ? 'één mail' : `${limit} mails`}, deze meegeteld. Na het insturen komt er alleen nog een ontvangstbewijs.`,
  en: (limit: number) =>
    `You get at most ${limit === 1 ? 'one mail' : `${limit} mails`} about this wave, this one included. After you submit, only a receipt follows.`,
};

/** Said where the network will see names after all. */
const named = {
  nl: ({ promise }: MailFacts) =>
    promise.namedTies
      ? '\n- Let op: met wie u samenwerkt, en hoe vaak, ziet het netwerk wél met naam. Hoe goed dat gaat niet.'
      : '',
  en: ({ promise }: MailFacts) =>
    promise.namedTies
      ? '\n- Please note: with whom you work, and how often, the network does see by name. Not how well it goes.'
      : '',
};

const promiseIn = {
  nl: (facts: MailFacts) =>
    `Wie leest wat?\n- Losse antwoorden leest alleen: ${namesOf(facts, 'nl')}.\n- Het netwerk ziet alleen het beeld van alle organisaties samen. Cijfers waar minder dan ${facts.promise.threshold} organisaties achter zitten, laten we niet zien.\n- De coördinator ziet wel óf u hebt geantwoord, maar nooit wat.${named.nl(facts)}

${mailsIn.nl(facts.promise.mailLimit)}`,
  en: (facts: MailFacts) =>
    `Who reads what?\n- Individual answers are read only by: ${namesOf(facts, 'en')}.\n- The network sees only the picture of all organisations together. Numbers that rest on fewer than ${facts.promise.threshold} organisations are not shown.\n- The coordinator sees whether you answered, never what.${named.en(facts)}

${mailsIn.en(facts.promise.mailLimit)}`,
};

const practicalIn = {
  nl: (facts: MailFacts, link: string) =>
    `Met deze persoonlijke link beantwoordt u de vragen, zonder account. U kunt tussendoor stoppen en later verder gaan, ook op een ander apparaat:\n\n${link}\n\nHet kost ongeveer ${facts.minutes.statements} minuten; met alle open vragen ongeveer ${facts.minutes.withOpenQuestions} minuten. De open vragen zijn niet verplicht. Het kan tot en met ${dayIn('nl', facts.promise.closesOn)}.\n\n${promiseIn.nl(facts)}\n\nDoet uw organisatie niet mee? Dan kunt u dat met dezelfde link laten weten.\nGeef deze mail niet door: met de link kan iemand namens uw organisatie antwoorden.\n`,
  en: (facts: MailFacts, link: string) =>
    `Answer the questions with this personal link, without an account. You can stop and go on later, also on another device:\n\n${link}\n\nIt takes about ${facts.minutes.statements} minutes; with all open questions about ${facts.minutes.withOpenQuestions} minutes. The open questions are optional. You can answer up to and including ${dayIn('en', facts.promise.closesOn)}.\n\n${promiseIn.en(facts)}\n\nDoes your organisation not take part? You can say so with the same link.\nPlease do not forward this mail: with the link someone can answer on behalf of your organisation.\n`,
};

/** The invitation to a wave. */
export function invitationMail(invitation: ListedInvitation, facts: MailFacts, link: string): Mail {
  return invitation.locale === 'nl'
    ? {
        to: to(invitation),
        subject: `Hoe werkt ${facts.network} samen? Uw uitnodiging`,
        text: `Beste ${invitation.contactName},\n\n${facts.network} wil weten hoe de samenwerking gaat, en wat beter kan. Wilt u namens ${invitation.organisation} antwoorden? (${facts.wave})\n\n${practicalIn.nl(facts, link)}`,
      }
    : {
        to: to(invitation),
        subject: `How does ${facts.network} work together? Your invitation`,
        text: `Dear ${invitation.contactName},\n\n${facts.network} wants to know how the collaboration is going, and what could be better. Would you answer on behalf of ${invitation.organisation}? (${facts.wave})\n\n${practicalIn.en(facts, link)}`,
      };
}

/** A reminder for who has neither submitted nor declined. */
export function reminderMail(invitation: ListedInvitation, facts: MailFacts, link: string): Mail {
  const started = invitation.status === 'started';
  return invitation.locale === 'nl'
    ? {
        to: to(invitation),
        subject: `Herinnering: hoe werkt ${facts.network} samen?`,
        text: `Beste ${invitation.contactName},\n\n${started ? `U bent begonnen met antwoorden namens ${invitation.organisation}, maar hebt nog niets ingestuurd. Wat u invulde is bewaard.` : `We hebben nog geen antwoorden van ${invitation.organisation}. Uw blik telt mee.`} (${facts.network}, ${facts.wave})\n\n${practicalIn.nl(facts, link)}`,
      }
    : {
        to: to(invitation),
        subject: `Reminder: how does ${facts.network} work together?`,
        text: `Dear ${invitation.contactName},\n\n${started ? `You began to answer on behalf of ${invitation.organisation}, but have not submitted yet. What you filled in is kept.` : `We have no answers from ${invitation.organisation} yet. Your view counts.`} (${facts.network}, ${facts.wave})\n\n${practicalIn.en(facts, link)}`,
      };
}

/** For the colleague whom the contact handed the invitation over to. */
export function handOverMail(invitation: ListedInvitation, from: string, facts: MailFacts, link: string): Mail {
  return invitation.locale === 'nl'
    ? {
        to: to(invitation),
        subject: `Hoe werkt ${facts.network} samen? De uitnodiging is nu van u`,
        text: `Beste ${invitation.contactName},\n\n${from} heeft deze uitnodiging aan u overgedragen. ${facts.network} wil weten hoe de samenwerking gaat, en wat beter kan. Wilt u namens ${invitation.organisation} antwoorden? Wat al is ingevuld, staat er nog. (${facts.wave})\n\n${practicalIn.nl(facts, link)}`,
      }
    : {
        to: to(invitation),
        subject: `How does ${facts.network} work together? The invitation is yours now`,
        text: `Dear ${invitation.contactName},\n\n${from} handed this invitation over to you. ${facts.network} wants to know how the collaboration is going, and what could be better. Would you answer on behalf of ${invitation.organisation}? What was filled in is still there. (${facts.wave})\n\n${practicalIn.en(facts, link)}`,
      };
}
