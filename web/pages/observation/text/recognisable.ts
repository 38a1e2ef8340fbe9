/** What in a wording may lead to somebody. */
export type Recognisable = { kind: 'organisation' | 'person' | 'number' | 'place'; found: string };

const capital = "\\p{Lu}[\\p{L}\\p{M}'’-]+";
const titled = new RegExp(
  `\\b(?:[Mm]eneer|[Mm]evrouw|[Dd]hr\\.?|[Mm]evr\\.?|[Mm]w\\.?|[Dd]rs?\\.?|[Pp]rof\\.?|[Mm]rs?\\.?|[Mm]s\\.?|[Mm]iss|[Ss]ir)\\s+${capital}(?:\\s+${capital})*`,
  'gu',
);
const twoNames = new RegExp(`${capital}\\s+(?:(?:van|de|der|den|het|ten|ter|el|al|von|bin)\\s+)*${capital}`, 'gu');
const placed = new RegExp(
  `(?:\\b(?:in|te|uit|bij|naar|near|from|at|gemeente|stad|dorp|wijk|regio|city of|town of)\\s+)(${capital})`,
  'gu',
);
const insideSentence = new RegExp(`(?<=[\\p{Ll},;:]\\s)(${capital})`, 'gu');
const number = /\d[\d.,/-]*/gu;

/** Words that carry a capital without naming anybody. */
const harmless = new Set(
  'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag nederland nederlands nederlandse engels monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december dutch english netherlands'.split(
    ' ',
  ),
);

/**
 * What may give away who spoke, in a wording that is about to go to the network: an organisation of the network, what
 * looks like a person or a place, a number. It warns; it does not know, and finds not everything.
 *
 * @param organisations names of the organisations of the network
 */
export function recognisable(wording: string, organisations: readonly string[]): Recognisable[] {
  const lower = wording.toLowerCase();
  const found: Recognisable[] = [];
  const taken: string[] = [];
  const add = (kind: Recognisable['kind'], text: string) => {
    const plain = text.trim();
    if (plain === '' || harmless.has(plain.toLowerCase()) || taken.some((one) => one.includes(plain))) return;
    taken.push(plain);
    found.push({ kind, found: plain });
  };
  for (const name of organisations) {
    const place = lower.indexOf(name.toLowerCase());
    if (name.trim() !== '' && place >= 0) add('organisation', wording.slice(place, place + name.length));
  }
  for (const [text] of wording.matchAll(titled)) add('person', text);
  for (const [, text = ''] of wording.matchAll(placed)) add('place', text);
  for (const [text] of wording.matchAll(twoNames)) add('person', text);
  for (const [, text = ''] of wording.matchAll(insideSentence)) add('person', text);
  for (const [text] of wording.matchAll(number)) add('number', text);
  return found;
}
