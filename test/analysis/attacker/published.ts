/**
 * Everything that leaves of a network: the pictures of its waves, made from plain arrays by the same functions, in the
 * same order, as `makePicture` does from the database. What people wrote is left out; it goes through an analyst.
 *
 * A planted leak makes the picture carelessly in one respect, to see that the attacker finds it.
 */
import { type OrganisationAnswers, scoreNetwork, suppress } from '../../../analysis/index.ts';
import { changesSince } from '../../../api/picture/changes.ts';
import type { Previous } from '../../../api/picture/previous.ts';
import { responsePart } from '../../../api/picture/response-part.ts';
import { countingStatements, scoreTables, statementsOf } from '../../../api/picture/score-tables.ts';
import { showTables } from '../../../api/picture/show-tables.ts';
import { themePictures } from '../../../api/picture/theme-pictures.ts';
import { items, themeCodes } from '../../../surveys/index.ts';
import type { World } from './world.ts';

export type Leak =
  /** Every table leaves, however few it rests on. */
  | 'threshold-off'
  /** A hidden statement still counts in the mean of its theme. */
  | 'secondary-off'
  /** The mean of each sector leaves, however few answered in it. */
  | 'sector-scores-on'
  /** The change since the last wave leaves, however few took part only once. */
  | 'few-once-off';

/** The pictures of all waves, as the texts that are published. */
export function published(world: World, leak?: Leak): string[] {
  const documents: string[] = [];
  let previous: Previous | null = null;
  for (const rows of world.waves) {
    const picture = pictureOf(world, [...rows], previous, leak);
    documents.push(JSON.stringify(picture));
    // Only what `changesSince` reads of the wave before.
    previous = {
      waveId: 'before',
      label: 'before',
      threshold: world.threshold,
      document: picture,
      version: world.version,
      evidence: { rows: [...rows] },
    } as unknown as Previous;
  }
  return documents;
}

function pictureOf(world: World, rows: OrganisationAnswers[], previous: Previous | null, leak?: Leak) {
  const threshold = leak === 'threshold-off' ? 1 : world.threshold;
  const all = items(world.version);
  const asked = { rows, items: all, invited: world.invited.length, threshold };
  const gate = { threshold: Math.max(3, threshold) };
  const counting =
    leak === 'secondary-off' || leak === 'threshold-off'
      ? new Set(statementsOf(all).map(({ code }) => code))
      : countingStatements(asked);
  // With the threshold off, every table says that it rests on enough.
  const scores = scoreTables(asked, counting).map((table) =>
    leak === 'threshold-off' && table.base > 0 ? { ...table, base: Math.max(3, table.base) } : table,
  );
  const hidden = new Set(suppress(scores, gate).hidden.map(({ id }) => id));
  const pair = previous && (leak === 'few-once-off' ? onlyInBoth(previous, rows) : { previous, rows });
  const changes =
    pair && changesSince(pair.previous, { version: world.version, rows: pair.rows, threshold, counting, hidden });
  const shown = showTables([...scores, ...(changes?.tables ?? [])], { submitted: rows.length, ...gate });
  const answered = rows.map(({ organisation }) => ({ organisationId: organisation, answers: [] }));
  const before = new Set(previous?.evidence.rows.map(({ organisation }) => organisation));
  return {
    ...responsePart(
      world.invited.map(({ organisation, sector }) => ({ organisationId: organisation, sector, status: 'sent' })),
      { rows, responses: answered as never, interviews: [], observations: [] },
    ),
    themes: themePictures(all, shown, []),
    since: changes && {
      organisationsInBoth: rows.filter(({ organisation }) => before.has(organisation)).length,
      changes: themeCodes.map((theme) => shown.change(theme) ?? { theme, reason: changes.reasons.get(theme) }),
    },
    ...(leak === 'sector-scores-on' ? { sectors: sectorMeans(world, rows) } : {}),
  };
}

/** Careless: `changesSince` does not get to see who took part only once. */
function onlyInBoth(previous: Previous, rows: OrganisationAnswers[]) {
  const names = (of: OrganisationAnswers[]) => new Set(of.map(({ organisation }) => organisation));
  const [before, now] = [names(previous.evidence.rows), names(rows)];
  const both = (of: OrganisationAnswers[]) =>
    of.filter(({ organisation }) => before.has(organisation) && now.has(organisation));
  return {
    previous: { ...previous, evidence: { ...previous.evidence, rows: both(previous.evidence.rows) } },
    rows: both(rows),
  };
}

function sectorMeans(world: World, rows: OrganisationAnswers[]) {
  const statements = statementsOf(items(world.version));
  const sectors = [...new Set(world.invited.map(({ sector }) => sector))].sort();
  return sectors.map((sector) => {
    const members = new Set(world.invited.flatMap((one) => (one.sector === sector ? [one.organisation] : [])));
    const own = rows.filter(({ organisation }) => members.has(organisation));
    return statements.map((item) => scoreNetwork(own, [item])?.mean ?? null);
  });
}
