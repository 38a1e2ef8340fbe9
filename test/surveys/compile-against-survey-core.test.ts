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
import { fillIn } from './honest-respondent.ts';
import { judgeQuestionnaires } from './judge-questionnaires.ts';

// survey-core warns about nonsense on the console, and lets it pass.
beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
});

test('What an honest respondent hands in or saves is accepted, and what survey-core refuses is refused', () => {
  const { counted, looser, tooStrict } = judgeQuestionnaires(1000);
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
