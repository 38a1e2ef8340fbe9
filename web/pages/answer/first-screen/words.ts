/** What the first page says, for who draws it: the few lines that come first, and the page itself when it is there. */
import type { MyInvitation } from '../../../queries/my-invitation.ts';
import type { Formatter, Texts } from '../../../texts/index.tsx';

type StartTexts = Texts['answer']['start'];

export type Block =
  | { kind: 'heading'; text: string }
  | { kind: 'text'; text: string }
  | { kind: 'list'; lines: { text: string; strong?: true }[] };

/** Whom it is for, what it is about and who asks. */
export function headingWords({ organisation, network, promise }: MyInvitation, t: StartTexts) {
  const askers = [...new Set(promise.readers.flatMap((reader) => reader.organisation ?? []))];
  return {
    above: t.above(organisation),
    title: t.title(network),
    lead: askers.length > 0 ? t.lead(askers, promise.invited) : t.leadNobody(promise.invited),
  };
}

/**
 * Why, who reads what, from how many answers on, and what may still be learnt.
 *
 * @param within who reads it inside the organisation, for a colleague who answers a part; without it, for the contact
 */
export function promiseWords(promise: MyInvitation['promise'], t: StartTexts, within?: string[]): Block[] {
  const organisations = [...new Set(promise.readers.map(({ organisation }) => organisation))];
  const readers = organisations.map((organisation) =>
    t.readersOf(
      promise.readers.filter((reader) => reader.organisation === organisation).map(({ name }) => name),
      organisation,
    ),
  );
  const linesOf = (lines: string[]) => lines.map((text) => ({ text }));
  return [
    { kind: 'heading', text: t.whyTitle },
    { kind: 'text', text: t.why },
    { kind: 'heading', text: t.readersTitle },
    {
      kind: 'list',
      lines: [
        { text: t.readers(readers), strong: true },
        ...linesOf([
          t.coordinator,
          promise.namedTies ? t.networkNamed : t.network,
          t.words,
          ...(promise.serves.length > 0 ? [t.serves(promise.serves.map(({ name }) => name))] : []),
          ...(within ?? [t.drafts, t.colleagues, t.mails(promise.mailLimit)]),
        ]),
      ],
    },
    { kind: 'heading', text: t.thresholdTitle },
    { kind: 'text', text: t.threshold(promise.threshold) },
    { kind: 'heading', text: t.learntTitle },
    {
      kind: 'list',
      lines: linesOf([...t.learnt, ...(promise.serves.length > 0 ? [t.learntServing(promise.threshold)] : [])]),
    },
    { kind: 'text', text: t.fixed },
  ];
}

/** What it takes. */
export const practicalWords = ({ estimate, wave }: MyInvitation, t: StartTexts, f: Formatter) => [
  { term: t.timeTerm, value: t.time(estimate.statements, estimate.withOpenQuestions) },
  { term: t.untilTerm, value: f.day(wave.closesOn) },
  { term: t.openTerm, value: t.open },
  { term: t.partsTerm, value: t.parts },
  { term: t.togetherTerm, value: t.together },
];
