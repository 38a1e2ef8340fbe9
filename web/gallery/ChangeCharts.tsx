import { ChangeChart, type ChangeRow, type ScoreTable } from '../charts/index.ts';

const score = (mean: number, half: number | null): ScoreTable => ({
  kind: 'shown',
  base: 12,
  mean,
  interval: half === null ? null : { lower: mean - half, upper: mean + half },
  bounds: { lower: 1, upper: 5 },
  agreement: 'mostly-agreed',
  word: 'mixed',
});

const broken = [
  {
    item: 'a3',
    text: 'Wij kennen elkaars doelen.',
    reason: 'In de nieuwe versie gaat de vraag over het afgelopen jaar; eerst ging hij over altijd.',
  },
];

const rows: ChangeRow[] = [
  {
    key: 'ambition',
    label: 'Ambitie',
    before: score(2.9, 0.4),
    after: score(3.6, 0.3),
    change: {
      kind: 'compared',
      pairs: 9,
      change: 0.6,
      interval: { lower: 0.2, upper: 1 },
      word: 'moved-up',
      broken,
    },
  },
  {
    key: 'interests',
    label: 'Belangen',
    before: score(4.6, 0.2),
    after: score(4.5, 0.3),
    change: {
      kind: 'compared',
      pairs: 9,
      change: -0.1,
      interval: { lower: -0.4, upper: 0.2 },
      word: 'no-visible-change',
      broken: [],
    },
  },
  {
    key: 'relation',
    label: 'Relatie',
    before: { kind: 'hidden', reason: 'below-threshold' },
    after: score(3.2, null),
    change: { kind: 'not-compared', reason: 'hidden', broken: [] },
  },
  {
    key: 'organisation',
    label: 'Organisatie',
    before: score(2.2, 0.4),
    after: score(2.9, 0.4),
    change: { kind: 'not-compared', reason: 'not-comparable', broken },
  },
  {
    key: 'processes',
    label: 'Processen',
    before: score(3.4, 0.6),
    after: score(3.1, 0.6),
    change: { kind: 'compared', pairs: 5, change: -0.3, interval: null, word: 'too-few-answers-to-tell', broken: [] },
  },
];

export function ChangeCharts() {
  return (
    <section className="flow">
      <h2>Twee metingen naast elkaar</h2>
      <ChangeChart title="Wat er veranderde" before="2026" after="2027" rows={rows} />
    </section>
  );
}
