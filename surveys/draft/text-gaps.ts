import type { LocalText } from '../framework.ts';
import { isTextProperty, languages } from './texts-of.ts';

type Gap = { where: string; message: LocalText };

/** Texts that stand in one language only, or without a language, wherever they stand in an element. */
export function textGaps(element: Record<string, unknown>, where: string): Gap[] {
  return Object.entries(element).flatMap(([key, value]) => {
    if (key === 'elements' || key === 'comparability') return [];
    if (isTextProperty(key)) return missingIn(value, where);
    if (key === 'choices' || key === 'rows' || key === 'columns' || key === 'rateValues')
      return optionGaps(value, where);
    return [];
  });
}

function optionGaps(list: unknown, where: string): Gap[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((one) => {
    if (typeof one === 'string')
      return [
        {
          where,
          message: { nl: `Geef “${one}” een tekst in beide talen.`, en: `Give “${one}” a text in both languages.` },
        },
      ];
    if (typeof one !== 'object' || one === null) return [];
    const option = one as Record<string, unknown>;
    const isColumn = 'name' in option;
    const shown = isColumn ? option.title : option.text;
    return [...(shown === undefined ? missingIn({}, where) : []), ...textGaps(option, where)];
  });
}

function missingIn(text: unknown, where: string): Gap[] {
  const given = (typeof text === 'object' && text !== null ? text : {}) as Record<string, unknown>;
  return languages
    .filter(({ code }) => typeof given[code] !== 'string' || !given[code].trim())
    .map(({ name }) => ({
      where,
      message: { nl: `De ${name.nl} tekst ontbreekt.`, en: `The ${name.en} text is missing.` },
    }));
}
