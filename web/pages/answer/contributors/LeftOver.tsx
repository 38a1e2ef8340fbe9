import { useState } from 'react';
import { answerText } from '../../../../surveys/answer-text.ts';
import { Alert, Button, ButtonGroup } from '../../../components/index.ts';
import { useTexts } from '../../../texts/index.tsx';
import { type Answers, isSame } from '../draft/answers.ts';
import { unsentStore } from '../draft/unsent.ts';
import type { Part } from '../questionnaire/parts.ts';
import './contributors.css';

type LeftOverProps = { token: string; parts: Part[]; handedIn: Answers; locale: 'nl' | 'en' };

/** What was written on this device and came too late to be handed in: it is told, never dropped without a word. */
export function LeftOver({ token, parts, handedIn, locale }: LeftOverProps) {
  const lines = (changed: Answers) =>
    parts
      .flatMap(({ questions }) => questions)
      .filter(({ name }) => changed[name] !== undefined && !isSame(changed[name], handedIn[name]))
      .map((question) => ({
        title: question.title[locale],
        words: answerText(question, changed[question.name], locale),
      }));
  return <LeftLines token={token} lines={lines} />;
}

/** The same for who can't see the questions any more: the texts alone. */
export function LeftWords({ token }: { token: string }) {
  const lines = (changed: Answers) =>
    Object.values(changed).flatMap((words) =>
      typeof words === 'string' && /\s/.test(words) ? [{ title: '', words }] : [],
    );
  return <LeftLines token={token} lines={lines} />;
}

type Line = { title: string; words: string };

function LeftLines({ token, lines }: { token: string; lines: (changed: Answers) => Line[] }) {
  const t = useTexts().contributor.leftOver;
  const [unsent, setUnsent] = useState(() => unsentStore(token).read());
  if (!unsent) return null;
  const changed = Object.entries(unsent.answers).filter(([item, answer]) => !isSame(answer, unsent.base.answers[item]));
  const left = lines(Object.fromEntries(changed));
  if (left.length === 0) return null;
  const remove = () => {
    unsentStore(token).write(null);
    setUnsent(null);
  };
  return (
    <Alert tone="warning" title={t.title}>
      <p>{t.lead}</p>
      <ul>
        {left.map(({ title, words }) => (
          <li key={`${title} ${words}`}>
            {title && (
              <>
                {title}
                <br />
              </>
            )}
            <strong className="left-over">{words}</strong>
          </li>
        ))}
      </ul>
      <ButtonGroup>
        <Button kind="secondary" onClick={remove}>
          {t.remove}
        </Button>
      </ButtonGroup>
    </Alert>
  );
}
