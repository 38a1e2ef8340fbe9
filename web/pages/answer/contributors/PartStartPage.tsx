import type { QuestionJson } from '../../../../surveys/index.ts';
import { ButtonGroup, DefinitionList, PageHeading } from '../../../components/index.ts';
import { useFormat, useTexts } from '../../../texts/index.tsx';
import type { Walk } from '../Answering.tsx';
import { StepButton } from '../StepLink.tsx';
import { PromisePart } from '../steps/PromisePart.tsx';
import { IsDone } from './IsDone.tsx';
import type { ByColleague } from './PartPages.tsx';

/** A colleague's first page: who asks, what about, who sees the answers, and what is promised. */
export function PartStartPage(props: Walk & { by: ByColleague }) {
  const { mine, parts, answers, hidden, saving, locale, by } = props;
  const t = useTexts();
  const f = useFormat();
  const { promise, estimate, organisation } = mine;
  const { contact } = by;
  const asked = parts.reduce((sum, { questions }) => sum + questions.length, 0);
  const hasBegun = Object.keys(answers).length > 0;
  const isOpen = ({ name }: QuestionJson) => answers[name] === undefined && !hidden.includes(name);
  const todo = parts.find(({ questions }) => questions.some(isOpen)) ?? parts[0];
  const savedAt = 'savedAt' in saving ? saving.savedAt : null;
  const goOn = (
    <ButtonGroup>
      <StepButton step={todo?.name}>{hasBegun ? t.answer.start.goOn : t.answer.start.begin}</StepButton>
      {hasBegun && (
        <StepButton step="review" kind="secondary">
          {t.answer.start.lookBack}
        </StepButton>
      )}
    </ButtonGroup>
  );

  return (
    <>
      <PageHeading
        above={t.contributor.part.above(organisation)}
        title={t.answer.start.title(mine.network)}
        lead={t.contributor.part.lead(contact, asked)}
      />
      {by.doneAt !== null ? (
        <IsDone {...props} doneAt={by.doneAt} />
      ) : (
        <>
          {hasBegun && savedAt && <p>{t.contributor.part.savedBefore(f.moment(savedAt))}</p>}
          {hasBegun && goOn}
        </>
      )}
      <DefinitionList
        items={[
          { term: t.contributor.part.themesTerm, value: f.list(parts.map(({ title }) => title[locale])) },
          { term: t.answer.start.timeTerm, value: t.contributor.part.time(estimate.withOpenQuestions) },
          { term: t.answer.start.untilTerm, value: t.contributor.part.until(f.day(mine.wave.closesOn), contact) },
          { term: t.answer.start.partsTerm, value: t.answer.start.parts },
          { term: t.contributor.part.openTerm, value: t.contributor.part.open },
        ]}
      />
      {!hasBegun && by.doneAt === null && goOn}
      <PromisePart
        promise={promise}
        within={[
          t.contributor.promise.onlyYours,
          t.contributor.promise.inside(contact),
          t.contributor.promise.together(contact, organisation),
          t.contributor.promise.drafts,
        ]}
      />
    </>
  );
}
