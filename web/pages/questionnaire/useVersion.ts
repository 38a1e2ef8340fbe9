import { useQuery } from '@tanstack/react-query';
import type { QuestionnaireVersion } from '../../../surveys/index.ts';
import { versionQuery } from '../../queries/waves.ts';

/** A published version with its document, which travels as a plain object. */
export function useVersion(code: string, number: number) {
  return useQuery({
    ...versionQuery(code, number),
    select: (answer) => ({ ...answer, survey: answer.survey as unknown as QuestionnaireVersion }),
  });
}
