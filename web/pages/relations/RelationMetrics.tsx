import { Card, CardGrid } from '../../components/index.ts';
import type { Relations } from '../../queries/relations.ts';
import { useTexts } from '../../texts/index.tsx';

/** The network in numbers: each first as a sentence, then how to read it and what it doesn't say. */
export function RelationMetrics({ metrics }: { metrics: Relations['metrics'] }) {
  const t = useTexts().relations;
  const { density, reciprocity, centralisation, components, isolates, betweenSectors } = t.metrics;
  const said = [
    { ...density, sentence: density.sentence(metrics.density) },
    { ...reciprocity, sentence: reciprocity.sentence(metrics.reciprocity) },
    { ...centralisation, sentence: centralisation.sentence(metrics.degreeCentralisation) },
    { ...components, sentence: components.sentence(metrics.components) },
    { ...isolates, sentence: isolates.sentence(metrics.isolates) },
    { ...betweenSectors, sentence: betweenSectors.sentence(metrics.eiIndex) },
  ];
  return (
    <CardGrid>
      {said.map(({ term, sentence, how, not }) => (
        <Card key={term} title={term}>
          <p>
            <strong>{sentence}</strong>
          </p>
          <p>
            {t.reads} {how}
          </p>
          <p>
            {t.saysNot} {not}
          </p>
        </Card>
      ))}
    </CardGrid>
  );
}
