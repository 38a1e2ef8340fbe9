import type { QuestionnaireVersion } from '../../../../surveys/index.ts';
import { DefinitionList, Details, PageHeading } from '../../../components/index.ts';
import type { MyInvitation, Standing } from '../../../queries/my-invitation.ts';
import { useFormat, useLanguage, useTexts } from '../../../texts/index.tsx';
import { LeftOver } from '../contributors/LeftOver.tsx';
import { ComparedYears } from '../last-year/ComparedYears.tsx';
import { MirrorSection } from '../mirror/MirrorSection.tsx';
import { partsOf } from '../questionnaire/parts.ts';
import { BetweenWaves } from '../receipt/BetweenWaves.tsx';
import { OtherNetworks } from '../receipt/OtherNetworks.tsx';
import { SaveReceipt } from '../receipt/SaveReceipt.tsx';
import { MyReportSection } from '../report/MyReportSection.tsx';
import { GivenAnswers } from './GivenAnswers.tsx';

type Submitted = Extract<Standing, { kind: 'submitted' }>;

/** That it was submitted, when and what, to keep or print; and what happens now. */
export function ReceiptPage(props: { token: string; mine: MyInvitation; submitted: Submitted }) {
  const { token, mine, submitted } = props;
  const { receipt, readableUntil } = submitted;
  const t = useTexts().answer.receipt;
  const f = useFormat();
  const { language } = useLanguage();
  const json = mine.questionnaire.json as unknown as QuestionnaireVersion;

  return (
    <>
      <PageHeading title={t.title} lead={t.lead(f.day(readableUntil))} />
      <LeftOver token={token} parts={partsOf(json)} handedIn={receipt.answers} locale={language} />
      <h2>{t.heading}</h2>
      <DefinitionList
        items={[
          { term: t.organisation, value: receipt.organisation },
          { term: t.network, value: receipt.network },
          { term: t.wave, value: receipt.wave.label },
          { term: t.questionnaire, value: t.version(json.title[language], receipt.version.number) },
          { term: t.submittedAt, value: f.moment(receipt.submittedAt) },
          {
            term: t.checksum,
            value: (
              <>
                <code className="checksum">{receipt.checksum}</code>
                <br />
                <span className="small">{t.checksumNote}</span>
              </>
            ),
          },
        ]}
      />
      <SaveReceipt receipt={receipt} version={json} />
      <Details summary={t.showAnswers}>
        <h2>{t.answers}</h2>
        <GivenAnswers parts={partsOf(json)} answers={receipt.answers} locale={language} level={3} />
      </Details>
      {mine.lastYear && (
        <ComparedYears lastYear={mine.lastYear} parts={partsOf(json)} answers={receipt.answers} locale={language} />
      )}
      {mine.promise.serves.length > 0 && <OtherNetworks token={token} />}
      {mine.wave.published && <MirrorSection token={token} />}
      {mine.wave.published && <MyReportSection token={token} />}
      {mine.you.kind === 'contact' && <BetweenWaves token={token} />}
      <h2>{t.nextTitle}</h2>
      <ol>
        {mine.wave.status === 'open' && <li>{t.next.answering(f.day(mine.wave.closesOn))}</li>}
        {!mine.wave.published && <li>{t.next.picture}</li>}
        <li>{t.next.reflection}</li>
      </ol>
    </>
  );
}
