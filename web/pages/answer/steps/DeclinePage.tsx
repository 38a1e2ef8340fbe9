import { useMutation } from '@tanstack/react-query';
import { Button, ButtonGroup, Form, PageHeading, TextArea } from '../../../components/index.ts';
import { decline } from '../../../queries/my-invitation.ts';
import { useTexts } from '../../../texts/index.tsx';
import { StepButton } from '../StepLink.tsx';

/** Not taking part, with a reason. */
export function DeclinePage({ token, reload }: { token: string; reload: () => Promise<void> }) {
  const t = useTexts().answer.decline;
  const declining = useMutation({ mutationFn: (reason: string) => decline(token, reason), onSuccess: reload });
  return (
    <>
      <PageHeading title={t.title} lead={t.lead} />
      <Form problem={declining.error} onSubmit={(values) => declining.mutate(String(values.get('reason') ?? ''))}>
        <TextArea name="reason" label={t.reason} description={t.reasonDescription} maxLength={1000} />
        <ButtonGroup>
          <Button type="submit" busy={declining.isPending}>
            {t.submit}
          </Button>
          <StepButton kind="secondary">{t.back}</StepButton>
        </ButtonGroup>
      </Form>
    </>
  );
}
