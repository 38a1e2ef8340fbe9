const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text in HTML or XML, between tags or in an attribute. What is no character of XML becomes a space. */
export const escapeMarkup = (text: string): string =>
  text
    .replaceAll(/(?![\n\t])\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/gu, ' ')
    .replaceAll(/[&<>"']/g, (one) => entities[one] ?? one);

/** Text as a string of Typst's code: nothing in it can end the string. */
export const typstString = (text: string): string =>
  `"${text
    .replaceAll(/\p{Cc}|\p{Cs}/gu, ' ')
    .replaceAll('\\', '\\\\')
    .replaceAll('"', '\\"')}"`;
