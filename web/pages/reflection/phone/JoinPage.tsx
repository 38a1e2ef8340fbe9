import { useMutation } from '@tanstack/react-query';
import { Alert, Button, Form, PageHeading, TextField } from '../../../components/index.ts';
import { joinSession } from '../../../queries/my-session.ts';
import { useTexts } from '../../../texts/index.tsx';
import type { Kept } from './kept.ts';

type Props = { code: string; isGone: boolean; onJoined: (kept: Kept) => void };

/** The code from the screen; who scanned it finds it filled in. */
export function JoinPage({ code, isGone, onJoined }: Props) {
  const t = useTexts().participant.join;
  const join = useMutation({
    mutationFn: joinSession,
    onSuccess: ({ token, sessionId }, typed) =>
      onJoined({ token, sessionId, code: typed, hasBegun: false, unsent: [] }),
  });
  return (
    <div className="phone flow">
      <PageHeading title={t.title} lead={t.lead} />
      {isGone && <Alert tone="warning" title={t.gone} />}
      <Form problem={join.error} onSubmit={(values) => join.mutate(String(values.get('code') ?? '').trim())}>
        <TextField
          name="code"
          label={t.code}
          description={t.codeHelp}
          defaultValue={code}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          maxLength={12}
        />
        <Button type="submit" busy={join.isPending} className="phone__wide">
          {t.join}
        </Button>
      </Form>
      <p>{t.noAccount}</p>
    </div>
  );
}
