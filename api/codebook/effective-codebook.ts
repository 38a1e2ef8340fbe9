import type { z } from '@hono/zod-openapi';
import type { Reader, Writer } from '../../db/client.ts';
import { type FoundChange, listChanges } from '../../db/queries/codebook/list-changes.ts';
import { codebook, themeCodes } from '../../surveys/index.ts';
import type { Code } from '../schemas/codebook.ts';
import type { CodebookChange } from './change.ts';

/** A code as it is now. */
export type EffectiveCode = z.infer<typeof Code>;

const shipped = (): EffectiveCode[] =>
  codebook.map(({ source: _, keywords, ...entry }) => ({
    ...entry,
    keywords: { nl: [...keywords.nl], en: [...keywords.en] },
    state: 'active',
    into: null,
    own: false,
  }));

/** The codebook of an inspectorate, or of the one whose network a wave is of: the shipped one with its changes made. */
export async function loadCodebook(
  read: Reader | Writer,
  of: { inspectorateId: string } | { waveId: string },
): Promise<EffectiveCode[]> {
  return effectiveCodebook(await listChanges(read, of));
}

/** The codebook of an inspectorate as it was at a moment, such as that of a publication; null: as it is now. */
export async function loadCodebookAt(
  read: Reader | Writer,
  { inspectorateId, at }: { inspectorateId: string; at: string | null },
): Promise<EffectiveCode[]> {
  const changes = (await listChanges(read, { inspectorateId })).filter((one) => at === null || one.at <= at);
  const made = new Set(changes.map(({ id }) => id));
  return effectiveCodebook(
    changes.map((one) => ({
      ...one,
      reversedById: one.reversedById !== null && made.has(one.reversedById) ? one.reversedById : null,
    })),
  );
}

/** The shipped codebook with these changes made, in the order of the five themes. What was taken back never happened. */
export function effectiveCodebook(changes: Pick<FoundChange, 'code' | 'change' | 'reversedById'>[]): EffectiveCode[] {
  const codes = new Map(shipped().map((entry) => [entry.code, entry]));
  for (const { code, change, reversedById } of changes) {
    if (reversedById !== null) continue;
    const made = JSON.parse(change) as CodebookChange;
    const before = codes.get(code);
    if (made.kind === 'add') codes.set(code, { code, ...made.words, state: 'active', into: null, own: true });
    if (!before) continue;
    if (made.kind === 'reword') codes.set(code, { ...before, ...made.words });
    if (made.kind === 'merge') codes.set(code, { ...before, state: 'merged', into: made.into });
    if (made.kind === 'retire') codes.set(code, { ...before, state: 'retired' });
    if (made.kind === 'restore') codes.set(code, { ...before, state: 'active' });
  }
  return themeCodes.flatMap((theme) => [...codes.values()].filter((entry) => entry.theme === theme));
}

/** The codes that these are now: what was merged is what it was merged into. Each once. */
export function presentCodes(codes: string[], all: EffectiveCode[]): string[] {
  const into = new Map(all.flatMap(({ code, into: other }) => (other === null ? [] : [[code, other] as const])));
  const present = (code: string): string => {
    const other = into.get(code);
    return other === undefined ? code : present(other);
  };
  return [...new Set(codes.map(present))];
}
