import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { Loaded, LoadingState } from '../../components/index.ts';
import { meQuery } from '../../queries/me.ts';
import { WelcomePage } from './WelcomePage.tsx';

const NetworksPage = lazy(async () => ({ default: (await import('../network/NetworksPage.tsx')).NetworksPage }));

/** The overview of networks for who is signed in, a welcome for who is not. */
export function HomePage() {
  return (
    <Loaded query={useQuery(meQuery)}>
      {(me) =>
        me ? (
          <Suspense fallback={<LoadingState />}>
            <NetworksPage />
          </Suspense>
        ) : (
          <WelcomePage />
        )
      }
    </Loaded>
  );
}
