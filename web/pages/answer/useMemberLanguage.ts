import { useEffect, useRef } from 'react';
import { chooseLanguage } from '../../queries/my-invitation.ts';
import { type Language, useLanguage } from '../../texts/index.tsx';

/** Shows the pages in the language of the invitation, and lets the invitation follow when the member chooses another. */
export function useMemberLanguage(token: string, invited: Language): void {
  const { language, choose } = useLanguage();
  const known = useRef<Language | null>(null);

  useEffect(() => {
    if (known.current === null) {
      known.current = invited;
      if (language !== invited) void choose(invited);
    } else if (language !== known.current) {
      known.current = language;
      // When this fails only the language of the reminders stays as it was.
      chooseLanguage(token, language).catch(() => undefined);
    }
  }, [language, choose, token, invited]);
}
