import { items, type QuestionnaireVersion, type Theme } from '../../surveys/index.ts';
import type { OpenAnswer, UncodedAnswer } from './remarks.ts';
import { statementAnswer } from './statement-answers.ts';

export type Answering = {
  organisation: string;
  role: string;
  levels: Record<Theme, number>;
  /** How each theme goes compared with a year ago, 1..5. */
  yearAgo: Record<Theme, number>;
  open: UncodedAnswer[];
  topics: string[];
  /** Statements that this organisation could not judge. */
  cannotJudge: string[];
};

/** An organisation of which all that it wrote was coded. */
export type CodedAnswering = Omit<Answering, 'open'> & { open: OpenAnswer[] };

/** The answers of one organisation to a version of the questionnaire, as it sends them in. */
export function answersOf(version: QuestionnaireVersion, who: Answering): Record<string, unknown> {
  const answers: Record<string, unknown> = {};
  for (const item of items(version)) {
    if (item.kind === 'role') answers[item.code] = who.role;
    if (item.kind === 'year-ago') answers[item.code] = who.yearAgo[item.theme];
    if (item.kind === 'topic' && who.topics.length > 0) answers[item.code] = who.topics.join('\n');
    if (item.kind === 'statement') {
      answers[item.code] = who.cannotJudge.includes(item.code)
        ? 'dont-know'
        : statementAnswer(who.organisation, version.version, item, who.levels[item.theme]);
    }
    if (item.kind === 'open') {
      const prompt = Number(item.source.match(/annex 2, no\. (\d+)/)?.[1]);
      const said = who.open.find((answer) => answer.prompt === prompt);
      if (said) answers[item.code] = said.text;
    }
  }
  return answers;
}
