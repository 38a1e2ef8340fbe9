import type { Comparison } from '../schemas/comparison.ts';
import type { PictureDocument } from '../schemas/picture.ts';

type Compared = Comparison['improvementThemes'][number];
type Mentioned = PictureDocument['themes'][number]['canImprove'][number];

/**
 * Which improvement themes are new, persisting or gone between two published pictures.
 *
 * When one wave listened to people that the other did not (interviews with organisations, experts by experience), a theme
 * in one picture only is *not comparable*: it may have been there, unheard. The published pictures don't say who said what.
 */
export function compareImprovementThemes(from: PictureDocument, to: PictureDocument): Compared[] {
  const listened = ({ interviews }: PictureDocument) => `${interviews.organisations > 0} ${interviews.experts > 0}`;
  const alike = listened(from) === listened(to);
  const before = mentioned(from);
  const after = mentioned(to);
  const places = [...new Set([...after.keys(), ...before.keys()])];
  return places.flatMap((place): Compared[] => {
    const then = before.get(place);
    const now = after.get(place);
    const said = now ?? then;
    if (!said) return [];
    const { theme, code, label } = said;
    const movement = then && now ? 'persisting' : !alike ? 'not-comparable' : now ? 'new' : 'gone';
    return [{ theme, code, label, movement, from: voicesOf(then), to: voicesOf(now) }];
  });
}

const voicesOf = (said: Mentioned | undefined) => (said ? { voices: said.voices, experts: said.experts } : null);

/** What can improve, by theme and code, in the order of the picture. */
function mentioned(picture: PictureDocument): Map<string, Mentioned> {
  return new Map(
    picture.themes.flatMap(({ theme, canImprove }) =>
      canImprove.map((said) => [`${theme} ${said.code}`, { ...said, theme }]),
    ),
  );
}
