import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Button, Dialog, Loaded, TextField } from '../../../../components/index.ts';
import { type BankItem, itemsQuery } from '../../../../queries/questionnaire.ts';
import { useFormat, useLanguage, useTexts } from '../../../../texts/index.tsx';
import { findPage, namesOf } from '../operations/elements.ts';
import { takeOver } from '../operations/take-over.ts';
import { useEditor } from '../useEditing.ts';
import { useName } from '../useName.ts';

type BankDialogProps = { open: boolean; page: string; after: string | null; onClose: () => void };

/** Questions of published questionnaires, to take over with their code. */
export function BankDialog({ open, page, after, onClose }: BankDialogProps) {
  const t = useTexts().questionnaireEdit;
  const { draft, change, select, announce } = useEditor();
  const nameOf = useName();
  const items = useQuery(itemsQuery());
  const take = (item: BankItem) => {
    change((one) => takeOver(one, item.question, after === null ? { page } : { after }), { at: page });
    const target = findPage(draft, page);
    announce(t.add.added(item.code, target ? nameOf.ofPage(target) : page));
    onClose();
    select(item.code);
  };
  return (
    <Dialog open={open} title={t.bank.title} onClose={onClose}>
      <p>{t.bank.lead}</p>
      <Loaded query={items}>{({ items: bank }) => <Found bank={bank} onTake={take} />}</Loaded>
    </Dialog>
  );
}

const most = 30;

function Found({ bank, onTake }: { bank: BankItem[]; onTake: (item: BankItem) => void }) {
  const { common, questionnaireEdit } = useTexts();
  const t = questionnaireEdit.bank;
  const f = useFormat();
  const { language } = useLanguage();
  const { draft } = useEditor();
  const [wanted, setWanted] = useState('');
  const present = namesOf(draft);
  const found = bank.filter((item) => isFound(item, wanted));
  return (
    <>
      <TextField
        name="bank-search"
        type="search"
        label={t.search}
        optional
        value={wanted}
        onChange={({ target }) => setWanted(target.value)}
      />
      <p role="status">{found.length === 0 ? t.none : t.found(found.length)}</p>
      <ul className="kinds">
        {found.slice(0, most).map((item) => (
          <li key={item.code} className="bank__item">
            <p>{item.question.title[language]}</p>
            <p className="small">
              <code>{item.code}</code>
              {item.theme !== null && ` · ${common.themes[item.theme]}`}
              {item.uses.length > 0 &&
                ` · ${t.usedIn(f.list([...new Set(item.uses.map(({ title }) => title[language]))]))}`}
            </p>
            {present.has(item.code) ? (
              <p className="small">{t.present}</p>
            ) : (
              <Button kind="secondary" onClick={() => onTake(item)}>
                {t.take}
                <span className="visually-hidden">: {item.code}</span>
              </Button>
            )}
          </li>
        ))}
      </ul>
      {found.length > most && <p>{t.more(found.length - most)}</p>}
    </>
  );
}

const plain = (words: string) => words.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();

/** Every word stands in the code or in the words of the question, in either language. */
function isFound({ code, question }: BankItem, wanted: string): boolean {
  const said = plain(`${code} ${question.title.nl} ${question.title.en}`);
  return plain(wanted)
    .split(/\s+/)
    .every((word) => said.includes(word));
}
