import { asVersion, elementsOf } from '../../../../surveys/index.ts';
import type { QuestionnaireDraft } from '../../../queries/questionnaire.ts';
import { useLanguage } from '../../../texts/index.tsx';

/** What an item asks, in the language of the page: as the draft has it, or the version before it. */
export function useWordsOf({ draft, basedOn }: QuestionnaireDraft): (item: string) => string {
  const { language } = useLanguage();
  const [now, before] = [asVersion(draft, (basedOn?.number ?? 0) + 1), basedOn?.survey];
  const all = [...elementsOf(now), ...(before ? elementsOf(before) : [])];
  return (item) => all.find(({ name }) => name === item)?.title?.[language] || item;
}
