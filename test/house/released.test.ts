/** What leaves a network carries a mark that only the gate makes. The types hold that; these tests hold the types. */
import type { z } from '@hono/zod-openapi';
import { describe, expect, test } from 'vitest';
import type { Score } from '../../api/picture/tables.ts';
import type { PictureDocument, RolesTable, ThemeChange, Voices } from '../../api/schemas/picture.ts';
import type { RelationsTable } from '../../api/schemas/relations.ts';
import { contentOf, ourFiles } from './our-files.ts';

const api = () => ourFiles().filter((path) => /^api\/.*\.ts$/.test(path));
const filesWith = (what: RegExp) => api().filter((path) => what.test(contentOf(path)));

describe('a table that did not pass the gate', () => {
  test('is no part of a picture: it does not compile', () => {
    const score = {} as Score;
    const roles = { kind: 'shown', base: 9, roles: [] } as const;
    const relations = { kind: 'shown', base: 9, contact: 'much', mutual: null, named: null } as const;
    const change = { kind: 'compared', theme: 'ambition', pairs: 9, change: 1, interval: null, broken: [] } as const;
    const picture = {} as PictureDocument;
    const leaks = () => {
      // @ts-expect-error a score as it was computed
      picture.themes = picture.themes.map((theme) => ({ ...theme, table: score }));
      // @ts-expect-error roles as they were counted
      picture.roles = roles satisfies z.infer<typeof RolesTable>;
      // @ts-expect-error relations as they were computed
      picture.relations = relations satisfies z.infer<typeof RelationsTable>;
      // @ts-expect-error a change as it was computed
      const moved: z.infer<typeof ThemeChange> = { ...change, word: 'moved-up' };
      // @ts-expect-error voices as they were counted
      const voices: z.infer<typeof Voices> = { kind: 'exact', voices: 1 };
      return [moved, voices];
    };
    // The type checker is the test (test/house/checks.test.ts runs it); this line holds that it was asked.
    expect(contentOf('test/house/released.test.ts').match(/@ts-expect-error [a-z]/g)).toHaveLength(5);
    expect(leaks).toBeTypeOf('function');
  });

  test('gets its mark in two places, and what was stored is read back in one', () => {
    expect(filesWith(/\$brand<'released'>|voicesToShow\(/)).toEqual([
      'api/picture/show-tables.ts',
      'api/picture/show-voices.ts',
    ]);
    expect(filesWith(/as (unknown as )?PictureDocument/)).toEqual(['api/picture/stored-picture.ts']);
  });

  test('is not made by a route: routes ask for a picture, whole', () => {
    const makers = /picture\/(score|score-tables|roles-table|relations|changes|tables|show-tables|show-voices)\.ts'/;
    expect(filesWith(makers).filter((path) => path.startsWith('api/routes/'))).toEqual([]);
  });
});
