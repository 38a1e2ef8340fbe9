import { useQuery } from '@tanstack/react-query';
import { Loaded, PageHeading } from '../../../components/index.ts';
import { ownKeysQuery } from '../../../queries/own-keys.ts';
import { useTexts } from '../../../texts/index.tsx';
import { ApiTokensSection } from './ApiTokensSection.tsx';
import { PasskeysSection } from './PasskeysSection.tsx';
import { PasswordSection } from './PasswordSection.tsx';
import './keys.css';

/** How I sign in, and which programs work on my behalf. */
export function KeysPage() {
  const t = useTexts().keys;
  return (
    <>
      <PageHeading title={t.title} lead={t.lead} />
      <Loaded query={useQuery(ownKeysQuery)}>
        {({ passkeys, password }) => (
          <>
            <PasskeysSection passkeys={passkeys} />
            <PasswordSection password={password} />
          </>
        )}
      </Loaded>
      <ApiTokensSection />
    </>
  );
}
