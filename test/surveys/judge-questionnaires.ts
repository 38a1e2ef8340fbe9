/** The compiled check beside survey-core on questionnaires made by chance: for the tests, and by the thousand for the bench. */
import { compileQuestionnaire } from '../../surveys/index.ts';
import { chance } from './chance.ts';
import { fillIn, surveyCoreAccepts } from './honest-respondent.ts';
import { type Made, madeQuestionnaire } from './made-questionnaire.ts';
import { spoil } from './nonsense.ts';

export type Judged = {
  /** How often each kind of case came up. */
  counted: { handedIn: number; drafts: number; refused: number; accepted: number };
  /** What survey-core refuses and the compiled check lets through. */
  looser: unknown[];
  /** What an honest respondent handed in or saved, and the compiled check refuses. */
  tooStrict: unknown[];
};

/** Makes so many questionnaires, has each filled in honestly and with nonsense, and compares. A seed makes a case again. */
export function judgeQuestionnaires(questionnaires: number): Judged {
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
  return { counted, looser, tooStrict };
}

function questionNames(part: Made): string[] {
  const inside = [...((part.pages ?? []) as Made[]), ...((part.elements ?? []) as Made[])];
  const isQuestion = part.type !== undefined && part.type !== 'panel' && part.type !== 'html';
  return [...(isQuestion ? [String(part.name)] : []), ...inside.flatMap(questionNames)];
}
