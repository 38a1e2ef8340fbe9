/** The mail to a colleague: who asks, for which organisation and network, what, until when, and who reads it. */
import type { FoundContributor } from '../../db/queries/contributor/list-contributors.ts';
import type { MyInvitation } from '../../db/queries/response/find-my-invitation.ts';
import { elementsOf, type QuestionnaireVersion } from '../../surveys/index.ts';
import type { Locale, Mail } from '../env.ts';
import type { PromiseDocument } from '../schemas/promise.ts';

export type AskedFacts = {
  contributor: FoundContributor;
  mine: MyInvitation;
  json: QuestionnaireVersion;
  promise: PromiseDocument;
};

const language = { nl: 'nl-NL', en: 'en-GB' } as const;

const dayIn = (locale: Locale, day: string) =>
  new Intl.DateTimeFormat(language[locale], { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );

const readersIn = (locale: Locale, { readers }: PromiseDocument) =>
  new Intl.ListFormat(language[locale], { type: 'conjunction' }).format(
    readers.map(({ name, organisation }) => (organisation ? `${name} (${organisation})` : name)),
  );

/** One line a page of the questionnaire: the whole theme, or so many of its questions. */
function themesIn(locale: Locale, { json, contributor }: AskedFacts): string {
  const asked = new Set(contributor.items);
  return json.pages
    .flatMap((page) => {
      const codes = elementsOf({ pages: [page] }).map(({ name }) => name);
      const n = codes.filter((code) => asked.has(code)).length;
      if (n === 0) return [];
      const some =
        locale === 'nl' ? `${n} ${n === 1 ? 'vraag' : 'vragen'}` : `${n} ${n === 1 ? 'question' : 'questions'}`;
      const all = locale === 'nl' ? 'alle vragen' : 'all questions';
      return [`- ${page.title[locale]}: ${n === codes.length ? all : some}`];
    })
    .join('\n');
}

/** The mail that brings a colleague's own link. */
export function contributorMail(facts: AskedFacts, link: string): Mail {
  const { contributor, mine, promise } = facts;
  const { locale, name } = contributor;
  const { contactName, organisation, network } = mine;
  const until = dayIn(locale, promise.closesOn);
  const readers = readersIn(locale, promise);
  return {
    to: { name, address: contributor.email },
    ...{
      nl: {
        subject: `${contactName} vraagt u mee te antwoorden voor ${organisation}`,
        text: `Beste ${name},\n\n${network} wil weten hoe de samenwerking gaat, en wat beter kan. ${contactName} antwoordt namens ${organisation} en vraagt u om een deel van de vragen te beantwoorden:\n\n${themesIn(locale, facts)}\n\nDat doet u met uw eigen link, zonder account. U kunt tussendoor stoppen en later verder gaan:\n\n${link}\n\nHet kan tot en met ${until}, zolang ${contactName} de antwoorden nog niet heeft ingestuurd.\n\nWie leest wat?\n- U ziet alleen de vragen die aan u zijn gesteld. Uw antwoorden op die vragen zien ook ${contactName} en collega’s die dezelfde vragen kregen.\n- ${contactName} kijkt alles na en stuurt het in. Het telt als één antwoord van ${organisation}, zonder uw naam.\n- Wat is ingestuurd, leest alleen: ${readers}.\n- Het netwerk ziet alleen het beeld van alle organisaties samen. Cijfers waar minder dan ${promise.threshold} organisaties achter zitten, laten we niet zien.\n\nTwijfelt u of deze mail echt is? Vraag het ${contactName}. Geef de mail niet door: de link is alleen voor u.\n`,
      },
      en: {
        subject: `${contactName} asks you to help answer for ${organisation}`,
        text: `Dear ${name},\n\n${network} wants to know how the collaboration is going, and what could be better. ${contactName} answers on behalf of ${organisation} and asks you to answer some of the questions:\n\n${themesIn(locale, facts)}\n\nYou do so with your own link, without an account. You can stop and go on later:\n\n${link}\n\nYou can answer up to and including ${until}, as long as ${contactName} has not submitted the answers.\n\nWho reads what?\n- You see only the questions that were put to you. Your answers to them are also seen by ${contactName} and by colleagues who got the same questions.\n- ${contactName} checks everything and submits it. It counts as one answer of ${organisation}, without your name.\n- What was submitted is read only by: ${readers}.\n- The network sees only the picture of all organisations together. Numbers that rest on fewer than ${promise.threshold} organisations are not shown.\n\nNot sure whether this mail is real? Ask ${contactName}. Please do not forward it: the link is for you only.\n`,
      },
    }[locale],
  };
}
