import { useSearch } from '@tanstack/react-router';
import { lazy, type ReactNode, Suspense, useEffect, useMemo, useState } from 'react';
import { compileQuestionnaire } from '../../../surveys/compile.ts';
import type { QuestionnaireVersion } from '../../../surveys/index.ts';
import { LoadingState } from '../../components/index.ts';
import type { Contributor } from '../../queries/contributors.ts';
import type { StoredDraft } from '../../queries/my-invitation.ts';
import { useLanguage } from '../../texts/index.tsx';
import { useColleagues } from './contributors/useColleagues.ts';
import { ConflictDialog } from './draft/ConflictDialog.tsx';
import { SavingStatus } from './draft/SavingStatus.tsx';
import { useDraft } from './draft/useDraft.ts';
import { useNews } from './draft/useNews.ts';
import type { MemberPageProps } from './MemberPages.tsx';
import { partsOf } from './questionnaire/parts.ts';
import { DeclinePage } from './steps/DeclinePage.tsx';
import { HandOverPage } from './steps/HandOverPage.tsx';
import { QuestionsPage } from './steps/QuestionsPage.tsx';
import { ReviewPage } from './steps/ReviewPage.tsx';
import { StartPage } from './steps/StartPage.tsx';

const Colleagues = lazy(async () => ({ default: (await import('./contributors/Colleagues.tsx')).Colleagues }));
const PartPages = lazy(async () => ({ default: (await import('./contributors/PartPages.tsx')).PartPages }));

/** Everything from the first page to submitting; the draft lives as long as one walks through it. */
export function Answering({ token, mine, draft, reload }: MemberPageProps & { draft: StoredDraft }) {
  const { step, question } = useSearch({ from: '/answer' });
  const { language } = useLanguage();
  const json = mine.questionnaire.json as unknown as QuestionnaireVersion;
  const parts = useMemo(() => partsOf(json), [json]);
  const { answers, saving, keeper } = useDraft(token, draft, codesOf(parts));
  const { you } = mine;
  const colleagues = useColleagues(token, you);
  useNews(token, keeper, { isShared: you.kind === 'contributor' || you.colleagues > 0, step });
  const check = useMemo(() => compileQuestionnaire(json), [json]);
  const hidden = useMemo(() => check.hidden(answers), [check, answers]);

  // Someone submitted, declined or closed it meanwhile, or asks other questions: the page for that tells the rest.
  useEffect(() => {
    if (saving.kind === 'ended' || (saving.kind === 'refused' && you.kind === 'contributor')) void reload();
  }, [saving.kind, you.kind, reload]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: every step starts at its top
  useEffect(() => {
    if (question === undefined) window.scrollTo({ top: 0, behavior: 'instant' });
    void keeper.flush();
  }, [step, keeper]);

  const [putOff, setPutOff] = useState(false);
  const isConflict = saving.kind === 'conflict';
  useEffect(() => {
    if (!isConflict) setPutOff(false);
  }, [isConflict]);
  const status = (
    <SavingStatus saving={saving} onTryNow={() => void keeper.flush()} onChoose={() => setPutOff(false)} />
  );

  const walk: Walk = {
    token,
    mine,
    json,
    parts,
    hidden,
    locale: language,
    answers,
    saving,
    keeper,
    reload,
    status,
    colleagues,
  };
  const part = parts.find(({ name }) => name === step);
  return (
    <>
      {part ? (
        <QuestionsPage key={part.name} {...walk} part={part} question={question} />
      ) : you.kind === 'contributor' ? (
        <Suspense fallback={<LoadingState />}>
          <PartPages {...walk} step={step} />
        </Suspense>
      ) : step === 'colleagues' || step === 'ask-colleague' ? (
        <Suspense fallback={<LoadingState />}>
          <Colleagues {...walk} isAsking={step === 'ask-colleague'} question={question} />
        </Suspense>
      ) : step === 'decline' ? (
        <DeclinePage token={token} reload={reload} />
      ) : step === 'hand-over' ? (
        <HandOverPage token={token} />
      ) : step === 'review' ? (
        <ReviewPage {...walk} check={check} />
      ) : (
        <StartPage {...walk} />
      )}
      {saving.kind === 'conflict' && (
        <ConflictDialog
          open={!putOff}
          onClose={() => setPutOff(true)}
          conflicts={saving.conflicts}
          questions={parts.flatMap(({ questions }) => questions)}
          locale={language}
          onChoose={(fromElsewhere) => void keeper.choose(fromElsewhere)}
        />
      )}
    </>
  );
}

const codesOf = (parts: ReturnType<typeof partsOf>) =>
  parts.flatMap(({ questions }) => questions.map(({ name }) => name));

/** What every step of answering knows. */
export type Walk = MemberPageProps & {
  json: QuestionnaireVersion;
  parts: ReturnType<typeof partsOf>;
  /** Codes of the questions that the answers route past. */
  hidden: string[];
  locale: 'nl' | 'en';
  /** Where the answers are; shown on every step on which one can answer. */
  status: ReactNode;
  /** Who was asked to help, for the contact. */
  colleagues: Contributor[];
} & ReturnType<typeof useDraft>;
