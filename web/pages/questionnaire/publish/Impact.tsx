import { Card, CardGrid } from '../../../components/index.ts';
import type { PublicationPreview, QuestionnaireDraft } from '../../../queries/questionnaire.ts';
import { useFormat, useTexts } from '../../../texts/index.tsx';
import { useWordsOf } from './useWordsOf.ts';

/** Which years of which networks would break on which items. */
export function Impact({ preview, stored }: { preview: PublicationPreview; stored: QuestionnaireDraft }) {
  const t = useTexts().questionnaire.publishPage;
  const format = useFormat();
  const wordsOf = useWordsOf(stored);
  const broken = preview.impact.filter(({ items }) => items.length > 0);
  const verdicts = [
    { verdict: 'not-comparable', title: t.breaks },
    { verdict: 'with-care', title: t.care },
  ] as const;
  return (
    <section className="flow" aria-labelledby="impact">
      <h2 id="impact">{t.impactTitle}</h2>
      <p>{broken.length === 0 ? t.noImpact : t.impactLead}</p>
      {broken.length > 0 && (
        <CardGrid>
          {broken.map(({ network, waves, items }) => (
            <Card key={network.id} title={network.name}>
              <p>{t.waves(format.list(waves.map(({ label }) => label)))}</p>
              {verdicts.map(({ verdict, title }) => {
                const found = items.filter((one) => one.verdict === verdict);
                if (found.length === 0) return null;
                return (
                  <div key={verdict}>
                    <h4>{title}</h4>
                    <ul>
                      {found.map(({ item, since }) => (
                        <li key={`${item} ${since}`}>{t.sinceVersion(wordsOf(item), since)}</li>
                      ))}
                    </ul>
                  </div>
                );
              })}
            </Card>
          ))}
        </CardGrid>
      )}
      {preview.otherNetworks > 0 && <p>{t.otherNetworks(preview.otherNetworks)}</p>}
    </section>
  );
}
