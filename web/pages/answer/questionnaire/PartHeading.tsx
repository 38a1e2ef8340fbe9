import { useTexts } from '../../../texts/index.tsx';
import type { Part } from './parts.ts';
import './part-progress.css';

/** "Thema 2 van 5: Belangen", or the title of a page that is about something else. */
export function usePartTitle(part: Part, locale: 'nl' | 'en'): string {
  const t = useTexts().answer.questionnaire;
  const title = part.title[locale];
  return part.theme && part.theme.of > 1 ? t.theme(part.theme.place, part.theme.of, title) : title;
}

/** How far along the pages one is. */
export function PartProgress({ place, of }: { place: number; of: number }) {
  const t = useTexts().answer.questionnaire;
  return <progress className="part-progress" value={place + 1} max={of} aria-label={t.progress(place + 1, of)} />;
}
