import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { Button, Card, ProblemAlert } from '../../../components/index.ts';
import { useChangeCodebook } from '../../../queries/codebook.ts';
import { type Observation, useCodeInList } from '../../../queries/observations.ts';
import { useFormat, useTexts } from '../../../texts/index.tsx';
import { CodeForm } from '../../codebook/CodeForm.tsx';
import '../../codebook/codebook.css';

type Props = {
  waveId: string;
  language: 'nl' | 'en';
  words: string[];
  observations: Observation[];
  editable: boolean;
  frozen: boolean;
};

const examples = 4;
const longest = 300;

/** A group of remarks that seem to be about one thing: make a code of it, or put it aside. */
export function Proposal({ waveId, language, words, observations, editable, frozen }: Props) {
  const t = useTexts().coding;
  const codebook = useTexts().codebook;
  const { list } = useFormat();
  const [making, setMaking] = useState(false);
  const add = useChangeCodebook();
  const aside = useCodeInList(waveId);
  const dismiss = async () => {
    for (const { id } of observations) await aside.mutateAsync({ observationId: id, setAside: true });
  };
  const [first = ''] = words;
  const name = first.charAt(0).toUpperCase() + first.slice(1);
  return (
    <Card
      level={2}
      title={t.groupAbout(list(words.slice(0, 3)))}
      aside={t.remarks(observations.length)}
      actions={
        !making &&
        !frozen && (
          <>
            {editable && <Button onClick={() => setMaking(true)}>{t.makeCode}</Button>}
            <Button kind="secondary" busy={aside.isPending} onClick={() => void dismiss().catch(() => undefined)}>
              {t.dismiss}
            </Button>
          </>
        )
      }
    >
      {aside.error && <ProblemAlert problem={aside.error} />}
      <p>{t.tellingWords(words.join(', '))}</p>
      <ul>
        {observations.slice(0, examples).map(({ id, text }) => (
          <li key={id}>
            <Link to="/waves/$waveId/coding" params={{ waveId }} search={{ observation: id }}>
              {text.length > longest ? `${text.slice(0, longest)}…` : text}
            </Link>
          </li>
        ))}
      </ul>
      {making && (
        <CodeForm
          label={t.makeCode}
          start={{
            label: { nl: '', en: '', [language]: name },
            keywords: { nl: [], en: [], [language]: words },
          }}
          problem={add.error}
          busy={add.isPending}
          submit={codebook.add}
          onSubmit={(made) => add.mutate({ kind: 'add', ...made }, { onSuccess: () => setMaking(false) })}
          onCancel={() => setMaking(false)}
        />
      )}
    </Card>
  );
}
