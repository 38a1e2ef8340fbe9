import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useRouterState } from '@tanstack/react-router';
import { Alert, Button, Form, PageHeading, RadioGroup, TextField } from '../../components/index.ts';
import { api, ask } from '../../queries/client.ts';
import { meQuery } from '../../queries/me.ts';
import { languages, useLanguage, useTexts } from '../../texts/index.tsx';

/** The first inspector of an empty installation, with the one-time link that the server printed. */
export function SetUpPage() {
  const texts = useTexts();
  const t = texts.signin;
  const { language } = useLanguage();
  const token = useRouterState({ select: (state) => state.location.hash });
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const setUp = useMutation({
    mutationFn: (values: FormData) => {
      const line = (name: string) => String(values.get(name) ?? '');
      return ask(
        api.v1.installation.$post({
          json: {
            token,
            inspectorate: line('inspectorate'),
            name: line('name'),
            email: line('email'),
            locale: line('locale') === 'en' ? 'en' : 'nl',
          },
        }),
      );
    },
    onSuccess: async () => {
      await queryClient.invalidateQueries();
      await queryClient.fetchQuery(meQuery);
      await navigate({ to: '/', replace: true });
    },
  });

  if (!token) {
    return (
      <>
        <PageHeading title={t.setUpTitle} />
        <Alert tone="warning">
          <p>{t.setUpNoLink}</p>
        </Alert>
      </>
    );
  }
  return (
    <>
      <PageHeading title={t.setUpTitle} lead={t.setUpLead} />
      <Form problem={setUp.error} onSubmit={(values) => setUp.mutate(values)}>
        <TextField name="inspectorate" label={t.inspectorate} autoComplete="organization" />
        <TextField name="name" label={t.name} autoComplete="name" />
        <TextField name="email" type="email" label={t.email} autoComplete="email" spellCheck={false} />
        <RadioGroup
          name="locale"
          label={t.language}
          defaultValue={language}
          choices={languages.map((value) => ({ value, label: texts.common.languageNames[value] }))}
        />
        <Button type="submit" busy={setUp.isPending}>
          {t.setUp}
        </Button>
      </Form>
    </>
  );
}
