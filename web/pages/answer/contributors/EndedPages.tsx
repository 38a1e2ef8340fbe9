/** What a colleague's link tells when nothing can be answered any more. */
import type { QuestionnaireVersion } from '../../../../surveys/index.ts';
import { PageHeading } from '../../../components/index.ts';
import type { MyInvitation, Standing } from '../../../queries/my-invitation.ts';
import { useFormat, useLanguage, useTexts } from '../../../texts/index.tsx';
import { partsOf } from '../questionnaire/parts.ts';
import { GivenAnswers } from '../steps/GivenAnswers.tsx';
import { LeftOver } from './LeftOver.tsx';

type HandedIn = Extract<Standing, { kind: 'handed-in' }>;
type NotTakingPart = Extract<Standing, { kind: 'not-taking-part' }>;

const contactOf = ({ you }: MyInvitation) => (you.kind === 'contributor' ? you.contact : '');

/** By how it ended: handed in, declined, or closed without. */
export function EndedPages({ token, mine }: { token: string; mine: MyInvitation }) {
  const { standing } = mine;
  if (standing.kind === 'handed-in') return <HandedInPage token={token} mine={mine} handedIn={standing} />;
  if (standing.kind === 'not-taking-part') return <NotTakingPartPage mine={mine} standing={standing} />;
  return <PartLatePage mine={mine} />;
}

/** The contact submitted: when, for whom, and this colleague's own questions as they were handed in. */
function HandedInPage(props: { token: string; mine: MyInvitation; handedIn: HandedIn }) {
  const { token, mine, handedIn } = props;
  const t = useTexts().contributor.handedIn;
  const f = useFormat();
  const { language } = useLanguage();
  const parts = partsOf(mine.questionnaire.json as unknown as QuestionnaireVersion);
  return (
    <>
      <PageHeading title={t.title} lead={t.lead(contactOf(mine), mine.organisation, f.moment(handedIn.submittedAt))} />
      <LeftOver token={token} parts={parts} handedIn={handedIn.answers} locale={language} />
      <h2>{t.answers}</h2>
      <GivenAnswers parts={parts} answers={handedIn.answers} locale={language} level={3} />
    </>
  );
}

/** The contact declined; the link works again when it changes its mind. */
function NotTakingPartPage({ mine, standing }: { mine: MyInvitation; standing: NotTakingPart }) {
  const t = useTexts().contributor.notTakingPart;
  const f = useFormat();
  return (
    <>
      <PageHeading title={t.title} lead={t.lead(mine.organisation, f.moment(standing.declinedAt))} />
      <p>{t.kept}</p>
    </>
  );
}

/** The wave closed before the contact submitted. */
function PartLatePage({ mine }: { mine: MyInvitation }) {
  const t = useTexts();
  const f = useFormat();
  return (
    <>
      <PageHeading
        title={t.answer.late.title}
        lead={t.contributor.late.lead(f.day(mine.wave.closesOn), mine.organisation)}
      />
      <p>{t.contributor.late.whatNow(contactOf(mine))}</p>
    </>
  );
}
