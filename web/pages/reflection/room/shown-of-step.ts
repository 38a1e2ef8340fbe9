import type { Picture, ThemePicture } from '../../../queries/pictures.ts';
import type { StepOf } from '../../../queries/reflection-sessions.ts';

/** A theme of the picture with the statements and quotes that were chosen for the session. */
export function shownOfStep(picture: Picture, step: StepOf<'theme'>): ThemePicture | undefined {
  const ofPicture = picture.themes.find(({ theme }) => theme === step.theme);
  const withChosen = (one: ThemePicture['canImprove'][number]) => ({
    ...one,
    quotes: one.quotes.filter((quote) => step.quotes.includes(quote)),
  });
  return (
    ofPicture && {
      ...ofPicture,
      items: ofPicture.items.filter(({ item }) => step.statements.includes(item)),
      goesWell: ofPicture.goesWell.map(withChosen),
      canImprove: ofPicture.canImprove.map(withChosen),
    }
  );
}
