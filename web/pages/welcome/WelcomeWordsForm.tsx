import { Alert, Button, ButtonGroup, Form, TextArea } from '../../components/index.ts';
import { useWriteWelcome, type WelcomeOfNetwork } from '../../queries/welcome.ts';
import { useTexts } from '../../texts/index.tsx';

/** The two short texts that are not made from data. */
export function WelcomeWordsForm({ networkId, page }: { networkId: string; page: WelcomeOfNetwork }) {
  const { welcome: t, common } = useTexts();
  const write = useWriteWelcome(networkId);
  return (
    <Form
      problem={write.error}
      onSubmit={(form) =>
        write.mutate({
          ambition: String(form.get('ambition') ?? ''),
          wayOfWorking: String(form.get('wayOfWorking') ?? ''),
        })
      }
    >
      <TextArea
        name="ambition"
        label={t.ambition}
        description={t.ambitionHelp}
        defaultValue={page.ambition}
        rows={3}
        maxLength={2000}
        optional
      />
      <TextArea
        name="wayOfWorking"
        label={t.wayOfWorking}
        description={t.wayOfWorkingHelp}
        defaultValue={page.wayOfWorking}
        rows={5}
        maxLength={2000}
        optional
      />
      {write.isSuccess && (
        <Alert tone="ok">
          <p>{t.saved}</p>
        </Alert>
      )}
      <ButtonGroup>
        <Button type="submit" busy={write.isPending}>
          {common.save}
        </Button>
      </ButtonGroup>
    </Form>
  );
}
