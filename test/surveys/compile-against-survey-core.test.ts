/**
 * The compiled check against survey-core itself, on questionnaires and answers that were made by chance with a seed. A
 * failure prints the seed; `chance(seed)` makes the same case again.
 */
import { beforeEach, expect, test, vi } from 'vitest';
import {
  compileQuestionnaire,
  type QuestionnaireVersion,
  sampleMembers,
  shippedVersions,
  withMembers,
} from '../../surveys/index.ts';
import { chance } from './chance.ts';
import { fillIn, surveyCoreAccepts } from './honest-respondent.ts';
import { type Made, madeQuestionnaire } from './made-questionnaire.ts';
import { spoil } from './nonsense.ts';

const questionnaires = 1000;

// survey-core warns about nonsense on the console, and lets it pass.
beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
});

test('What an honest respondent hands in or saves is accepted, and what survey-core refuses is refused', () => {
  const counted = { handedIn: 0, drafts: 0, refused: 0, accepted: 0 };
  const looser: unknown[] = [];
  const tooStrict: unknown[] = [];
  for (let seed = 1; seed <= questionnaires; seed += 1) {
    const random = chance(seed);
    const json = madeQuestionnaire(random);
    const { validate, validateDraft } = compileQuestionnaire(json);

    const filled = fillIn(json, random);
    if (filled) {
      counted.handedIn += 1;
      counted.drafts += filled.drafts.length;
      const results = [validate(filled.answers), ...filled.drafts.map((draft) => validateDraft(draft))];
      for (const result of results) if (!result.ok) tooStrict.push({ seed, problems: result.problems, filled });
    }

    const names = questionNames(json);
    for (let times = 0; names.length > 0 && times < 2; times += 1) {
      const answers = spoil((filled?.answers ?? {}) as Record<string, unknown>, names, random);
      // Whatever is refused here can't be looser; survey-core is slow, so it judges only what is accepted.
      if (!validate(answers).ok) counted.refused += 1;
      else {
        counted.accepted += 1;
        if (!surveyCoreAccepts(json, answers)) looser.push({ seed, answers });
      }
    }
  }
  expect(tooStrict).toEqual([]);
  expect(looser).toEqual([]);
  // The cases are worth something only if each of these happens often.
  expect(counted.handedIn).toBeGreaterThan(950);
  expect(counted.drafts).toBeGreaterThan(800);
  expect(counted.accepted).toBeGreaterThan(350);
  expect(counted.refused).toBeGreaterThan(1000);
}, 300_000);

test('What an honest respondent hands in to a shipped questionnaire is accepted', () => {
  for (const version of shippedVersions.map(withSampleMembers)) {
    const { validate } = compileQuestionnaire(version);
    const filled = fillIn(version, chance(version.version));
    expect(validate(filled?.answers)).toMatchObject({ ok: true });
  }
});

const withSampleMembers = (version: QuestionnaireVersion) => withMembers(version, sampleMembers);

function questionNames(part: Made): string[] {
  const inside = [...((part.pages ?? []) as Made[]), ...((part.elements ?? []) as Made[])];
  const isQuestion = part.type !== undefined && part.type !== 'panel' && part.type !== 'html';
  return [...(isQuestion ? [String(part.name)] : []), ...inside.flatMap(questionNames)];
}
