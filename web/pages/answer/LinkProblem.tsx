import { PageHeading } from '../../components/index.ts';
import type { ProblemError } from '../../queries/problem.ts';
import { useTexts } from '../../texts/index.tsx';
import { LeftWords } from './contributors/LeftOver.tsx';

/** A link that the server does not know, or not any more: in its own words, and what to do. */
export function LinkProblem({ problem, token }: { problem: ProblemError; token: string }) {
  const t = useTexts().answer.link;
  return (
    <>
      <PageHeading title={problem.problem.title} lead={problem.problem.detail} />
      {!problem.is('link-handed-over', 'link-withdrawn') && <p>{t.whatToDo}</p>}
      {problem.is('link-withdrawn') && <LeftWords token={token} />}
    </>
  );
}

/** The address without a token. */
export function MissingLink() {
  const t = useTexts().answer.link;
  return (
    <>
      <PageHeading title={t.missingTitle} lead={t.missing} />
      <p>{t.whatToDo}</p>
    </>
  );
}
