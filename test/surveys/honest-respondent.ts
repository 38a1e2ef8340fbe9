/** A respondent in survey-core itself: fills in what is shown, changes their mind, mends what is wrong, hands in. */
import {
  Model,
  type Question,
  type QuestionCheckboxModel,
  type QuestionMatrixDropdownModel,
  type QuestionMatrixModel,
  type QuestionTextModel,
} from 'survey-core';
import type { Chance } from './chance.ts';
import type { Made } from './made-questionnaire.ts';

/** What the respondent handed in, and what had been saved on the way; null when survey-core lets nobody through. */
export type Filled = { answers: unknown; drafts: unknown[] } | null;

/** Fills in a questionnaire as people do in a browser, through the same calls as the user interface. */
export function fillIn(json: Made, random: Chance): Filled {
  const survey = new Model(structuredClone(json));
  const drafts: unknown[] = [];
  const isOpen = (question: Question) => question.isVisible && question.isParentVisible && !question.isReadOnly;
  const open = () => survey.getAllQuestions().filter(isOpen);
  for (let turn = 0; turn < 2 + random.number(4); turn += 1) {
    const questions = open();
    if (questions.length > 0) fillInOne(random.pick(questions), random);
    if (random.one(3)) drafts.push(asSent(survey.data));
  }
  let rounds = 0;
  while (!survey.validate(true)) {
    if (++rounds > 12) return null;
    const wrong = open().filter((one) => one.containsErrors || one.parent?.containsErrors);
    // Mending one question may hide the next.
    for (const question of wrong) if (isOpen(question)) fillInOne(question, random);
  }
  survey.doComplete();
  return { answers: asSent(survey.data), drafts };
}

/** What survey-core says of a set of answers that it has not seen before; stumbling over them is a refusal too. */
export function surveyCoreAccepts(json: Made, answers: unknown): boolean {
  try {
    const survey = new Model(structuredClone(json));
    survey.data = structuredClone(answers);
    return survey.validate(true);
  } catch {
    return false;
  }
}

const asSent = (data: unknown): unknown => JSON.parse(JSON.stringify(data));
const texts = ['kort', 'een zin', '  ', 'Ünïcode 👍🏽', 'a\nb', '12', "''", 'true'];
const dates = ['2025-06-15', '2026-02-28', '2026-06-15', '2024-02-29', '2030-01-01'];

function fillInOne(question: Question, random: Chance): void {
  switch (question.getType()) {
    case 'radiogroup':
    case 'dropdown':
      if (random.one(8)) question.clearValueFromUI();
      else choose(question, random);
      break;
    case 'checkbox':
      tick(question as QuestionCheckboxModel, random);
      break;
    case 'rating':
      question.value = random.pick<{ value: unknown }>(question.visibleRateValues).value;
      break;
    case 'boolean':
      question.booleanValue = random.one(2);
      break;
    case 'comment':
      question.value = shortened(random.pick(texts), question.getMaxLength());
      break;
    case 'text':
      type(question as QuestionTextModel, random);
      break;
    case 'matrix': {
      const matrix = question as QuestionMatrixModel;
      for (const row of matrix.visibleRows) if (!random.one(3)) row.cellClick(random.pick(matrix.visibleColumns));
      break;
    }
    case 'matrixdropdown':
      for (const row of (question as QuestionMatrixDropdownModel).visibleRows)
        for (const cell of row.cells) if (!random.one(3)) fillInOne(cell.question, random);
      break;
    default:
  }
}

function choose(question: Question, random: Chance): void {
  question.renderedValue = random.pick<{ value: unknown }>(question.visibleChoices).value;
  if (question.isOtherSelected && !random.one(4)) question.otherValue = random.pick(['iets anders', 'x', ' ']);
}

function tick(question: QuestionCheckboxModel, random: Chance): void {
  for (let times = 0; times < 3; times += 1) {
    const item = random.pick(question.visibleChoices);
    if (!item.isEnabled) continue;
    question.clickItemHandler(item, !question.isItemSelected(item));
  }
  if (question.isOtherSelected && !random.one(4)) question.otherValue = random.pick(['iets anders', 'x']);
}

/** The browser hands over texts, also for numbers. */
function type(question: QuestionTextModel, random: Chance): void {
  // Never emptied again: survey-core then reads 0 in conditions (see surveys/compile.ts).
  const number = () => random.pick(['1', '2', '2.5', '4', '7', '0', '-3', '12']);
  const email = () => random.pick(['naam@voorbeeld.nl', 'a.b+c@sub.example.org', '']);
  const isEmail =
    question.inputType === 'email' || question.validators.some((one) => one.getType() === 'emailvalidator');
  if (question.inputType === 'number') question.inputValue = number();
  else if (question.inputType === 'date') question.inputValue = random.pick(dates);
  else question.inputValue = isEmail ? email() : shortened(random.pick(texts), question.getMaxLength());
}

/** A browser stops typing at the maximum, and does not leave half of a character. */
function shortened(text: string, maxLength: number | null): string {
  return maxLength ? text.slice(0, maxLength).replace(/\p{Surrogate}$/u, '') : text;
}
