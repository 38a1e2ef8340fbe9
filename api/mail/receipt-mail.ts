import { type QuestionnaireVersion, readAnswers } from '../../surveys/index.ts';
import type { Locale, Mail } from '../env.ts';
import type { Receipt } from '../schemas/my-invitation.ts';

type Contact = { contactName: string; contactEmail: string; locale: Locale };

const languageOf = { nl: 'nl-NL', en: 'en-GB' };

const timeIn = (locale: Locale, at: string) =>
  new Intl.DateTimeFormat(languageOf[locale], {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'Europe/Amsterdam',
  }).format(new Date(at));

const words = {
  nl: {
    subject: (network: string) => `Ontvangstbewijs: uw antwoorden voor ${network}`,
    begin: (name: string, organisation: string) =>
      `Beste ${name},\n\nDe antwoorden van ${organisation} zijn ingestuurd. Dit is het ontvangstbewijs; bewaar deze mail. U hoeft niets meer te doen.`,
    facts: ['Organisatie', 'Netwerk', 'Meting', 'Vragenlijst', 'Ingestuurd op', 'Controlegetal (SHA-256)'],
    version: (title: string, number: number) => `${title} (versie ${number})`,
    time: (time: string) => `${time} (Nederlandse tijd)`,
    check:
      'Het controlegetal hoort bij precies deze antwoorden. Met de link uit uw uitnodiging leest u ze nog een jaar terug, en bewaart u een bestand waarmee u het getal zelf kunt narekenen.',
    answers: 'Uw antwoorden',
    none: '(niet ingevuld)',
  },
  en: {
    subject: (network: string) => `Receipt: your answers for ${network}`,
    begin: (name: string, organisation: string) =>
      `Dear ${name},\n\nThe answers of ${organisation} were submitted. This is the receipt; please keep this mail. There is nothing more to do.`,
    facts: ['Organisation', 'Network', 'Wave', 'Questionnaire', 'Submitted on', 'Checksum (SHA-256)'],
    version: (title: string, number: number) => `${title} (version ${number})`,
    time: (time: string) => `${time} (Dutch time)`,
    check:
      'The checksum belongs to exactly these answers. With the link of your invitation you can read them for another year, and keep a file with which you can recompute the checksum yourself.',
    answers: 'Your answers',
    none: '(not answered)',
  },
};

const underlined = (title: string, line: string) => `${title}\n${line.repeat(title.length)}`;

/** What was submitted, when, and word for word what, in the language of the invitation. */
export function receiptMail(contact: Contact, receipt: Receipt, version: QuestionnaireVersion): Mail {
  const { contactName: name, contactEmail: address, locale } = contact;
  const t = words[locale];
  const facts = [
    receipt.organisation,
    receipt.network,
    receipt.wave.label,
    t.version(version.title[locale], receipt.version.number),
    t.time(timeIn(locale, receipt.submittedAt)),
    receipt.checksum,
  ].map((value, at) => `${t.facts[at]}: ${value}`);
  const pages = readAnswers(version, receipt.answers, locale).map(({ title, questions }) =>
    [
      underlined(title, '-'),
      ...questions.map((question) => `${question.title}\n${indented(question.answer ?? t.none)}`),
    ].join('\n\n'),
  );
  const parts = [t.begin(name, receipt.organisation), facts.join('\n'), t.check, underlined(t.answers, '='), ...pages];
  return { to: { name, address }, subject: t.subject(receipt.network), text: `${parts.join('\n\n')}\n` };
}

const indented = (text: string) =>
  text
    .split('\n')
    .map((line) => `  ${line}`)
    .join('\n');
