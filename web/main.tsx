import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { makeQueryClient } from './queries/client.ts';
import { makeRouter } from './router.tsx';
import { LanguageProvider, loadTexts } from './texts/index.tsx';
import { storedLanguage } from './texts/language.ts';
import './theme/index.css';

const queryClient = makeQueryClient();
const router = makeRouter(queryClient);
const first = await loadTexts(storedLanguage());

/** Answers may hold words in the language they were asked in. */
const askAgain = () => void queryClient.invalidateQueries();

const place = document.getElementById('root');
if (!place) throw new Error('index.html needs an element with the id root');
createRoot(place).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <LanguageProvider first={first} onChange={askAgain}>
        <RouterProvider router={router} />
      </LanguageProvider>
    </QueryClientProvider>
  </StrictMode>,
);
