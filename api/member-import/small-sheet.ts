import { Problem } from '../errors.ts';

/** Far more than a member file needs, and little enough to lay out whole. */
const most = { rows: 10_000, columns: 100 };
/** What a spreadsheet can have at all. */
const rowsOfExcel = 1_048_576;

/** The attribute `r`, with or without the prefix of a namespace: the place of a row (`12`) or a cell (`B12`). */
const place = String.raw`(?:[\s"']|(?<!xmlns):)r\s*=`;
const places = new RegExp(place, 'g');
const readablePlaces = new RegExp(String.raw`${place}\s*(?:"([A-Z]{0,3})(\d{1,7})"|'([A-Z]{0,3})(\d{1,7})')`, 'g');

const isOdd = (text: string, sign: string) => text.split(sign).length % 2 === 0;
const columnOf = (letters: string) => [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

/**
 * Refuses a sheet whose cells lie far apart. The reader lays out every cell between the first and the last, so one cell
 * in the far corner of a file of 3 kB would take all the memory there is.
 *
 * It looks at the tags without really reading XML, and refuses what it does not understand.
 *
 * @throws Problem `unsupported-file`
 */
export function mustBeSmallSheet(xml: string): void {
  let furthest = 0;
  for (const [tag] of xml.matchAll(/<[^<>]*>/g)) {
    const found = [...tag.matchAll(readablePlaces)];
    const isUnderstood = !isOdd(tag, '"') && !isOdd(tag, "'") && [...tag.matchAll(places)].length === found.length;
    if (!isUnderstood) throw new Problem('unsupported-file');
    for (const [, column = '', row, otherColumn = '', otherRow] of found) {
      const letters = column || otherColumn;
      furthest = Math.max(furthest, Number(row ?? otherRow));
      // A row, or a cell without a value (for its colour, say), is not laid out.
      const isBare = letters === '' || tag.endsWith('/>');
      const isFar = furthest > most.rows || columnOf(letters) > most.columns;
      if (furthest > rowsOfExcel || (isFar && !isBare)) throw new Problem('unsupported-file');
    }
  }
}
