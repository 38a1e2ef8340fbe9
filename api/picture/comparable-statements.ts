import {
  compareVersions,
  items,
  type LocalText,
  type QuestionnaireVersion,
  type StatementItem,
  type Theme,
} from '../../surveys/index.ts';
import { breakWords } from './break-words.ts';
import { statementsOf } from './score-tables.ts';

export type Broken = { theme: Theme; item: string; text: LocalText; reason: LocalText };

/** Which statements of two versions may be compared, and which may not, with the reason. Never silently wrong. */
export function comparableStatements(
  before: QuestionnaireVersion,
  now: QuestionnaireVersion,
): { comparable: StatementItem[]; broken: Broken[] } {
  const statements = statementsOf(items(now));
  const broken = (item: StatementItem, reason: LocalText): Broken => {
    const { theme, code, text } = item;
    return { theme, item: code, text, reason };
  };
  if (before.code !== now.code || before.version > now.version) {
    return { comparable: [], broken: statements.map((item) => broken(item, breakWords['other-questionnaire'])) };
  }
  if (before.version === now.version) return { comparable: statements, broken: [] };
  const verdicts = compareVersions(before, now);
  // Of an item that both versions have, the newer wording; of a retired one the wording it had.
  const byCode = new Map([...statementsOf(items(before)), ...statements].map((item) => [item.code, item]));
  return {
    comparable: statements.filter(({ code }) =>
      verdicts.some((one) => one.item === code && one.verdict === 'comparable'),
    ),
    broken: verdicts.flatMap(({ item: code, verdict, reason, note }) => {
      const item = byCode.get(code);
      return item && verdict !== 'comparable' ? [broken(item, note ?? breakWords[reason])] : [];
    }),
  };
}
