import bestuurlijkPlatform1 from './bestuurlijk-platform.v1.json' with { type: 'json' };
import bestuurlijkPlatform2 from './bestuurlijk-platform.v2.json' with { type: 'json' };
import networkBehaviour1 from './network-behaviour.v1.json' with { type: 'json' };
import relations1 from './relations.v1.json' with { type: 'json' };
import type { QuestionnaireVersion } from './schema.ts';
import teamSelfScan1 from './team-self-scan.v1.json' with { type: 'json' };

/**
 * Every version of every questionnaire that ships with the product, oldest first. The tests check each of them against
 * the schema, so that starting up needn't.
 */
export const shippedVersions: readonly QuestionnaireVersion[] = [
  bestuurlijkPlatform1 as unknown as QuestionnaireVersion,
  bestuurlijkPlatform2 as unknown as QuestionnaireVersion,
  teamSelfScan1 as unknown as QuestionnaireVersion,
  networkBehaviour1 as unknown as QuestionnaireVersion,
  relations1 as unknown as QuestionnaireVersion,
];
