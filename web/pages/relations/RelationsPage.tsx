import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { Alert, EmptyState, Loaded, PageHeading } from '../../components/index.ts';
import { type Relations, relationsQuery } from '../../queries/relations.ts';
import { type Language, useLanguage, useTexts } from '../../texts/index.tsx';
import type { MapTie } from './adjacency.ts';
import { RelationMetrics } from './RelationMetrics.tsx';
import { RelationsMap } from './RelationsMap.tsx';

/** Who works with whom in a wave, by name and in numbers: for its analysts. */
export function RelationsPage() {
  const t = useTexts().relations;
  const { waveId } = useParams({ from: '/signed-in/waves/$waveId/relations' });
  return (
    <>
      <PageHeading title={t.title} lead={t.lead} />
      <Loaded query={useQuery(relationsQuery(waveId))}>{(relations) => <Body relations={relations} />}</Loaded>
    </>
  );
}

function Body({ relations }: { relations: Relations }) {
  const t = useTexts().relations;
  const { language } = useLanguage();
  const { answered, invited, namedTies, members } = relations;
  return (
    <>
      <p>{namedTies ? t.promised.yes : t.promised.no}</p>
      {answered === 0 ? (
        <EmptyState title={t.noAnswersTitle}>
          <p>{t.noAnswers}</p>
        </EmptyState>
      ) : (
        <>
          <p className="lead">{t.answered(answered, invited)}</p>
          {2 * answered < invited && (
            <Alert tone="warning" title={t.fewTitle}>
              <p>{t.few}</p>
            </Alert>
          )}
          <RelationsMap members={members} ties={tiesIn(relations, language)} />
          <h2>{t.metricsTitle}</h2>
          <RelationMetrics metrics={relations.metrics} />
        </>
      )}
    </>
  );
}

/** What was said of each other, in the words of the questionnaire. */
function tiesIn({ members, columns, ties }: Relations, language: Language): MapTie[] {
  const placeOf = new Map(members.map(({ id }, place) => [id, place]));
  return ties.map(({ from, to, said }) => ({
    from: placeOf.get(from) ?? 0,
    to: placeOf.get(to) ?? 0,
    words: columns.flatMap(
      ({ name, choices }) => choices.find(({ value }) => value === said[name])?.text[language] ?? [],
    ),
  }));
}
