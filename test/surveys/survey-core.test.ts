/** The shipped questionnaires in SurveyJS itself, which shows them to respondents. */
import { Model } from 'survey-core';
import { describe, expect, test } from 'vitest';
import { customProperties, elementsOf, items, shippedVersions } from '../../surveys/index.ts';

describe.each(shippedVersions.map((version) => ({ name: `${version.code} ${version.version}`, version })))(
  '$name in SurveyJS',
  ({ version }) => {
    const survey = new Model(structuredClone(version));

    test('loads without errors other than about the properties we declare as our own', () => {
      const ours = new Set<string>([...customProperties.survey, ...customProperties.question]);
      const unexpected = (survey.jsonErrors ?? []).filter((error) => {
        const property = /^Unknown property in class '\w+': '(\w+)'/.exec(error.message)?.[1];
        return property === undefined || !ours.has(property);
      });
      expect(unexpected.map((error) => error.message)).toEqual([]);
    });

    test.each(['nl', 'en'] as const)('shows every text in language %s', (locale) => {
      const shown = new Model(structuredClone(version));
      shown.locale = locale;
      expect(shown.title).toBe(version.title[locale]);
      expect(shown.description).toBe(version.description[locale]);
      for (const question of elementsOf(version)) {
        const asked = shown.getQuestionByName(question.name);
        expect(asked.title).toBe(question.title[locale]);
        if ('choices' in question && Array.isArray(question.choices))
          expect(asked.choices.map((choice: { text: string }) => choice.text)).toEqual(
            question.choices.map((choice) => choice.text[locale]),
          );
      }
    });

    test('opens in Dutch', () => {
      expect(survey.getLocale()).toBe('nl');
    });

    test('holds the same questions in the same order as our own list', () => {
      expect(survey.getAllQuestions().map((question) => question.name)).toEqual(
        items(version).map((item) => item.code),
      );
    });
  },
);
