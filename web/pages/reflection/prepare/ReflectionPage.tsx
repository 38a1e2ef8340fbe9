import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { EmptyState, LinkButton, Loaded, PageHeading } from '../../../components/index.ts';
import { pictureQuery } from '../../../queries/pictures.ts';
import { useTexts } from '../../../texts/index.tsx';
import { isUnpublished } from '../is-unpublished.ts';
import { ReflectionOverview } from './ReflectionOverview.tsx';

/** Reflection sessions of a wave: what they are, who sees what, and the way to prepare and lead one. */
export function ReflectionPage() {
  const t = useTexts().reflection;
  const { waveId } = useParams({ from: '/signed-in/waves/$waveId/reflection' });
  const query = useQuery(pictureQuery(waveId));
  if (isUnpublished(query)) {
    return (
      <>
        <PageHeading title={t.title} />
        <EmptyState
          title={t.notPublishedTitle}
          action={
            <LinkButton to="/waves/$waveId" params={{ waveId }}>
              {t.toWave}
            </LinkButton>
          }
        >
          <p>{t.notPublished}</p>
        </EmptyState>
      </>
    );
  }
  return <Loaded query={query}>{({ picture }) => <ReflectionOverview picture={picture} />}</Loaded>;
}
