import { useQuery } from '@tanstack/react-query';
import { CheckboxGroup } from '../../../components/index.ts';
import type { Opportunity } from '../../../queries/opportunities.ts';
import { pictureQuery } from '../../../queries/pictures.ts';
import { useLanguage, useTexts } from '../../../texts/index.tsx';
import { choicesOf } from '../../picture/choices-of.ts';

/** Which improvement themes of the picture an improvement opportunity answers. */
export function AnsweredThemes({ opportunity }: { opportunity: Opportunity }) {
  const t = useTexts().reflection;
  const { language } = useLanguage();
  const { data } = useQuery(pictureQuery(opportunity.waveId));
  if (!data) return null;
  const said = data.picture.themes.flatMap(({ canImprove }) => canImprove);
  const choices = choicesOf(said, language);
  if (choices.length === 0) return null;
  return <CheckboxGroup name="codes" label={t.answers} optional choices={choices} defaultValues={opportunity.codes} />;
}
