import { expect, test } from 'vitest';
import { z } from 'zod';
import { type QuestionnaireVersion, questionnaireVersionSchema } from '../../surveys/index.ts';
import { tinyVersion } from './tiny-version.ts';

/** What the schema says after a change to the tiny questionnaire. */
function problemsAfter(change: (version: Record<string, unknown> & QuestionnaireVersion) => void): string {
  const version = tinyVersion();
  change(version);
  const result = questionnaireVersionSchema.safeParse(version);
  return result.success ? '' : z.prettifyError(result.error);
}

const first = (version: QuestionnaireVersion) => version.pages[0]?.elements[0] as Record<string, unknown>;

test('The smallest questionnaire that counts is accepted', () => {
  expect(problemsAfter(() => {})).toBe('');
});

test('A text that is missing in one language is refused, and the place is named', () => {
  const said = problemsAfter((version) => {
    first(version).title = { nl: 'Alleen Nederlands' };
  });
  expect(said).toContain('pages[0].elements[0].title.en');
});

test('A statement that says nothing of its direction is refused', () => {
  expect(problemsAfter((version) => delete first(version).direction)).toContain('direction');
});

test('A statement that may be skipped is refused, for then nobody knows why there is no answer', () => {
  expect(problemsAfter((version) => delete first(version).isRequired)).toContain('isRequired');
});

test('A scale with a step missing is refused', () => {
  const said = problemsAfter((version) => {
    first(version).choices = (first(version).choices as unknown[]).filter((_, index) => index !== 2);
  });
  expect(said).toContain('needs the values 1, 2, 3, 4, 5');
});

test('A scale without "don’t know" is refused', () => {
  const said = problemsAfter((version) => {
    first(version).choices = (first(version).choices as unknown[]).slice(0, 5);
  });
  expect(said).toContain('dont-know');
});

test('A code with capitals or spaces is refused', () => {
  expect(
    problemsAfter((version) => {
      first(version).name = 'Relation Trust';
    }),
  ).toContain('name');
});

test('The same code twice is refused, and the code is named', () => {
  expect(
    problemsAfter((version) => {
      first(version).name = 'relation.example';
    }),
  ).toContain('the name relation.example is used twice');
});

test('A verdict on comparing with a version that does not yet exist is refused', () => {
  const said = problemsAfter((version) => {
    first(version).comparability = { since: 1, verdict: 'comparable', reason: { nl: 'Zelfde', en: 'Same' } };
  });
  expect(said).toContain('comparability.since must be an earlier version');
});

test('An unknown kind of question is refused', () => {
  expect(
    problemsAfter((version) => {
      first(version).itemKind = 'riddle';
    }),
  ).toContain('itemKind');
});
