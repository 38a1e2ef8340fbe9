/**
 * Where a personal link leads first: a director on a train can read what is asked and promised while the application is
 * still on its way. Who opens the link for the first time gets that page from these few lines; everyone else waits for
 * the application, which knows how far they are.
 */
import type { MyInvitation } from '../../../queries/my-invitation.ts';
import { type Language, storedLanguage } from '../../../texts/language.ts';
import '../../../theme/index.css';
import { drawFirstScreen } from './draw.ts';
import { keepOpened } from './opened.ts';

const loadWords = async (language: Language) =>
  language === 'en'
    ? { ...(await import('../../../texts/en/answer.ts')), ...(await import('../../../texts/en/common.ts')) }
    : { ...(await import('../../../texts/nl/answer.ts')), ...(await import('../../../texts/nl/common.ts')) };

async function open(token: string): Promise<MyInvitation | null> {
  const language = storedLanguage() === 'en' ? 'en, nl;q=0.5' : 'nl, en;q=0.5';
  const headers = { Authorization: `Bearer ${token}`, 'Accept-Language': language };
  const response = await fetch('/v1/my-invitation', { headers, credentials: 'same-origin' }).catch(() => null);
  return response?.ok ? response.json() : null;
}

const isUntouched = ({ you, standing }: MyInvitation) =>
  you.kind === 'contact' && standing.kind === 'answering' && Object.keys(standing.draft.answers).length === 0;

const token = location.hash.slice(1);
if (token !== '' && !new URLSearchParams(location.search).has('step')) {
  const guessed = loadWords(storedLanguage());
  const mine = await open(token);
  if (mine) keepOpened({ token, mine });
  if (mine && isUntouched(mine)) {
    const words = mine.locale === storedLanguage() ? await guessed : await loadWords(mine.locale);
    document.documentElement.lang = mine.locale;
    document.getElementById('root')?.replaceChildren(drawFirstScreen(mine, words));
    // Once it is painted the rest may take the line.
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  }
}
await import('../../../main.tsx');
