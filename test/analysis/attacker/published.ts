/**
 * Everything that leaves of a network: the pictures of its waves, made from plain arrays by the very function that makes
 * what is published (`pictureOf`). What people wrote is left out; it goes through an analyst.
 */
import { type OrganisationAnswers, scoreNetwork } from '../../../analysis/index.ts';
import type { Evidence } from '../../../api/picture/evidence.ts';
import { type PictureInput, pictureOf } from '../../../api/picture/picture-of.ts';
import type { Previous } from '../../../api/picture/previous.ts';
import { statementsOf } from '../../../api/picture/score-tables.ts';
import { codebook, items } from '../../../surveys/index.ts';
import type { Named, World } from './world.ts';

/** A planted leak: the mean of each sector leaves too, however few answered in it. */
export type Leak = 'sector-scores-on';

/** The pictures of all waves, as the texts that are published. */
export function published(world: World, leak?: Leak): string[] {
  const documents: string[] = [];
  let previous: Previous | null = null;
  for (const [place, rows] of world.waves.entries()) {
    const input = madeUp(world, evidenceOf(rows, world.relations?.[place]), place);
    const { document } = pictureOf({ ...input, previous });
    const careless = leak === 'sector-scores-on' ? { sectors: sectorMeans(world, [...rows]) } : {};
    documents.push(JSON.stringify({ ...document, ...careless }));
    previous = {
      waveId: document.waveId,
      label: document.label,
      threshold: world.threshold,
      document,
      version: world.version,
      evidence: evidenceOf(rows, world.relations?.[place]),
    };
  }
  return documents;
}

/** What the picture of a made-up wave is made of; nothing was published before. */
export const madeUp = (
  world: Pick<World, 'invited' | 'threshold' | 'version'>,
  evidence: Evidence,
  place = 0,
): PictureInput => ({
  wave: { id: `wave ${place}`, networkId: 'network', network: 'Made up', label: `wave ${place}` },
  promise: {
    threshold: world.threshold,
    readers: [{ name: 'an analyst', organisation: null }],
    invited: world.invited.length,
    opensOn: '2025-01-01',
    closesOn: '2025-02-01',
    reminderDays: [],
    mailLimit: 5,
    namedTies: false,
    serves: [],
  },
  questionnaire: { code: world.version.code, version: world.version.version, hash: '' },
  version: world.version,
  evidence,
  invited: world.invited.map(({ organisation, sector }) => ({
    organisationId: organisation,
    organisation,
    sector,
    status: 'sent',
  })),
  previous: null,
  codebook,
  topics: [],
});

/** The evidence of a wave in which nobody wrote anything. */
export const evidenceOf = (rows: readonly OrganisationAnswers[], named?: Named): Evidence => ({
  rows: [...rows],
  responses: rows.map(({ organisation }) => ({
    id: organisation,
    organisationId: organisation,
    organisation,
    sector: '',
    submittedAt: null,
    servedFromId: null,
    answers: relationAnswers(named?.get(organisation)),
  })),
  interviews: [],
  observations: [],
  leftOut: 0,
});

/** Whom a member named, as its answer is stored. */
const relationAnswers = (named?: ReadonlySet<string>): Evidence['responses'][number]['answers'] =>
  named
    ? [
        {
          ...{ item: 'relations.members', kind: 'choice', value: null, missing: null },
          text: JSON.stringify(Object.fromEntries([...named].map((to) => [to, { often: 'weekly' }]))),
        },
      ]
    : [];

function sectorMeans(world: World, rows: OrganisationAnswers[]) {
  const statements = statementsOf(items(world.version));
  const sectors = [...new Set(world.invited.map(({ sector }) => sector))].sort();
  return sectors.map((sector) => {
    const members = new Set(world.invited.flatMap((one) => (one.sector === sector ? [one.organisation] : [])));
    const own = rows.filter(({ organisation }) => members.has(organisation));
    return statements.map((item) => scoreNetwork(own, [item])?.mean ?? null);
  });
}
