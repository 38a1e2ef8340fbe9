import { PageHeading } from '../../components/index.ts';
import type { PictureAnswer } from '../../queries/pictures.ts';
import { useTexts } from '../../texts/index.tsx';
import { useAgreed } from './Agreed.tsx';
import { DraftBanner } from './DraftBanner.tsx';
import { PictureParts } from './PictureParts.tsx';
import { PublishedNote } from './PublishedNote.tsx';
import { WhatNext } from './WhatNext.tsx';

/** The whole picture on one page: the same order for every network. */
export function PictureView({ waveId, answer }: { waveId: string; answer: PictureAnswer }) {
  const t = useTexts();
  const { picture } = answer;
  const agreed = useAgreed(picture.networkId);
  return (
    <>
      <PageHeading above={`${picture.network} – ${picture.label}`} title={t.picture.title} lead={t.picture.lead} />
      {answer.published ? <PublishedNote answer={answer} /> : <DraftBanner waveId={waveId} answer={answer} />}
      <PictureParts
        picture={picture}
        isOpen={!answer.published && answer.status === 'open'}
        agreed={answer.published ? agreed : null}
        suppressed={answer.suppressed}
      />
      {answer.published && <WhatNext picture={picture} />}
    </>
  );
}
