import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Alert, Button, CopyField, DataTable, Dialog, Loaded, ProblemAlert } from '../../../components/index.ts';
import { type ApiToken, apiTokensQuery, useMakeApiToken, useRevokeApiToken } from '../../../queries/own-keys.ts';
import { useFormat, useTexts } from '../../../texts/index.tsx';
import { NewApiTokenForm } from './NewApiTokenForm.tsx';

/** My API tokens: what each may do, when it was last used, and the way to make and revoke them. */
export function ApiTokensSection() {
  const t = useTexts().keys;
  const [making, setMaking] = useState(false);
  const make = useMakeApiToken();
  return (
    <section className="flow" aria-labelledby="api-tokens">
      <h2 id="api-tokens">{t.tokensTitle}</h2>
      <p>{t.tokensHelp}</p>
      {make.data && (
        <Alert tone="ok" title={t.tokenTitle}>
          <p>{t.tokenHelp}</p>
          <CopyField label={t.token} value={make.data.token} />
          <Button kind="secondary" onClick={() => make.reset()}>
            {t.tokenKept}
          </Button>
        </Alert>
      )}
      <Loaded query={useQuery(apiTokensQuery)}>{({ apiTokens }) => <Tokens tokens={apiTokens} />}</Loaded>
      <p>
        <Button kind="secondary" onClick={() => setMaking(true)}>
          {t.makeToken}
        </Button>
      </p>
      <Dialog open={making} title={t.makeToken} onClose={() => setMaking(false)}>
        <NewApiTokenForm make={make} onClose={() => setMaking(false)} />
      </Dialog>
    </section>
  );
}

function Tokens({ tokens }: { tokens: ApiToken[] }) {
  const t = useTexts().keys;
  const { shortDay } = useFormat();
  return (
    <DataTable
      caption={t.tokensCaption}
      captionHidden
      rows={tokens}
      rowKey={({ id }) => id}
      empty={<p>{t.tokensNone}</p>}
      columns={[
        { key: 'name', header: t.tokenName, namesRow: true, cell: ({ name }) => name },
        {
          key: 'scope',
          header: t.scope,
          cell: ({ scope, network }) => `${t.scopes[scope]}: ${network?.name ?? t.allNetworks}`,
        },
        { key: 'until', header: t.worksUntil, cell: ({ expiresAt }) => shortDay(expiresAt) },
        {
          key: 'used',
          header: t.lastUsed,
          cell: ({ lastUsedAt }) => (lastUsedAt ? shortDay(lastUsedAt) : t.never),
        },
        { key: 'revoke', header: t.actions, cell: (token) => <RevokeButton token={token} /> },
      ]}
    />
  );
}

function RevokeButton({ token }: { token: ApiToken }) {
  const { keys: t, common } = useTexts();
  const [asking, setAsking] = useState(false);
  const revoke = useRevokeApiToken();
  return (
    <>
      <Button kind="link" onClick={() => setAsking(true)}>
        {t.revoke}
        <span className="visually-hidden">{t.about(token.name)}</span>
      </Button>
      <Dialog
        open={asking}
        title={t.revokeTitle(token.name)}
        onClose={() => setAsking(false)}
        actions={
          <>
            <Button kind="danger" busy={revoke.isPending} onClick={() => revoke.mutate(token.id)}>
              {t.revoke}
            </Button>
            <Button kind="secondary" onClick={() => setAsking(false)}>
              {common.cancel}
            </Button>
          </>
        }
      >
        {revoke.error && <ProblemAlert problem={revoke.error} />}
        <p>{t.revokeHelp}</p>
      </Dialog>
    </>
  );
}
