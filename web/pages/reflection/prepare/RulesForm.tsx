import { Alert, Button, Form, TextField } from '../../../components/index.ts';
import { type ReflectionSession, useChangeSession } from '../../../queries/reflection-sessions.ts';
import { useTexts } from '../../../texts/index.tsx';

/** From how many answers on, and how many votes. The number is a promise: once open it stands. */
export function RulesForm({ session }: { session: ReflectionSession }) {
  const t = useTexts();
  const own = t.session.prepare;
  const change = useChangeSession(session.id);
  const isPrepared = session.status === 'prepared';
  return (
    <>
      <h2>{own.rulesTitle}</h2>
      <Form
        problem={change.error}
        onSubmit={(values) =>
          change.mutate({
            ...(isPrepared ? { minimum: Number(values.get('minimum')) } : {}),
            votesPerParticipant: Number(values.get('votesPerParticipant')),
          })
        }
      >
        {isPrepared ? (
          <TextField
            name="minimum"
            label={own.minimum}
            description={own.minimumHelp}
            type="number"
            inputMode="numeric"
            min={3}
            defaultValue={session.minimum}
          />
        ) : (
          <p>{own.minimumFixed(session.minimum)}</p>
        )}
        <TextField
          name="votesPerParticipant"
          label={own.votes}
          description={own.votesHelp}
          type="number"
          inputMode="numeric"
          min={1}
          defaultValue={session.votesPerParticipant}
        />
        <Button type="submit" kind="secondary" busy={change.isPending}>
          {own.saveRules}
        </Button>
        {change.isSuccess && <Alert tone="ok" title={t.common.saved} />}
      </Form>
    </>
  );
}
