import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { themeCodes } from '../../../surveys/framework.ts';
import { Alert, Button, ButtonGroup, CardGrid, Loaded, PageHeading } from '../../components/index.ts';
import { type Codebook, codebookQuery, useChangeCodebook } from '../../queries/codebook.ts';
import { useTexts } from '../../texts/index.tsx';
import { CodeCard } from './CodeCard.tsx';
import { CodeForm } from './CodeForm.tsx';
import { History } from './History.tsx';
import './codebook.css';

/** The improvement themes of an inspectorate, and what it changes in them. */
export function CodebookPage() {
  const t = useTexts().codebook;
  return (
    <>
      <PageHeading title={t.title} lead={t.lead} />
      <Loaded query={useQuery(codebookQuery)}>{(found) => <Codes found={found} />}</Loaded>
    </>
  );
}

function Codes({ found }: { found: Codebook }) {
  const t = useTexts();
  const words = t.codebook;
  const [adding, setAdding] = useState(false);
  const add = useChangeCodebook();
  const { codes, editable, used } = found;
  const shown = codes.filter(({ state }) => state !== 'merged');
  return (
    <>
      {!editable && (
        <Alert>
          <p>{words.readOnly}</p>
        </Alert>
      )}
      <div role="status">
        {add.isSuccess && !adding && (
          <Alert tone="ok">
            <p>{words.added}</p>
          </Alert>
        )}
      </div>
      {editable && !adding && (
        <ButtonGroup>
          <Button onClick={() => setAdding(true)}>{words.add}</Button>
        </ButtonGroup>
      )}
      {adding && (
        <CodeForm
          label={words.add}
          start={{}}
          problem={add.error}
          busy={add.isPending}
          submit={words.add}
          onSubmit={(made) => add.mutate({ kind: 'add', ...made }, { onSuccess: () => setAdding(false) })}
          onCancel={() => setAdding(false)}
        />
      )}
      {themeCodes.map((theme) => (
        <section key={theme} className="flow">
          <h2>{t.common.themes[theme]}</h2>
          <CardGrid>
            {shown
              .filter((one) => one.theme === theme)
              .map((entry) => (
                <CodeCard
                  key={entry.code}
                  entry={entry}
                  used={used[entry.code] ?? 0}
                  others={codes.filter(({ code, state }) => state === 'active' && code !== entry.code)}
                  editable={editable}
                />
              ))}
          </CardGrid>
        </section>
      ))}
      {editable && <History codes={codes} />}
    </>
  );
}
