import { type QuestionnaireVersion, questionnaireVersionSchema } from '../../surveys/index.ts';

const texts = (nl: string, en: string) => ({ nl, en });

/** The smallest questionnaire that counts: one statement and one open question. Each call gives a fresh one. */
export function tinyVersion(): QuestionnaireVersion {
  const scale = [1, 2, 3, 4, 5].map((value) => ({ value, text: texts(`Antwoord ${value}`, `Answer ${value}`) }));
  return questionnaireVersionSchema.parse({
    code: 'tiny',
    version: 1,
    framework: 'five-themes',
    locale: 'nl',
    title: texts('Klein', 'Tiny'),
    description: texts('Een heel korte vragenlijst.', 'A very short questionnaire.'),
    pages: [
      {
        name: 'relation',
        title: texts('Relatie', 'Relation'),
        elements: [
          {
            type: 'radiogroup',
            name: 'relation.trust',
            itemKind: 'statement',
            theme: 'relation',
            direction: 'negative',
            aspect: 'climate',
            source: 'own design',
            isRequired: true,
            title: texts('Wij vertrouwen de andere leden niet.', 'We do not trust the other members.'),
            choices: [...scale, { value: 'dont-know', text: texts('Weet ik niet', 'I don’t know') }],
          },
          {
            type: 'comment',
            name: 'relation.example',
            itemKind: 'open',
            theme: 'relation',
            source: 'own design',
            maxLength: 500,
            title: texts('Hoe komt dat?', 'Why is that?'),
          },
        ],
      },
    ],
  });
}
