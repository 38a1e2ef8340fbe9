import { useQuery } from '@tanstack/react-query';
import { Alert, EmptyState, Loaded, PageHeading } from '../../components/index.ts';
import { myPictureQuery } from '../../queries/my-membership.ts';
import { ProblemError } from '../../queries/problem.ts';
import { useFormat, useTexts } from '../../texts/index.tsx';
import { useToken } from '../answer/useToken.ts';
import { PictureParts } from '../picture/PictureParts.tsx';
import '../picture/picture.css';

/** The picture as the whole network sees it, for a member: no account, nothing that others don't see. */
export function MemberPicturePage() {
  const t = useTexts().picture;
  const { day } = useFormat();
  const query = useQuery(myPictureQuery(useToken()));
  if (query.error instanceof ProblemError && query.error.is('nothing-published')) {
    return (
      <>
        <PageHeading title={t.title} />
        <EmptyState title={t.nothingYet.title}>
          <p>{t.nothingYet.body}</p>
        </EmptyState>
      </>
    );
  }
  return (
    <Loaded query={query}>
      {({ picture, publishedAt, reason }) => (
        <>
          <PageHeading above={`${picture.network} – ${picture.label}`} title={t.title} lead={t.lead} />
          <Alert
            title={reason === null ? t.published.on(day(publishedAt)) : t.published.again(day(publishedAt), reason)}
          >
            <p>{t.published.sameForAll}</p>
          </Alert>
          <PictureParts picture={picture} isOpen={false} agreed={null} suppressed={null} />
        </>
      )}
    </Loaded>
  );
}
