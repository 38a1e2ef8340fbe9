import { compareWaves, type OrganisationAnswers } from '../../analysis/index.ts';
import { framework, type QuestionnaireVersion, type Theme, themeCodes } from '../../surveys/index.ts';
import { fewTookPartOnce, inBoth, pairsNeeded } from './change-rules.ts';
import { type Broken, comparableStatements } from './comparable-statements.ts';
import type { Previous } from './previous.ts';
import { round, roundRange } from './round.ts';
import { type Change as Compared, type Table, tableId } from './tables.ts';

type NotCompared = 'not-comparable' | 'too-few-pairs' | 'hidden';
export type Changes = {
  tables: Table[];
  reasons: Map<Theme, NotCompared>;
  broken: Map<Theme, Omit<Broken, 'theme'>[]>;
};

/**
 * The change of every theme since the last published wave, over the organisations that answered both, on the statements
 * that may be compared and that both pictures show. Only change, interval and word leave.
 *
 * @param now.counting the statements that count in this picture
 * @param now.hidden the tables of this picture that stay hidden
 */
export function changesSince(
  previous: Previous,
  now: {
    version: QuestionnaireVersion;
    rows: OrganisationAnswers[];
    threshold: number;
    counting: ReadonlySet<string>;
    hidden: ReadonlySet<string>;
  },
): Changes {
  const { comparable, broken } = comparableStatements(previous.version, now.version);
  const brokenIn = (theme: Theme) => broken.flatMap(({ theme: of, ...item }) => (of === theme ? [item] : []));
  const reasons = new Map<Theme, NotCompared>();
  const needed = pairsNeeded(now.threshold, previous.threshold);
  // Judged from who took part alone, before any answer is looked at: a reason tells nothing either.
  const [before, after] = [previous.evidence.rows, now.rows];
  const tooFewInBoth = inBoth(before, after) < needed;
  const tellsOnFew = fewTookPartOnce(before, after, needed);
  const themes = themeCodes.flatMap((theme) => {
    const ofTheme = comparable.filter((item) => item.theme === theme);
    const published = previous.document.themes.find((one) => one.theme === theme);
    const shown = new Set(published?.items.flatMap(({ item, table }) => (table.kind === 'shown' ? [item] : [])));
    const items = ofTheme.filter(({ code }) => now.counting.has(code) && shown.has(code));
    const isHidden = now.hidden.has(tableId.theme(theme)) || published?.table.kind !== 'shown' || items.length === 0;
    if (ofTheme.length === 0) reasons.set(theme, 'not-comparable');
    else if (isHidden) reasons.set(theme, 'hidden');
    else if (tooFewInBoth) reasons.set(theme, 'too-few-pairs');
    else if (tellsOnFew) reasons.set(theme, 'hidden');
    else return [{ theme, items }];
    return [];
  });
  const changes = compareWaves({
    before,
    after,
    themes,
    meaningfulChange: framework.meaningfulChange,
  });
  const tables = changes.flatMap((one, place): Table[] => {
    const theme = themes[place]?.theme;
    if (theme === undefined || one.kind !== 'compared') return [];
    const { pairs, meanDifference, interval, word } = one;
    if (meanDifference === null || pairs < needed) {
      reasons.set(theme, 'too-few-pairs');
      return [];
    }
    const change: Compared = {
      kind: 'compared',
      theme,
      pairs,
      change: round(meanDifference, 1),
      interval: interval && roundRange(interval, 1),
      word,
      broken: brokenIn(theme),
    };
    return [{ kind: 'scores', id: tableId.change(theme), base: pairs, content: { kind: 'change', change } }];
  });
  return { tables, reasons, broken: new Map(themeCodes.map((theme) => [theme, brokenIn(theme)])) };
}
