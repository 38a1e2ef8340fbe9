import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { EmptyState, LinkButton, Loaded, PageHeading } from '../../components/index.ts';
import { pictureQuery } from '../../queries/pictures.ts';
import { useTexts } from '../../texts/index.tsx';
import { isUnpublished } from './is-unpublished.ts';
import { PrepareSession } from './PrepareSession.tsx';

/** Before the session: what it is, who sees what, which themes, and the way into the room. */
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
  return <Loaded query={query}>{({ picture }) => <PrepareSession picture={picture} />}</Loaded>;
}
