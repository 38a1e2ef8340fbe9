import type { LocalText } from '../../surveys/index.ts';

/** Every text in two languages anywhere in a piece of data, with the path at which it stands. */
export function localTexts(data: unknown, path = ''): { path: string; text: LocalText }[] {
  if (typeof data !== 'object' || data === null) return [];
  if ('nl' in data || 'en' in data) return [{ path, text: data as LocalText }];
  return Object.entries(data).flatMap(([key, value]) => localTexts(value, path === '' ? key : `${path}.${key}`));
}
