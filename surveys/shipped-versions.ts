import bestuurlijkPlatform1 from './bestuurlijk-platform.v1.json' with { type: 'json' };
import bestuurlijkPlatform2 from './bestuurlijk-platform.v2.json' with { type: 'json' };
import type { QuestionnaireVersion } from './schema.ts';

/**
 * Every version of every questionnaire that ships with the product, oldest first. The tests check each of them against
 * the schema, so that starting up needn't.
 */
export const shippedVersions: readonly QuestionnaireVersion[] = [
  bestuurlijkPlatform1 as unknown as QuestionnaireVersion,
  bestuurlijkPlatform2 as unknown as QuestionnaireVersion,
];
