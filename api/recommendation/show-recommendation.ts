import type { z } from '@hono/zod-openapi';
import type { FoundRecommendation } from '../../db/queries/recommendation/list-recommendations.ts';
import type { Recommendation } from '../schemas/recommendation.ts';

/** A recommendation as it is answered. */
export const showRecommendation = ({
  networkId: _network,
  place: _place,
  evidence,
  ...one
}: FoundRecommendation): z.infer<typeof Recommendation> => ({ ...one, evidence: JSON.parse(evidence) });
