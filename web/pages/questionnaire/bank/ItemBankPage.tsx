import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { isTheme, themeCodes } from '../../../../surveys/framework.ts';
import { Button, ButtonGroup, Form, Loaded, PageHeading, Select, TextField } from '../../../components/index.ts';
import { type BankItem, itemsQuery } from '../../../queries/questionnaire.ts';
import { useTexts } from '../../../texts/index.tsx';
import { RoomNav } from '../RoomNav.tsx';
import { BankCard } from './BankCard.tsx';
import { TakeOverDialog } from './TakeOverDialog.tsx';
import '../questionnaire.css';

/** Every question that was ever published: where it is asked, what became of it, and the way into a draft. */
export function ItemBankPage() {
  const { common, questionnaire } = useTexts();
  const t = questionnaire.bankPage;
  const wanted = useSearch({ from: '/signed-in/questionnaires/items' });
  const navigate = useNavigate();
  const [taking, setTaking] = useState<BankItem | null>(null);
  const found = useQuery({ ...itemsQuery(wanted), placeholderData: keepPreviousData });
  return (
    <>
      <PageHeading title={t.title} lead={t.lead} />
      <RoomNav />
      <Form
        onSubmit={(form) => {
          const [text, theme] = [String(form.get('text') ?? '').trim(), form.get('theme')];
          void navigate({
            to: '/questionnaires/items',
            search: { ...(text ? { text } : {}), ...(isTheme(theme) ? { theme } : {}) },
          });
        }}
      >
        <TextField name="text" type="search" label={t.search} optional maxLength={200} defaultValue={wanted.text} />
        <Select
          name="theme"
          label={t.theme}
          optional
          defaultValue={wanted.theme ?? ''}
          options={themeCodes.map((code) => ({ value: code, label: common.themes[code] }))}
        />
        <ButtonGroup>
          <Button type="submit">{t.find}</Button>
        </ButtonGroup>
      </Form>
      <Loaded query={found}>
        {({ items }) => (
          <section className="flow" aria-label={t.title}>
            <p role="status">{items.length === 0 ? t.none : t.found(items.length)}</p>
            {items.map((item) => (
              <BankCard key={item.code} item={item} onTake={() => setTaking(item)} />
            ))}
          </section>
        )}
      </Loaded>
      <TakeOverDialog item={taking} onClose={() => setTaking(null)} />
    </>
  );
}
