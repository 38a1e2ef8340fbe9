/** The tables of a published picture as rows: made from the document alone, so that whoever holds it can make them again. */
import type { z } from '@hono/zod-openapi';
import { framework } from '../../surveys/index.ts';
import type { ImprovementTheme, PictureDocument, Voices } from '../schemas/picture.ts';
import { scoreColumns } from './score-columns.ts';

type Row = Record<string, string | number>;

const nameOf = (theme: string) => framework.themes.find(({ code }) => code === theme)?.name ?? { nl: theme, en: theme };

/** Every table by the name of its file. */
export function tablesOf(picture: PictureDocument): Record<string, Row[]> {
  return {
    themes: picture.themes.flatMap((one) =>
      (
        [
          ['whole', one.table],
          ['climate', one.climate],
          ['practice', one.practice],
          ['year-ago', one.yearAgo],
        ] as const
      ).map(([part, table]) => ({
        theme: one.theme,
        name_nl: nameOf(one.theme).nl,
        name_en: nameOf(one.theme).en,
        part,
        ...scoreColumns(table, picture.points),
      })),
    ),
    statements: picture.themes.flatMap(({ theme, items }) =>
      items.map(({ item, text, aspect, direction, table }) => ({
        item,
        theme,
        aspect: aspect ?? '',
        direction,
        text_nl: text.nl,
        text_en: text.en,
        ...scoreColumns(table, picture.points),
      })),
    ),
    response: picture.response.sectors.map(({ sector, invited, submitted }) => ({ sector, invited, submitted })),
    roles:
      picture.roles?.kind === 'shown'
        ? picture.roles.roles.map(({ role, label, count }) => ({ role, label_nl: label.nl, label_en: label.en, count }))
        : [],
    ...(picture.relations
      ? {
          relations:
            picture.relations.kind === 'shown'
              ? measuresOf(picture.relations).map(([measure, value]) => ({ measure, value: value ?? '' }))
              : [],
        }
      : {}),
    changes: (picture.since?.changes ?? []).map((one) => ({
      theme: one.theme,
      compared: one.kind === 'compared' ? 'yes' : 'no',
      not_compared_because: one.kind === 'compared' ? '' : one.reason,
      organisations_in_both: one.kind === 'compared' ? one.pairs : '',
      change: one.kind === 'compared' ? one.change : '',
      interval_lower: one.kind === 'compared' ? (one.interval?.lower ?? '') : '',
      interval_upper: one.kind === 'compared' ? (one.interval?.upper ?? '') : '',
      word: one.kind === 'compared' ? one.word : '',
      not_comparable_items: one.broken.map(({ item }) => item).join(' '),
    })),
    'improvement-themes': improvementsOf(picture).map((one) => ({
      code: one.code,
      theme: one.theme,
      tone: one.tone,
      label_nl: one.label.nl,
      label_en: one.label.en,
      voices_organisations: voices(one.voices),
      voices_experts: voices(one.experts),
      recurring: one.recurring ?? '',
    })),
    quotes: improvementsOf(picture).flatMap(({ code, tone, quotes }) => quotes.map((quote) => ({ code, tone, quote }))),
    topics: picture.topics.map((topic) => ({ topic })),
  };
}

const measuresOf = ({ base, contact, mutual }: Extract<PictureDocument['relations'], { kind: 'shown' }>) =>
  Object.entries({ base, contact, mutual });

const improvementsOf = ({ themes }: PictureDocument): z.infer<typeof ImprovementTheme>[] =>
  themes.flatMap(({ goesWell, canImprove }) => [...goesWell, ...canImprove]);

const voices = (one: z.infer<typeof Voices> | null) =>
  one === null ? '' : one.kind === 'exact' ? one.voices : '3 or more';
