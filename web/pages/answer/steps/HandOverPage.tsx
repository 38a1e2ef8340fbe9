import { useMutation } from '@tanstack/react-query';
import { Button, ButtonGroup, Form, PageHeading, RadioGroup, TextField } from '../../../components/index.ts';
import { handOver } from '../../../queries/my-invitation.ts';
import { useLanguage, useTexts } from '../../../texts/index.tsx';
import { StepButton } from '../StepLink.tsx';

const languageIn = (form: FormData) => (form.get('locale') === 'en' ? ('en' as const) : ('nl' as const));

/** Someone else of the organisation answers from now on; this link stops. */
export function HandOverPage({ token }: { token: string }) {
  const t = useTexts();
  const { language } = useLanguage();
  const handing = useMutation({
    mutationFn: (form: FormData) =>
      handOver(token, {
        contactName: String(form.get('contactName') ?? ''),
        contactEmail: String(form.get('contactEmail') ?? ''),
        locale: languageIn(form),
      }),
  });
  if (handing.isSuccess) {
    const to = String(handing.variables.get('contactName'));
    return <PageHeading title={t.answer.handOver.doneTitle} lead={t.answer.handOver.done(to)} />;
  }
  return (
    <>
      <PageHeading title={t.answer.handOver.title} lead={t.answer.handOver.lead} />
      <Form problem={handing.error} onSubmit={(form) => handing.mutate(form)}>
        <TextField name="contactName" label={t.answer.handOver.name} autoComplete="off" />
        <TextField name="contactEmail" type="email" label={t.answer.handOver.email} autoComplete="off" />
        <RadioGroup
          name="locale"
          label={t.answer.handOver.language}
          defaultValue={language}
          choices={(['nl', 'en'] as const).map((one) => ({ value: one, label: t.common.languageNames[one] }))}
        />
        <ButtonGroup>
          <Button type="submit" busy={handing.isPending}>
            {t.answer.handOver.submit}
          </Button>
          <StepButton kind="secondary">{t.answer.handOver.back}</StepButton>
        </ButtonGroup>
      </Form>
    </>
  );
}
