import { answerText } from '../../../../surveys/answer-text.ts';
import type { QuestionJson } from '../../../../surveys/index.ts';
import { DataTable, Details } from '../../../components/index.ts';
import type { MyInvitation } from '../../../queries/my-invitation.ts';
import { useTexts } from '../../../texts/index.tsx';
import type { Answers } from '../draft/answers.ts';
import type { Part } from '../questionnaire/parts.ts';
import './last-year.css';

type LastYear = NonNullable<MyInvitation['lastYear']>;
type ComparedYearsProps = { lastYear: LastYear; parts: Part[]; answers: Answers; locale: 'nl' | 'en' };

/** Own answers to the statements beside own answers of last year, once handed in: for this organisation alone. */
export function ComparedYears({ lastYear, parts, answers, locale }: ComparedYearsProps) {
  const t = useTexts().answer.lastYear;
  const asked = parts
    .map(({ title, questions }) => ({
      title,
      statements: questions.filter(({ itemKind }) => itemKind === 'statement'),
    }))
    .filter(({ statements }) => statements.length > 0);
  const all = asked.flatMap(({ statements }) => statements);
  const compared = all.filter(({ name }) => lastYear.answers[name] !== undefined && answers[name] !== undefined);
  const same = compared.filter(({ name }) => lastYear.answers[name] === answers[name]).length;
  const reasonOf = (question: QuestionJson) => lastYear.changed.find(({ item }) => item === question.name);
  const words = (question: QuestionJson, value: unknown) =>
    value === undefined ? t.noAnswer : answerText(question, value, locale);

  const then = (question: QuestionJson) => {
    const change = reasonOf(question);
    if (change?.verdict === 'not-comparable') return t.notComparable(change.reason[locale]);
    const answer = words(question, lastYear.answers[question.name]);
    return change ? `${answer}. ${t.changed(change.reason[locale])}` : answer;
  };

  if (all.length === 0) return null;
  return (
    <Details summary={t.compare(lastYear.label)}>
      <p>{t.compared(compared.length, same)}</p>
      <p>{t.onlyYou}</p>
      {asked.map(({ title, statements }) => (
        <section key={title.nl} className="flow compared-years">
          <h3>{title[locale]}</h3>
          <DataTable
            caption={t.caption(title[locale])}
            captionHidden
            rows={statements}
            rowKey={({ name }) => name}
            columns={[
              { key: 'statement', header: t.statement, namesRow: true, cell: (one) => one.title[locale] },
              { key: 'then', header: lastYear.label, cell: then },
              { key: 'now', header: t.now, cell: (one) => words(one, answers[one.name]) },
            ]}
          />
        </section>
      ))}
    </Details>
  );
}
