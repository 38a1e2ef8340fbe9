import type { Group } from './outline.ts';

/** The questions that are not shown with these answers, because they or what they stand in have a condition. */
export function hiddenQuestions(pages: Group[], answers: Readonly<Record<string, unknown>>): string[] {
  const given = new Map<string, unknown>(Object.entries(answers));
  const hiddenIn = (group: Group, shown: boolean): string[] => {
    const visible = shown && group.visible(given);
    return group.elements.flatMap((element) => {
      if (element.kind === 'group') return hiddenIn(element, visible);
      return element.reading && !(visible && element.visible(given)) ? [element.name] : [];
    });
  };
  return pages.flatMap((page) => hiddenIn(page, true));
}
