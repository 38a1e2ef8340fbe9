import { Link } from '@tanstack/react-router';
import { Card, LinkButton } from '../../../components/index.ts';
import type { Answered, api } from '../../../queries/client.ts';
import { useFormat, useLanguage, useTexts } from '../../../texts/index.tsx';
import { DraftButtons } from './DraftButtons.tsx';

type Listed = Answered<Awaited<ReturnType<typeof api.v1.questionnaires.$get>>>['questionnaires'][number];

/** A questionnaire with all its versions, newest first, and what one can do with it. */
export function QuestionnaireCard(props: { questionnaire: Listed; mayWrite: boolean; draftId: string | null }) {
  const { questionnaire: one, mayWrite, draftId } = props;
  const t = useTexts().questionnaire;
  const { language } = useLanguage();
  const format = useFormat();
  const title = one.title[language];
  const newest = one.versions[0];
  if (!newest) return null;
  return (
    <Card
      title={title}
      aside={<code className="small">{one.code}</code>}
      actions={
        <>
          {mayWrite && <DraftButtons code={one.code} number={newest.number} title={title} draftId={draftId} />}
          {one.versions.length > 1 && (
            <LinkButton kind="secondary" to="/questionnaires/$code/compare" params={{ code: one.code }}>
              {t.compare}
              <span className="visually-hidden">: {title}</span>
            </LinkButton>
          )}
        </>
      }
    >
      <p className="small">{t.minutes(newest.minutes.statements, newest.minutes.withOpenQuestions)}</p>
      <ul className="versions">
        {one.versions.map(({ number, author, publishedAt, changeNote }) => (
          <li key={number}>
            <Link to="/questionnaires/$code/versions/$number" params={{ code: one.code, number: String(number) }}>
              {t.version(number)}
              <span className="visually-hidden"> – {title}</span>
            </Link>{' '}
            <span className="small">
              {format.day(publishedAt)} · {author === null ? t.shipped : t.by(author)}
            </span>
            {changeNote && <p className="small">{changeNote}</p>}
          </li>
        ))}
      </ul>
    </Card>
  );
}
