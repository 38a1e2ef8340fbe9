/** Elements whose loss changes nothing that one reads. */
const harmless = ['p', 'br', 'span', 'div', 'strong', 'b', 'em', 'i', 'u', 'font'];

/** Text without markup, with the names of the elements that are lost with it, and whether it inserted something. */
export type PlainText = { text: string; lost: string[]; piped: boolean };

/**
 * Makes plain text of what may be HTML with insertions such as `{name}`. What comes out is text only: pages show it as
 * it is, and SurveyJS finds nothing in it to fill in.
 *
 * @example
 * plainText('<p>Hoe gaat <b>het</b>, {naam}?</p>'); // { text: 'Hoe gaat het, …?', lost: [], piped: true }
 */
export function plainText(html: string): PlainText {
  const lost = new Set<string>();
  const note = (name: string) => {
    const element = name.toLowerCase();
    if (!harmless.includes(element)) lost.add(element);
  };
  const text = html
    .replaceAll(/<!--[\s\S]*?(?:-->|$)/g, '')
    .replaceAll(/<(script|style)\b[^<>]*>[\s\S]*?(?:<\/\1\s*>|$)/gi, (_, name: string) => {
      note(name);
      return '';
    })
    .replaceAll(/<\/?([a-z][a-z0-9]*)\b[^<>]*>/gi, (_, name: string) => {
      note(name);
      return /^(?:p|br|div|li|tr|h\d)$/i.test(name) ? '\n' : '';
    })
    .replaceAll(/&(?:nbsp|#160);/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll(/&(?:#0?39|apos);/g, "'")
    .replaceAll('&amp;', '&');
  const filled = text.replaceAll(/\{[^{}]*\}/g, '…').replaceAll(/[{}]/g, '');
  return {
    text: filled
      .split('\n')
      .map((line) => line.replaceAll(/[^\S\n]+/g, ' ').trim())
      .filter((line) => line !== '')
      .join('\n'),
    lost: [...lost].sort(),
    piped: filled !== text,
  };
}
