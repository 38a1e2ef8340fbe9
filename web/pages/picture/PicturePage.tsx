import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { EmptyState, LinkButton, Loaded, PageHeading } from '../../components/index.ts';
import { pictureQuery } from '../../queries/pictures.ts';
import { ProblemError } from '../../queries/problem.ts';
import { useTexts } from '../../texts/index.tsx';
import { PictureView } from './PictureView.tsx';
import './picture.css';

/** What the network sees of a wave: the draft for its analysts, after publication the same for everyone. */
export function PicturePage() {
  const t = useTexts().picture;
  const { waveId } = useParams({ from: '/signed-in/waves/$waveId/picture' });
  const query = useQuery(pictureQuery(waveId));
  if (query.error instanceof ProblemError && query.error.is('nothing-published')) {
    return (
      <>
        <PageHeading title={t.title} />
        <EmptyState
          title={t.nothingYet.title}
          action={
            <LinkButton to="/waves/$waveId" params={{ waveId }} kind="secondary">
              {t.nothingYet.toWave}
            </LinkButton>
          }
        >
          <p>{t.nothingYet.body}</p>
        </EmptyState>
      </>
    );
  }
  return <Loaded query={query}>{(answer) => <PictureView waveId={waveId} answer={answer} />}</Loaded>;
}
