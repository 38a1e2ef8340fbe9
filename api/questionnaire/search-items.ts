import type { BankItem } from '../schemas/questionnaire.ts';

const plain = (text: string) => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();

/** The items of a theme, and those in which every word stands: in their code, or in their text in either language. */
export function searchItems(items: BankItem[], wanted: { text?: string; theme?: string }): BankItem[] {
  const words = plain(wanted.text ?? '')
    .split(/\s+/)
    .filter((word) => word !== '');
  return items.filter((item) => {
    const { title, description, alsoThemes } = item.question as {
      title?: { nl: string; en: string };
      description?: { nl: string; en: string };
      alsoThemes?: string[];
    };
    const isOfTheme =
      wanted.theme === undefined || item.theme === wanted.theme || (alsoThemes ?? []).includes(wanted.theme);
    const said = plain([item.code, ...Object.values(title ?? {}), ...Object.values(description ?? {})].join('\n'));
    return isOfTheme && words.every((word) => said.includes(word));
  });
}
