/**
 * The pages. Add yours under its parent in one place:
 *
 *   const wavePage = createRoute({
 *     getParentRoute: () => networkLayout,
 *     path: 'waves/$waveId',
 *     component: lazyRouteComponent(() => import('./pages/wave/WavePage.tsx'), 'WavePage'),
 *     staticData: { crumb: (t) => t.wave.crumb },
 *   });
 *
 * and put it in the tree at the end of this file. What only signed-in users see hangs under `signedIn`.
 */
import type { QueryClient } from '@tanstack/react-query';
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  notFound,
  redirect,
} from '@tanstack/react-router';
import type { ComponentType } from 'react';
import { LoadingState } from './components/Loaded.tsx';
import { ErrorPage } from './layout/ErrorPage.tsx';
import { Layout } from './layout/Layout.tsx';
import { NotFoundPage } from './layout/NotFoundPage.tsx';
import { rememberPage } from './pages/sign-in/return-to.ts';
import { meQuery } from './queries/me.ts';
import type { Texts } from './texts/index.tsx';

type RouterContext = { queryClient: QueryClient };

const root = createRootRouteWithContext<RouterContext>()({
  component: Layout,
  notFoundComponent: NotFoundPage,
});

const home = createRoute({
  getParentRoute: () => root,
  path: '/',
  component: lazyRouteComponent(() => import('./pages/home/HomePage.tsx'), 'HomePage'),
});

const signIn = createRoute({
  getParentRoute: () => root,
  path: 'sign-in',
  component: lazyRouteComponent(() => import('./pages/sign-in/SignInPage.tsx'), 'SignInPage'),
});

/** Everything under this needs a signed-in user; others are sent to sign in and come back afterwards. */
const signedIn = createRoute({
  getParentRoute: () => root,
  id: 'signed-in',
  beforeLoad: async ({ context, location }) => {
    if (await context.queryClient.ensureQueryData(meQuery)) return;
    rememberPage(location.href);
    throw redirect({ to: '/sign-in' });
  },
});

/** One network: its name, its sub-pages. */
const networkLayout = createRoute({
  getParentRoute: () => signedIn,
  path: 'networks/$networkId',
  component: lazyRouteComponent(() => import('./pages/network/NetworkLayout.tsx'), 'NetworkLayout'),
  staticData: { crumb: (t) => t.common.network },
});

const networkPage = createRoute({
  getParentRoute: () => networkLayout,
  path: '/',
  component: lazyRouteComponent(() => import('./pages/network/NetworkPage.tsx'), 'NetworkPage'),
});

/** Every component and chart in every state: for whoever works on them, not in the production build. */
const gallery = createRoute({
  getParentRoute: () => root,
  path: 'gallery',
  component: lazyRouteComponent(async () => {
    if (import.meta.env.MODE === 'production') throw notFound();
    return import('./gallery/GalleryPage.tsx');
  }, 'GalleryPage'),
});

const routeTree = root.addChildren([
  home,
  signIn,
  signedIn.addChildren([networkLayout.addChildren([networkPage])]),
  gallery,
]);

export const makeRouter = (queryClient: QueryClient) =>
  createRouter({
    routeTree,
    context: { queryClient },
    defaultErrorComponent: ErrorPage,
    defaultNotFoundComponent: NotFoundPage,
    defaultPendingComponent: LoadingState,
    defaultPreload: 'intent',
    defaultPreloadStaleTime: 0,
    scrollRestoration: true,
  });

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof makeRouter>;
  }
  interface StaticDataRouteOption {
    /** How this page is called in the breadcrumbs; without a crumb it is not in them. */
    crumb?: (texts: Texts) => string;
    /** The same for a name that must be asked for: `({ params }) => useQuery(networkQuery(params.networkId)).data?.name`. */
    Crumb?: ComponentType<{ params: Record<string, string> }>;
  }
}
