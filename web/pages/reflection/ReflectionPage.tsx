import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { EmptyState, LinkButton, Loaded } from '../../components/index.ts';
import { PageHeading } from '../../components/PageHeading.tsx';
import { pictureQuery } from '../../queries/pictures.ts';
import { ProblemError } from '../../queries/problem.ts';
import { useTexts } from '../../texts/index.tsx';
import { PrepareSession } from './PrepareSession.tsx';

/** Before the session: what it is, who sees what, which themes, and the way into the room. */
export function ReflectionPage() {
  const t = useTexts().reflection;
  const { waveId } = useParams({ from: '/signed-in/waves/$waveId/reflection' });
  const query = useQuery(pictureQuery(waveId));
  const unpublished = query.data?.published === false || isUnpublished(query.error);
  if (unpublished) {
    return (
      <>
        <PageHeading title={t.title} />
        <EmptyState title={t.notPublishedTitle} action={<LinkButton to="/">{t.toStart}</LinkButton>}>
          <p>{t.notPublished}</p>
        </EmptyState>
      </>
    );
  }
  return <Loaded query={query}>{({ picture }) => <PrepareSession picture={picture} />}</Loaded>;
}

export const isUnpublished = (error: Error | null) => error instanceof ProblemError && error.is('nothing-published');
