import { Alert, AnchorButton, ButtonGroup, DefinitionList, Details } from '../../components/index.ts';
import { bundleUrl, type PictureAnswer } from '../../queries/pictures.ts';
import { useFormat, useTexts } from '../../texts/index.tsx';
import { CorrectPicture } from './CorrectPicture.tsx';
import { EarlierPublications } from './EarlierPublications.tsx';

type Published = Extract<PictureAnswer, { published: true }>;

/** When it was published, and how to recognise exactly this picture. */
export function PublishedNote({ answer }: { answer: Published }) {
  const t = useTexts().picture.published;
  const { day } = useFormat();
  const { picture, number, publishedAt, hash, codeVersion, reason, suppressed } = answer;
  return (
    <Alert title={reason === null ? t.on(day(publishedAt)) : t.again(day(publishedAt), reason)}>
      <ButtonGroup>
        <AnchorButton kind="secondary" href={bundleUrl(picture.waveId)} download="">
          {t.download}
        </AnchorButton>
        {suppressed !== null && <CorrectPicture waveId={picture.waveId} />}
      </ButtonGroup>
      {number > 1 && <EarlierPublications waveId={picture.waveId} />}
      <Details summary={t.proof}>
        <p>{t.proofHelp}</p>
        <DefinitionList
          items={[
            { term: t.period, value: t.days(day(picture.opensOn), day(picture.closesOn)) },
            { term: t.questionnaire, value: t.version(picture.questionnaire.code, picture.questionnaire.version) },
            { term: t.hash, value: <code className="picture-hash">{hash}</code> },
            { term: t.code, value: codeVersion },
          ]}
        />
      </Details>
    </Alert>
  );
}
