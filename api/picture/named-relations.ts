import type { z } from '@hono/zod-openapi';
import type { LocalText, QuestionJson } from '../../surveys/index.ts';
import type { NamedRelations } from '../schemas/relations.ts';
import type { ReportedRelations } from './reported-relations.ts';
import type { Invited } from './response-part.ts';

/**
 * The relations by name, for a network that was promised so: who named whom and how often, never how well. Members are
 * in the order of their sectors and names, so that their order tells nothing.
 */
export function namedRelations(reported: ReportedRelations, invited: Invited[]): z.infer<typeof NamedRelations> {
  const { question, reports } = reported;
  const members = [...invited].sort(bySectorAndName);
  const placeOf = new Map(members.map(({ organisationId }, place) => [organisationId, place]));
  const [often] = columnsOf(question);
  return {
    members: members.map(({ organisationId, organisation, sector }) => ({
      organisation,
      sector,
      answered: reports.has(organisationId),
    })),
    often: often?.choices ?? [],
    ties: members.flatMap(({ organisationId }, from) =>
      (reports.get(organisationId) ?? [])
        .flatMap(({ to, said }) => ({ from, to: placeOf.get(to) ?? 0, often: said[often?.name ?? ''] ?? '' }))
        .sort((a, b) => a.to - b.to),
    ),
  };
}

/** By plain comparison: the same in every home, whatever languages it knows. */
export function bySectorAndName(a: Invited, b: Invited): number {
  const [one, other] = [a, b].map(({ sector, organisation, organisationId }) => [sector, organisation, organisationId]);
  const at = one?.findIndex((part, place) => part !== other?.[place]) ?? -1;
  if (at < 0) return 0;
  return (one?.[at] ?? '') < (other?.[at] ?? '') ? -1 : 1;
}

export type RelationColumn = { name: string; title: LocalText; choices: { value: string; text: LocalText }[] };

type Column = { name: string; title?: LocalText; choices?: { value: unknown; text?: LocalText }[] };

/** What a question on relations asks of each member: first whether and how often, then how well and so on. */
export const columnsOf = ({ columns }: QuestionJson): RelationColumn[] =>
  ((Array.isArray(columns) ? columns : []) as Column[]).map(({ name, title, choices = [] }) => ({
    name,
    title: title ?? { nl: name, en: name },
    choices: choices.map(({ value, text }) => ({
      value: String(value),
      text: text ?? { nl: String(value), en: String(value) },
    })),
  }));
