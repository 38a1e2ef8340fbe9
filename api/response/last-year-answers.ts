/** What this organisation itself answered a year ago, as far as it belongs to this year's questions. */
import type { Reader, Writer } from '../../db/client.ts';
import type { MyInvitation } from '../../db/queries/response/find-my-invitation.ts';
import { findSubmittedAnswers } from '../../db/queries/response/find-submitted-answers.ts';
import {
  type Answers,
  compareVersions,
  elementsOf,
  type ItemKind,
  type LocalText,
  type QuestionnaireVersion,
} from '../../surveys/index.ts';
import { breakWords } from '../picture/break-words.ts';
import type { LastYear } from '../schemas/my-invitation.ts';
import { answersOfRows } from './answer-rows.ts';

type Change = { verdict: 'with-care' | 'not-comparable'; reason: LocalText };
type Earlier = { label: string; answers: Answers; changes: ReadonlyMap<string, Change> };

/** Questions in one's own words: last year's answer may be a start. Scaled ones are answered fresh. */
const written: readonly ItemKind[] = ['open', 'topic'];

/**
 * The texts to start from while answering: those of the questions that are still the same question.
 *
 * @param json this year's questionnaire
 * @returns null when this organisation submitted nothing in the wave before, or nothing that fits this questionnaire
 */
export async function lastYearsTexts(
  read: Reader | Writer,
  mine: MyInvitation,
  json: QuestionnaireVersion,
): Promise<LastYear | null> {
  const earlier = await earlierAnswers(read, mine, json);
  const shown = earlier && shownOf(earlier, json, written);
  return shown && Object.keys(shown.answers).length > 0 ? shown : null;
}

/** What can be put beside the answers that were handed in: the statements too. Null as with `lastYearsTexts`. */
export async function lastYearsAnswers(
  read: Reader | Writer,
  mine: MyInvitation,
  json: QuestionnaireVersion,
): Promise<LastYear | null> {
  const earlier = await earlierAnswers(read, mine, json);
  return earlier && shownOf(earlier, json, [...written, 'statement']);
}

/** Only of the organisation itself, whoever its contact was; and only of the same questionnaire, not a newer version. */
async function earlierAnswers(
  read: Reader | Writer,
  mine: MyInvitation,
  json: QuestionnaireVersion,
): Promise<Earlier | null> {
  const { previousWaveId, organisationId } = mine;
  if (previousWaveId === null) return null;
  const found = await findSubmittedAnswers(read as Reader, { waveId: previousWaveId, organisationId });
  if (!found) return null;
  const before = JSON.parse(found.versionJson) as QuestionnaireVersion;
  if (before.code !== json.code || before.version > json.version) return null;
  const compared = before.version === json.version ? [] : compareVersions(before, json);
  const changes = compared.flatMap(({ item, verdict, reason, note }): [string, Change][] =>
    verdict === 'comparable' ? [] : [[item, { verdict, reason: note ?? breakWords[reason] }]],
  );
  return { label: found.label, answers: answersOfRows(before, found.answers), changes: new Map(changes) };
}

function shownOf(
  { label, answers, changes }: Earlier,
  json: QuestionnaireVersion,
  kinds: readonly ItemKind[],
): LastYear {
  const asked = elementsOf(json).filter(({ itemKind }) => kinds.includes(itemKind));
  const given = asked.flatMap(({ name }): [string, unknown][] => {
    const answer = answers[name];
    const isEmpty = answer === undefined || (typeof answer === 'string' && answer.trim() === '');
    return isEmpty || changes.get(name)?.verdict === 'not-comparable' ? [] : [[name, answer]];
  });
  const shown = new Set(given.map(([name]) => name));
  const changed = asked.flatMap(({ name }) => {
    const change = changes.get(name);
    return change && (shown.has(name) || kinds.includes('statement')) ? [{ item: name, ...change }] : [];
  });
  return { label, answers: Object.fromEntries(given), changed };
}
