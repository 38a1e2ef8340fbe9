import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { openedBefore } from './pages/answer/first-screen/opened.ts';
import { makeQueryClient } from './queries/client.ts';
import { myInvitationQuery } from './queries/my-invitation.ts';
import { makeRouter } from './router.tsx';
import { LanguageProvider, loadTexts } from './texts/index.tsx';
import { currentLanguage, keepLanguage } from './texts/language.ts';
import './theme/index.css';
import './without-eval.ts';

const queryClient = makeQueryClient();
const router = makeRouter(queryClient);

// A personal link was opened already: in the language of the invitation, and with what the server answered.
const opened = openedBefore();
if (opened) {
  keepLanguage(opened.mine.locale);
  queryClient.setQueryData(myInvitationQuery(opened.token).queryKey, opened.mine);
}
const first = await loadTexts(currentLanguage());
// What stands there already stays until the whole page can take its place.
if (opened) await router.load();

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
