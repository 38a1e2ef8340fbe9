import type { z } from '@hono/zod-openapi';
import { type Item, themeCodes } from '../../surveys/index.ts';
import type { ImprovementTheme, PictureDocument } from '../schemas/picture.ts';
import { statementsOf, yearAgoOf } from './score-tables.ts';
import type { showTables } from './show-tables.ts';
import { tableId } from './tables.ts';

/** The five themes in the order of the framework, each with its tables and with what was said about it. */
export function themePictures(
  items: Item[],
  tables: ReturnType<typeof showTables>,
  said: z.infer<typeof ImprovementTheme>[],
): PictureDocument['themes'] {
  return themeCodes.map((theme) => {
    const statements = statementsOf(items).filter((item) => item.theme === theme);
    const madeOf = (aspect?: 'climate' | 'practice') =>
      statements.flatMap((item) => (aspect && item.aspect !== aspect ? [] : [tableId.item(item.code)]));
    const ofTheme = said.filter((one) => one.theme === theme);
    return {
      theme,
      table: tables.score(tableId.theme(theme), madeOf()),
      climate: tables.score(tableId.aspect('climate', theme), madeOf('climate')),
      practice: tables.score(tableId.aspect('practice', theme), madeOf('practice')),
      items: statements.map(({ code, text, aspect, direction }) => ({
        item: code,
        text,
        aspect,
        direction,
        table: tables.score(tableId.item(code)),
      })),
      yearAgo: yearAgoOf(items, theme) ? tables.score(tableId.yearAgo(theme)) : null,
      goesWell: ofTheme.filter(({ tone }) => tone === 'goes-well'),
      canImprove: ofTheme.filter(({ tone }) => tone === 'can-improve'),
    };
  });
}
