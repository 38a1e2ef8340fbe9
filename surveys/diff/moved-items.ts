import { elementsOf, type QuestionnaireVersion } from '../schema.ts';

/** Items that both versions have but that stand elsewhere: on another page, or after another item than before. */
export function movedItems(older: QuestionnaireVersion, newer: QuestionnaireVersion): Set<string> {
  const placesBefore = places(older);
  const placesAfter = places(newer);
  const shared = [...placesAfter.keys()].filter((code) => placesBefore.has(code));
  const sharedBefore = [...placesBefore.keys()].filter((code) => placesAfter.has(code));
  const follows = (codes: string[]) => new Map(codes.map((code, index) => [code, codes[index - 1]]));
  const before = follows(sharedBefore);
  const after = follows(shared);
  return new Set(
    shared.filter((code) => placesBefore.get(code) !== placesAfter.get(code) || before.get(code) !== after.get(code)),
  );
}

/** Per item: its page and the conditions under which that page, or the panel around the item, is shown. */
function places(version: QuestionnaireVersion): Map<string, string> {
  return new Map(
    version.pages.flatMap((page) =>
      page.elements.flatMap((element) => {
        const around = [
          page.name,
          page.visibleIf ?? null,
          element.type === 'panel' ? (element.visibleIf ?? null) : null,
        ];
        return elementsOf({ pages: [{ ...page, elements: [element] }] }).map(
          (question) => [question.name, JSON.stringify(around)] as const,
        );
      }),
    ),
  );
}
