import { useState } from 'react';
import { Button, Card, Dialog, Form, Select, StatusBadge, TextField } from '../../components/index.ts';
import { type Code, type CodebookDeed, useChangeCodebook } from '../../queries/codebook.ts';
import { useLanguage, useTexts } from '../../texts/index.tsx';
import { CodeForm } from './CodeForm.tsx';
import { SplitForm } from './SplitForm.tsx';

type Props = { entry: Code; used: number; others: Code[]; editable: boolean };
type Open = 'none' | 'reword' | 'merge' | 'split' | 'state';

/** One improvement theme, with what can be done to it. */
export function CodeCard({ entry, used, others, editable }: Props) {
  const t = useTexts().codebook;
  const { language } = useLanguage();
  const [open, setOpen] = useState<Open>('none');
  const change = useChangeCodebook();
  const close = () => {
    setOpen('none');
    change.reset();
  };
  const make = (deed: CodebookDeed) => change.mutate(deed, { onSuccess: close });
  const { code, label, definition, example, keywords, state } = entry;
  const name = label[language];
  const doing = { problem: change.error, busy: change.isPending, onCancel: close };
  const actions = (
    <>
      <Button kind="link" onClick={() => setOpen('reword')} aria-label={`${t.reword}: ${name}`}>
        {t.reword}
      </Button>
      {state === 'active' && (
        <>
          <Button kind="link" onClick={() => setOpen('merge')} aria-label={`${t.merge}: ${name}`}>
            {t.merge}
          </Button>
          <Button kind="link" onClick={() => setOpen('split')} aria-label={`${t.split}: ${name}`}>
            {t.split}
          </Button>
        </>
      )}
      <Button kind="link" onClick={() => setOpen('state')} aria-label={`${t.state[state]}: ${name}`}>
        {t.state[state]}
      </Button>
    </>
  );
  return (
    <Card
      title={name}
      aside={
        state === 'retired' ? (
          <StatusBadge tone="warning">{t.retired}</StatusBadge>
        ) : (
          entry.own && <StatusBadge>{t.own}</StatusBadge>
        )
      }
      actions={editable && actions}
    >
      <p>{definition[language]}</p>
      <p className="small">{t.exampleOf(example[language])}</p>
      {keywords[language].length > 0 && <p className="small">{t.keywordsOf(keywords[language].join(', '))}</p>}
      <p className="small">{t.used(used)}</p>
      <Dialog open={open !== 'none'} title={open === 'none' ? '' : t.dialog[open](name)} onClose={close}>
        {open === 'reword' && (
          <CodeForm
            label={t.reword}
            start={entry}
            submit={t.saveWords}
            onSubmit={(made) => make({ kind: 'reword', code, ...made })}
            {...doing}
          />
        )}
        {open === 'split' && <SplitForm entry={entry} onSubmit={make} {...doing} />}
        {(open === 'merge' || open === 'state') && (
          <Form
            label={t.dialog[open](name)}
            problem={change.error}
            onSubmit={(values) => {
              const why = String(values.get('why') ?? '');
              if (open === 'merge') return make({ kind: 'merge', code, into: String(values.get('into') ?? ''), why });
              make({ kind: 'state', code, state: state === 'active' ? 'retired' : 'active', why });
            }}
          >
            <p>{open === 'merge' ? t.mergeHelp : t.stateHelp[state]}</p>
            {open === 'merge' && (
              <Select
                name="into"
                label={t.into}
                options={others.map((one) => ({ value: one.code, label: one.label[language] }))}
              />
            )}
            <TextField name="why" label={t.why} description={t.whyHelp} />
            <Button type="submit" busy={change.isPending}>
              {open === 'merge' ? t.merge : t.state[state]}
            </Button>
          </Form>
        )}
      </Dialog>
    </Card>
  );
}
