/** The same validation by both, so many times: what is timed on Node and in workerd. */
import { Model } from 'survey-core';
import { compileQuestionnaire, items, shippedVersions } from '../../../surveys/index.ts';

const version = shippedVersions.find(({ code }) => code === 'bestuurlijk-platform');
if (!version) throw new Error('work: needs the shipped questionnaire');

const answers: Record<string, unknown> = Object.fromEntries(
  items(version).flatMap((item): [string, unknown][] => {
    if (item.kind === 'statement' || item.kind === 'year-ago') return [[item.code, 4]];
    if (item.kind === 'role') return [[item.code, 'executive']];
    return item.kind === 'open' ? [[item.code, 'Wij weten elkaar te vinden.']] : [];
  }),
);

const compiled = compileQuestionnaire(version);

/** How a response could be checked: by the compiled function, or by building survey-core's model for it. */
export const checks = {
  compiled: () => compiled.validate(answers).ok,
  'survey-core': () => {
    const survey = new Model(version);
    survey.data = { ...answers };
    return survey.validate(true);
  },
};

export type Check = keyof typeof checks;

/** @throws Error when an honest response is refused: then there is nothing worth timing */
export function repeat(check: Check, times: number): void {
  for (let turn = 0; turn < times; turn += 1) {
    if (!checks[check]()) throw new Error(`repeat: ${check} refused an honest response`);
  }
}
