import type { z } from '@hono/zod-openapi';
import type { DisclosureTable } from '../../analysis/index.ts';
import type { RolesTable, ScoreTable, ThemeChange } from '../schemas/picture.ts';
import type { NamedRelations, RelationsTable } from '../schemas/relations.ts';

type Shown<T> = Extract<T, { kind: 'shown' }>;
export type Score = Shown<z.infer<typeof ScoreTable>>;
export type Roles = Shown<z.infer<typeof RolesTable>>;
type Relations = Shown<z.infer<typeof RelationsTable>>;
export type Change = Extract<z.infer<typeof ThemeChange>, { kind: 'compared' }>;

/** What a table of the picture holds. Null: nobody could judge, so there is nothing to hold. */
export type Content =
  | { kind: 'score'; score: Score | null }
  | { kind: 'roles'; roles: Roles }
  | ({ kind: 'relations' } & Pick<Relations, 'base' | 'contact'>)
  | { kind: 'mutual-relations'; mutual: NonNullable<Relations['mutual']> }
  | { kind: 'named-relations'; named: z.infer<typeof NamedRelations> }
  | { kind: 'change'; change: Change };

/** A table that wants to leave with the picture. */
export type Table = DisclosureTable<Content>;

/** The names of the tables, in one place, because the picture is put together by them. */
export const tableId = {
  theme: (theme: string) => `theme:${theme}`,
  aspect: (aspect: 'climate' | 'practice', theme: string) => `${aspect}:${theme}`,
  item: (code: string) => `item:${code}`,
  yearAgo: (theme: string) => `year-ago:${theme}`,
  roles: 'roles',
  relations: 'relations',
  mutualRelations: 'mutual-relations',
  namedRelations: 'named-relations',
  change: (theme: string) => `change:${theme}`,
};
