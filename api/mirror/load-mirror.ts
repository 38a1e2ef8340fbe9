import type { Reader } from '../../db/client.ts';
import { findSubmittedAnswers, type SubmittedAnswers } from '../../db/queries/response/find-submitted-answers.ts';
import { findWave } from '../../db/queries/wave/find-wave.ts';
import type { QuestionnaireVersion } from '../../surveys/index.ts';
import type { MemberActor } from '../access.ts';
import { Problem } from '../errors.ts';
import { scaleAnswers } from '../picture/evidence.ts';
import { publishedPicture } from '../picture/published-picture.ts';
import type { Mirror } from '../schemas/mirror.ts';
import { mirrorOf, type Own } from './mirror-of.ts';

/**
 * The mirror of one member: from what it submitted itself and from what was published, nothing else.
 *
 * @throws Problem `nothing-published` before publication, or when this organisation submitted nothing
 */
export async function loadMirror(read: Reader, member: MemberActor): Promise<Mirror> {
  const { waveId, organisationId } = member;
  const wave = await findWave(read, waveId);
  const { picture, publishedAt } = await publishedPicture(read, waveId);
  const now = await findSubmittedAnswers(read, { waveId, organisationId });
  if (!wave || !now) throw new Problem('nothing-published');
  const before =
    wave.previousWaveId === null
      ? undefined
      : await findSubmittedAnswers(read, { waveId: wave.previousWaveId, organisationId });
  return {
    wave: now.label,
    before: before?.label ?? null,
    publishedAt,
    points: picture.points,
    invited: picture.response.invited,
    themes: mirrorOf({ picture, now: ownOf(now), before: before ? ownOf(before) : null }),
  };
}

const ownOf = ({ versionJson, answers }: SubmittedAnswers): Own => ({
  version: JSON.parse(versionJson) as QuestionnaireVersion,
  answers: scaleAnswers(answers),
});
