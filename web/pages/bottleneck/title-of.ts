/** The text of a bottleneck as its heading: the whole when it is short and one line, or else how it begins. */
export function titleOf(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ');
  return line.length <= 120 ? line : `${line.slice(0, 100).replace(/\s\S*$/, '')}…`;
}
