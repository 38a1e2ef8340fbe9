import type { Locale, Mail } from '../env.ts';
import type { Decision } from '../schemas/bottleneck.ts';

type MailedMember = { contactName: string; contactEmail: string; contactLocale: Locale; organisation: string };

type ToldDecision = { text: string; decision: Decision };

const dayIn = (locale: Locale, day: string) =>
  new Intl.DateTimeFormat(locale === 'nl' ? 'nl-NL' : 'en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );

/** Enough of a text to know which it was. */
const beginning = (text: string) => {
  const line = text.replaceAll(/\s+/g, ' ');
  return line.length <= 100 ? line : `${line.slice(0, 99).trimEnd()}…`;
};

const decisionIn = {
  nl: (decision: Decision) =>
    decision.kind === 'taken-up'
      ? `Opgepakt. Actie: ${decision.action.text} (${decision.action.owner}, uiterlijk ${dayIn('nl', decision.action.deadline)})`
      : decision.kind === 'passed-on'
        ? `Doorgegeven aan: ${decision.to}`
        : 'Niet opgepakt',
  en: (decision: Decision) =>
    decision.kind === 'taken-up'
      ? `Taken up. Action: ${decision.action.text} (${decision.action.owner}, by ${dayIn('en', decision.action.deadline)})`
      : decision.kind === 'passed-on'
        ? `Passed on to: ${decision.to}`
        : 'Not taken up',
};

const told = (locale: Locale, decisions: ToldDecision[]) =>
  decisions
    .map(({ text, decision }) =>
      [`“${beginning(text)}”`, decisionIn[locale](decision), ...(decision.note ? [decision.note] : [])].join('\n'),
    )
    .join('\n\n');

/** What was decided about the bottlenecks that a member brought in. */
export function decisionsMail(member: MailedMember, network: string, decisions: ToldDecision[], link: string): Mail {
  const { contactName, contactEmail, contactLocale } = member;
  const many = decisions.length > 1;
  const to = { name: contactName, address: contactEmail };
  return contactLocale === 'nl'
    ? {
        to,
        subject: `Besluit over ${many ? 'knelpunten die' : 'een knelpunt dat'} u inbracht in ${network}`,
        text: `Beste ${contactName},\n\nU bracht namens ${member.organisation} ${many ? `${decisions.length} knelpunten` : 'een knelpunt'} uit de praktijk in. Dit is wat ermee gebeurt.\n\n${told('nl', decisions)}\n\nMet deze persoonlijke link leest u het terug. Laat daar later ook weten of het is opgelost:\n\n${link}\n\nU krijgt hierover hooguit één mail per dag. Geef de link niet door: die is van u.\n`,
      }
    : {
        to,
        subject: `Decision about ${many ? 'bottlenecks' : 'a bottleneck'} that you brought in at ${network}`,
        text: `Dear ${contactName},\n\nOn behalf of ${member.organisation} you brought in ${many ? `${decisions.length} bottlenecks` : 'a bottleneck'} from practice. This is what happens with it.\n\n${told('en', decisions)}\n\nWith this personal link you can read it again. Please also say there, later, whether it was solved:\n\n${link}\n\nYou get at most one mail a day about this. Please do not forward the link: it is yours.\n`,
      };
}
