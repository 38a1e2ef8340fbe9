import type { Observation } from '../../queries/observations.ts';
import { useFormat, useLanguage, useTexts } from '../../texts/index.tsx';

/** Where a remark comes from; for analysts only. An expert by experience has no name. */
export function Source({ source }: { source: Observation['source'] }) {
  const t = useTexts().observation.from;
  const { day } = useFormat();
  const { language } = useLanguage();
  if (source.kind === 'expert') return t.expert(day(source.heldOn));
  if (source.kind === 'interview') return t.interview(source.organisation, day(source.heldOn));
  return (
    <>
      {t.answer(source.organisation)} <span className="coding-card__question">{source.question[language]}</span>
    </>
  );
}
