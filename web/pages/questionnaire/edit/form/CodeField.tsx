import { useEffect, useState } from 'react';
import type { DraftItem, DraftPage } from '../../../../../surveys/index.ts';
import { Button, TextField } from '../../../../components/index.ts';
import { useTexts } from '../../../../texts/index.tsx';
import { namesOf } from '../operations/elements.ts';
import { codeProblem, isProvisional, proposeCode } from '../operations/item-code.ts';
import { useEditor } from '../useEditing.ts';

/** The code of a question: free to choose while it is new, fixed once it was published. */
export function CodeField({ item, page }: { item: DraftItem; page: DraftPage }) {
  const t = useTexts().questionnaireEdit.form;
  const { draft, rename, isFixed } = useEditor();
  const [typed, setTyped] = useState(item.name);
  useEffect(() => setTyped(item.name), [item.name]);
  if (isFixed(item.name))
    return <TextField name="code" label={t.code} description={t.codeFixed} value={item.name} readOnly />;

  const problem = typed === item.name ? null : codeProblem(typed, namesOf(draft));
  const proposal = proposeCode(draft, item, page);
  const settle = () => {
    if (typed !== item.name && problem === null) rename(item.name, typed);
  };
  return (
    <div className="flow-small">
      <TextField
        name="code"
        label={t.code}
        description={t.codeHelp}
        error={problem ? t.codeProblem[problem] : undefined}
        value={typed}
        autoCapitalize="none"
        spellCheck={false}
        onChange={({ target }) => setTyped(target.value)}
        onBlur={settle}
        onKeyDown={({ key }) => key === 'Enter' && settle()}
      />
      {proposal !== null && proposal !== item.name && (
        <Button kind="link" onClick={() => rename(item.name, proposal)}>
          {t.takeProposal(proposal)}
        </Button>
      )}
    </div>
  );
}

/** Gives a question its proposed code as soon as it has words, as long as nobody chose one. */
export function useProposedCode() {
  const { draft, rename, isFixed } = useEditor();
  return (item: DraftItem, page: DraftPage) => {
    if (!isProvisional(item.name) || isFixed(item.name)) return;
    const proposal = proposeCode(draft, item, page);
    if (proposal !== null) rename(item.name, proposal);
  };
}
