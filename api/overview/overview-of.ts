import type { CycleWave } from '../../db/queries/network/list-cycle.ts';
import type { ListedNetwork } from '../../db/queries/network/list-networks.ts';
import type { NamedCode } from '../../db/queries/picture/list-named-codes.ts';
import type { Overview } from '../schemas/overview.ts';

/** From so many networks on an improvement theme stands in the overview: it is about the field, not about one network. */
export const networksNeeded = 3;

/**
 * Where every network is in its year, by name, and which improvement themes several networks name. No scores: nothing in
 * it puts one network above another.
 *
 * @param waves newest first
 */
export function overviewOf(networks: ListedNetwork[], waves: CycleWave[], named: NamedCode[]): Overview {
  const rows = networks.map(({ id, name, members }) => {
    const own = waves.filter(({ networkId }) => networkId === id);
    const latest = own[0];
    const published = own.find(({ status }) => status === 'published');
    const row = { id, name, members, step: stepOf(latest) };
    if (!latest) return { ...row, wave: null, published: null };
    const { label, closesOn, invited, submitted } = latest;
    return { ...row, wave: { id: latest.id, label, closesOn, invited, submitted }, published: published?.id ?? null };
  });
  return {
    networks: rows.map(({ published: _, ...row }) => row),
    recurring: recurringIn(new Set(rows.flatMap(({ published }) => published ?? [])), named),
    networksNeeded,
  };
}

/** The last step of the year that was taken. */
function stepOf(wave: CycleWave | undefined): Overview['networks'][number]['step'] {
  if (!wave) return 'no-wave';
  if (wave.status !== 'published') return wave.status;
  if (wave.actions > 0) return 'agenda';
  return wave.opportunities > 0 ? 'reflected' : 'published';
}

/** Of each network only its newest published picture counts. */
function recurringIn(waveIds: ReadonlySet<string>, named: NamedCode[]): Overview['recurring'] {
  const byCode = new Map<string, NamedCode[]>();
  for (const one of named) {
    if (waveIds.has(one.waveId)) byCode.set(one.code, [...(byCode.get(one.code) ?? []), one]);
  }
  return [...byCode.values()].flatMap((some) => {
    const [first] = some;
    if (!first || some.length < networksNeeded) return [];
    return [{ code: first.code, label: { nl: first.nl, en: first.en }, networks: some.length }];
  });
}
