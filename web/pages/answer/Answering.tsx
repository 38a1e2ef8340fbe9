import { useSearch } from '@tanstack/react-router';
import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { compileQuestionnaire } from '../../../surveys/compile.ts';
import type { QuestionnaireVersion } from '../../../surveys/index.ts';
import type { StoredDraft } from '../../queries/my-invitation.ts';
import { useLanguage } from '../../texts/index.tsx';
import { ConflictDialog } from './draft/ConflictDialog.tsx';
import { SavingStatus } from './draft/SavingStatus.tsx';
import { useDraft } from './draft/useDraft.ts';
import type { MemberPageProps } from './MemberPages.tsx';
import { partsOf } from './questionnaire/parts.ts';
import { DeclinePage } from './steps/DeclinePage.tsx';
import { HandOverPage } from './steps/HandOverPage.tsx';
import { QuestionsPage } from './steps/QuestionsPage.tsx';
import { ReviewPage } from './steps/ReviewPage.tsx';
import { StartPage } from './steps/StartPage.tsx';

/** Everything from the first page to submitting; the draft lives as long as one walks through it. */
export function Answering({ token, mine, draft, reload }: MemberPageProps & { draft: StoredDraft }) {
  const { step, question } = useSearch({ from: '/answer' });
  const { language } = useLanguage();
  const { answers, saving, keeper } = useDraft(token, draft);
  const json = mine.questionnaire.json as unknown as QuestionnaireVersion;
  const parts = useMemo(() => partsOf(json), [json]);
  const check = useMemo(() => compileQuestionnaire(json), [json]);
  const hidden = useMemo(() => check.hidden(answers), [check, answers]);

  // Someone submitted, declined or closed it meanwhile: the page for that tells the rest.
  useEffect(() => {
    if (saving.kind === 'ended') void reload();
  }, [saving.kind, reload]);

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

  const walk: Walk = { token, mine, json, parts, hidden, locale: language, answers, saving, keeper, reload, status };
  const part = parts.find(({ name }) => name === step);
  return (
    <>
      {step === 'decline' ? (
        <DeclinePage token={token} reload={reload} />
      ) : step === 'hand-over' ? (
        <HandOverPage token={token} />
      ) : step === 'review' ? (
        <ReviewPage {...walk} check={check} />
      ) : part ? (
        <QuestionsPage key={part.name} {...walk} part={part} question={question} />
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

/** What every step of answering knows. */
export type Walk = MemberPageProps & {
  json: QuestionnaireVersion;
  parts: ReturnType<typeof partsOf>;
  /** Codes of the questions that the answers route past. */
  hidden: string[];
  locale: 'nl' | 'en';
  /** Where the answers are; shown on every step on which one can answer. */
  status: ReactNode;
} & ReturnType<typeof useDraft>;
