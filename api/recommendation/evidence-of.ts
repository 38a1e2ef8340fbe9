import type { z } from '@hono/zod-openapi';
import type { Reader } from '../../db/client.ts';
import { invalid } from '../errors.ts';
import { publishedPicture } from '../picture/published-picture.ts';
import type { Evidence } from '../schemas/recommendation.ts';
import { texts } from '../texts/index.ts';

/**
 * What a recommendation rests on: improvement themes that the published picture shows. Nothing else can be named.
 *
 * @throws Problem `nothing-published`, or `invalid-input` for a theme that the picture does not show
 */
export async function evidenceOf(read: Reader, waveId: string, codes: string[]): Promise<z.infer<typeof Evidence>[]> {
  const { picture } = await publishedPicture(read, waveId);
  const shown = picture.themes.flatMap(({ goesWell, canImprove }) => [...canImprove, ...goesWell]);
  return [...new Set(codes)].map((wanted, i) => {
    const found = shown.find(({ code }) => code === wanted);
    if (!found)
      throw invalid((locale) => [{ field: `evidence[${i}]`, message: texts(locale).fields['unknown-choice'] }]);
    const { code, tone, label } = found;
    return { code, tone, label };
  });
}
