import { plainText } from '../../../../surveys/import/plain-text.ts';
import type { DraftPage, DraftText } from '../../../../surveys/index.ts';
import { useLanguage, useTexts } from '../../../texts/index.tsx';
import { type DraftElement, findElement, findPage, isPanel } from './operations/elements.ts';
import { kindOf } from './operations/new-item.ts';
import { wordsIn } from './operations/set-text.ts';
import { useEditor } from './useEditing.ts';

/** What the parts of a draft are called on the page, in its language. */
export function useName() {
  const t = useTexts().questionnaireEdit;
  const { language } = useLanguage();
  const { draft } = useEditor();
  const words = (text: DraftText | undefined) => wordsIn(text, language);
  const ofElement = (element: DraftElement): string => {
    if (element.type === 'html') return plainText(words((element as { html?: DraftText }).html)).text || t.noWords;
    return words(element.title) || t.noWords;
  };
  const ofPage = (page: DraftPage): string => words(page.title) || t.noTitle;
  return {
    ofPage,
    ofElement,
    kindOfElement: (element: DraftElement) => (isPanel(element) ? t.outline.group : t.kinds[kindOf(element)]),
    /** By the name in the draft; null is the questionnaire itself. */
    of(name: string | null, within = draft): string {
      if (name === null || name === '') return t.outline.about;
      const page = findPage(within, name);
      if (page) return ofPage(page);
      const found = findElement(within, name);
      return found ? ofElement(found.element) : name;
    },
  };
}
