import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { Button, ButtonGroup, Form, PageHeading, RadioGroup, TextField } from '../../../components/index.ts';
import { askColleague, contributorsQuery, type NewContributor } from '../../../queries/contributors.ts';
import { useTexts } from '../../../texts/index.tsx';
import type { Walk } from '../Answering.tsx';
import { StepButton } from '../StepLink.tsx';
import type { Told } from './ColleaguesPage.tsx';
import { QuestionChoice } from './QuestionChoice.tsx';

/** Asks a colleague to answer some questions. What one came from, a page or a question, is chosen already. */
export function AskPage({ token, parts, locale, question, reload, onTold }: Walk & AskPageProps) {
  const t = useTexts();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const [items, setItems] = useState(() => codesOf(parts, question));
  const asking = useMutation({
    mutationFn: (asked: NewContributor) => askColleague(token, asked),
    onSuccess: async ({ outcome }, { name }) => {
      onTold({ words: t.contributor.outcome[outcome](name), isSent: outcome === 'accepted' });
      await Promise.all([queryClient.invalidateQueries(contributorsQuery(token)), reload()]);
      await navigate({ to: '/answer', search: { step: 'colleagues' }, hash: token, replace: true });
    },
  });
  const words = (form: FormData, name: string) => String(form.get(name) ?? '');

  return (
    <>
      <PageHeading title={t.contributor.form.title} lead={t.contributor.form.lead} />
      <Form
        problem={asking.error}
        onSubmit={(form) =>
          asking.mutate({
            name: words(form, 'name'),
            email: words(form, 'email'),
            locale: form.get('locale') === 'en' ? 'en' : 'nl',
            items,
          })
        }
      >
        <TextField name="name" label={t.contributor.form.name} autoComplete="off" />
        <TextField
          name="email"
          type="email"
          label={t.contributor.form.email}
          description={t.contributor.form.emailHelp}
          autoComplete="off"
        />
        <RadioGroup
          name="locale"
          label={t.contributor.form.locale}
          defaultValue={locale}
          choices={[
            { value: 'nl', label: t.common.languageNames.nl },
            { value: 'en', label: t.common.languageNames.en },
          ]}
        />
        <QuestionChoice parts={parts} locale={locale} chosen={items} onChange={setItems} />
        <ButtonGroup>
          <Button type="submit" busy={asking.isPending}>
            {t.contributor.form.send}
          </Button>
          <StepButton step="colleagues" kind="secondary">
            {t.contributor.form.back}
          </StepButton>
        </ButtonGroup>
      </Form>
    </>
  );
}

type AskPageProps = {
  /** The name of a page or the code of a question to begin with. */
  question: string | undefined;
  onTold: (told: Told) => void;
};

const codesOf = (parts: Walk['parts'], about: string | undefined): string[] =>
  parts.flatMap(({ name, questions }) =>
    questions.filter((question) => name === about || question.name === about).map((question) => question.name),
  );
