import { answerText } from '../../../../surveys/answer-text.ts';
import { Alert } from '../../../components/index.ts';
import type { Contributor } from '../../../queries/contributors.ts';
import { useTexts } from '../../../texts/index.tsx';
import type { Walk } from '../Answering.tsx';

/** Answers that colleagues gave to questions which another answer routes past: they would go without a word. */
export function RoutedPast({ parts, answers, hidden, locale, colleagues }: Walk & { colleagues: Contributor[] }) {
  const t = useTexts().contributor.routedPast;
  const asked = new Set(colleagues.flatMap(({ items }) => items));
  const left = parts
    .flatMap(({ questions }) => questions)
    .filter(({ name }) => asked.has(name) && hidden.includes(name) && answers[name] !== undefined);
  if (left.length === 0) return null;
  return (
    <Alert tone="warning" title={t.title}>
      <p>{t.lead}</p>
      <ul>
        {left.map((question) => (
          <li key={question.name}>
            {question.title[locale]}: {answerText(question, answers[question.name], locale)}
          </li>
        ))}
      </ul>
    </Alert>
  );
}
