import { responseByGroup } from '../../analysis/index.ts';
import type { PictureDocument } from '../schemas/picture.ts';
import type { Evidence } from './evidence.ts';

/** An invited organisation, with how far it came. */
export type Invited = { organisationId: string; organisation: string; sector: string; status: string };

/** Who answered and who is missing. The response may always be shown: it tells who took part, never what was said. */
export function responsePart(invited: Invited[], { responses, interviews, leftOut }: Evidence) {
  const submitted = new Set(responses.map(({ organisationId }) => organisationId));
  const { groups, silent } = responseByGroup(
    invited.map(({ organisationId, sector }) => ({ group: sector, answered: submitted.has(organisationId) })),
  );
  const interviewed = new Set(interviews.flatMap(({ organisationId }) => organisationId ?? []));
  return {
    response: {
      invited: invited.length,
      submitted: submitted.size,
      declined: invited.filter(({ status }) => status === 'declined').length,
      sectors: groups.map(({ group, invited: asked, answered }) => ({
        sector: group,
        invited: asked,
        submitted: answered,
      })),
      silent,
      ...(leftOut > 0 ? { leftOut } : {}),
    },
    interviews: {
      organisations: interviewed.size,
      experts: interviews.filter(({ kind }) => kind === 'expert-by-experience').length,
    },
  } satisfies Pick<PictureDocument, 'response' | 'interviews'>;
}
