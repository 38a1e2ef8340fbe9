import type { z } from '@hono/zod-openapi';
import type { DisclosureTable } from '../../analysis/index.ts';
import type { RolesTable, ScoreTable, ThemeChange } from '../schemas/picture.ts';
import type { NamedRelations, RelationsTable } from '../schemas/relations.ts';

type Marked<T, Kind extends string> = Extract<T, { kind: Kind }>;
/** As it is computed: without the mark that answers ask for. */
type Computed<T> = Omit<T, typeof z.$brand>;

export type Score = Computed<Marked<z.infer<typeof ScoreTable>, 'shown'>>;
export type Roles = Computed<Marked<z.infer<typeof RolesTable>, 'shown'>>;
type Relations = Computed<Marked<z.infer<typeof RelationsTable>, 'shown'>>;
export type Change = Computed<Marked<z.infer<typeof ThemeChange>, 'compared'>>;

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
