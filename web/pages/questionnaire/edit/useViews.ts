import { useNavigate, useSearch } from '@tanstack/react-router';

import type { View } from './editor-search.ts';

const from = '/signed-in/questionnaires/drafts/$draftId';

/** What is shown, and how to show something else. Without a wish a small screen begins with the outline. */
export function useViews() {
  const { item, view } = useSearch({ from });
  const navigate = useNavigate({ from: '/questionnaires/drafts/$draftId' });
  return {
    item: item ?? null,
    view: view ?? 'outline',
    show: (to: View) => void navigate({ search: (old) => ({ ...old, view: to }), resetScroll: false }),
    open: (name: string | null) =>
      void navigate({ search: name === null ? { view: 'item' } : { item: name, view: 'item' }, resetScroll: false }),
    renamed: (to: string) =>
      void navigate({ search: (old) => ({ ...old, item: to }), replace: true, resetScroll: false }),
  };
}
