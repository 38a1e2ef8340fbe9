import { DistributionChart, type MissingKind, ResponseChart, ScoreChart, type ScoreRow } from '../charts/index.ts';

const none: Record<MissingKind, number> = {
  'not-asked': 0,
  'routed-past': 0,
  'not-reached': 0,
  'dont-know': 0,
  'not-applicable': 0,
  declined: 0,
};

type Shown = Extract<ScoreRow['table'], { kind: 'shown' }>;

const score = (mean: number, o: Partial<Shown> = {}): Shown => ({
  kind: 'shown',
  base: 8,
  mean,
  interval: { lower: mean - 0.5, upper: mean + 0.5 },
  bounds: { lower: (8 * mean + 17) / 25, upper: (8 * mean + 85) / 25 },
  agreement: 'mostly-agreed',
  word: 'mixed',
  distribution: { counts: [2, 6, 14, 12, 6], missing: none },
  ...o,
});

const rows: ScoreRow[] = [
  { key: 'ambition', label: 'Ambitie', table: score(3.4, { agreement: 'divided' }) },
  {
    key: 'interests',
    label: 'Belangen',
    table: score(4.1, { interval: { lower: 3.8, upper: 4.4 }, agreement: 'of-one-mind', word: 'strength' }),
  },
  { key: 'relation', label: 'Relatie', table: { kind: 'hidden', reason: 'below-threshold' } },
  {
    key: 'organisation',
    label: 'Organisatie',
    table: score(2.3, { interval: { lower: 1.9, upper: 2.7 }, word: 'attention' }),
  },
  {
    key: 'processes',
    label: 'Processen',
    table: score(3, {
      interval: null,
      agreement: 'two-camps',
      word: 'mixed',
      distribution: { counts: [11, 8, 2, 9, 10], missing: none },
    }),
  },
];

const distributions = [
  { key: 'camps', label: 'Ambitie', counts: [9, 11, 2, 12, 6], agreement: 'two-camps' as const },
  { key: 'middle', label: 'Belangen', counts: [1, 6, 24, 7, 2], agreement: 'mostly-agreed' as const },
  { key: 'one', label: 'Organisatie', counts: [0, 0, 2, 10, 28], agreement: 'of-one-mind' as const },
  { key: 'spread', label: 'Processen', counts: [8, 7, 9, 8, 8], agreement: 'divided' as const },
];

const sectors = [
  { sector: 'Justitie', invited: 6, submitted: 3 },
  { sector: 'Onderwijs', invited: 4, submitted: 0 },
  { sector: 'Zorg en ondersteuning', invited: 8, submitted: 4 },
  { sector: 'Welzijn', invited: 4, submitted: 1 },
  { sector: 'Gemeenten', invited: 3, submitted: 3 },
];

export function PictureCharts() {
  return (
    <section className="flow">
      <h2>Het beeld</h2>
      <ScoreChart title="Vijf thema’s" rows={rows} invited={25} />
      <ScoreChart
        title="Iedereen antwoordde"
        rows={[
          {
            key: 'all',
            label: 'Ambitie',
            table: score(3.6, {
              base: 25,
              interval: { lower: 3.6, upper: 3.6 },
              bounds: { lower: 3.6, upper: 3.6 },
              word: 'strength',
            }),
          },
          {
            key: 'edge',
            label: 'Aan de rand van de schaal',
            table: score(5, { interval: null, agreement: null, word: null }),
          },
        ]}
        invited={25}
      />
      <DistributionChart
        title="Antwoorden per thema"
        unit="answers"
        rows={[
          ...distributions.map(({ key, label, counts, agreement }) => ({
            key,
            label,
            table: {
              kind: 'shown' as const,
              base: 8,
              agreement,
              distribution: {
                counts,
                missing: { ...none, 'dont-know': key === 'spread' ? 0 : 5, 'not-applicable': key === 'camps' ? 2 : 0 },
              },
            },
          })),
          { key: 'hidden', label: 'Relatie', table: { kind: 'hidden', reason: 'would-reveal' } },
        ]}
      />
      <ResponseChart title="Wie antwoordde" sectors={sectors} invited={25} submitted={11} />
      <ResponseChart
        title="Wie antwoordde in een groot netwerk"
        sectors={[
          { sector: 'Zorg', invited: 120, submitted: 48 },
          { sector: 'Gemeenten', invited: 35, submitted: 30 },
        ]}
        invited={155}
        submitted={78}
      />
    </section>
  );
}
