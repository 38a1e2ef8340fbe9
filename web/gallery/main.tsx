import { QueryClientProvider } from '@tanstack/react-query';
import { createRootRoute, createRoute, createRouter, RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { ErrorPage } from '../layout/ErrorPage.tsx';
import { Layout } from '../layout/Layout.tsx';
import { NotFoundPage } from '../layout/NotFoundPage.tsx';
import { WelcomePage } from '../pages/home/WelcomePage.tsx';
import { SignInPage } from '../pages/sign-in/SignInPage.tsx';
import { makeQueryClient } from '../queries/client.ts';
import { LanguageProvider, loadTexts } from '../texts/index.tsx';
import { storedLanguage } from '../texts/language.ts';
import '../theme/index.css';
import { GalleryPage } from './GalleryPage.tsx';

const root = createRootRoute({ component: Layout, notFoundComponent: NotFoundPage });
const page = (path: string, component: () => React.ReactNode) =>
  createRoute({ getParentRoute: () => root, path, component, staticData: { crumb: () => path.slice(1) } });

const Broken = () => {
  throw new Error('This page breaks on purpose');
};

const router = createRouter({
  routeTree: root.addChildren([
    page('/gallery', GalleryPage),
    page('/sign-in', SignInPage),
    page('/broken', Broken),
    createRoute({ getParentRoute: () => root, path: '/', component: WelcomePage }),
  ]),
  defaultErrorComponent: ErrorPage,
});

const place = document.getElementById('root');
if (!place) throw new Error('index.html needs an element with the id root');
createRoot(place).render(
  <StrictMode>
    <QueryClientProvider client={makeQueryClient()}>
      <LanguageProvider first={await loadTexts(storedLanguage())}>
        <RouterProvider router={router as never} />
      </LanguageProvider>
    </QueryClientProvider>
  </StrictMode>,
);
