import { type OrganisationAnswers, scoreItem } from '../../analysis/index.ts';
import { items, type QuestionnaireVersion, type StatementItem } from '../../surveys/index.ts';
import { comparableStatements } from '../picture/comparable-statements.ts';
import { round } from '../picture/round.ts';
import { statementsOf } from '../picture/score-tables.ts';
import type { Mirror } from '../schemas/mirror.ts';
import type { PictureDocument } from '../schemas/picture.ts';

/** What one organisation answered in one wave, and to which version. */
export type Own = { version: QuestionnaireVersion; answers: OrganisationAnswers['answers'] };

/**
 * Puts a member's own scores beside its own of the wave before and beside the network's published picture.
 *
 * A theme's own score is over the statements that the picture shows, as the network's is; it is null when fewer than
 * half of the theme was answered. That of the wave before is given only when all of those statements may be compared.
 */
export function mirrorOf(o: { picture: PictureDocument; now: Own; before: Own | null }): Mirror['themes'] {
  const asked = statementsOf(items(o.now.version));
  const comparable = new Set(
    o.before ? comparableStatements(o.before.version, o.now.version).comparable.map(({ code }) => code) : [],
  );
  const before = new Map(o.before ? statementsOf(items(o.before.version)).map((item) => [item.code, item]) : []);
  const ownBefore = (code: string) => {
    const item = before.get(code);
    return item && comparable.has(code) ? scored(o.before, item) : null;
  };
  return o.picture.themes.map(({ theme, table, items: statements }) => {
    const ofTheme = asked.filter((item) => item.theme === theme);
    const shown = new Set(statements.flatMap((one) => (one.table.kind === 'shown' ? [one.item] : [])));
    const counted = ofTheme.filter(({ code }) => shown.has(code));
    return {
      theme,
      own: mean(
        counted.map((item) => scored(o.now, item)),
        ofTheme.length,
      ),
      ownBefore: counted.every(({ code }) => comparable.has(code))
        ? mean(
            counted.map(({ code }) => ownBefore(code)),
            ofTheme.length,
          )
        : null,
      network: table,
      statements: ofTheme.map((item) => ({
        item: item.code,
        text: item.text,
        own: scored(o.now, item),
        ownBefore: ownBefore(item.code),
        network: statements.find((one) => one.item === item.code)?.table ?? {
          kind: 'hidden' as const,
          reason: 'below-threshold' as const,
        },
      })),
    };
  });
}

function scored(own: Own | null, item: StatementItem): number | null {
  const answer = own?.answers[item.code];
  const after = answer && scoreItem(answer, item);
  return after?.kind === 'value' ? after.value : null;
}

function mean(scores: (number | null)[], asked: number): number | null {
  const given = scores.filter((one) => one !== null);
  if (given.length === 0 || 2 * given.length < asked) return null;
  return round(given.reduce((sum, one) => sum + one, 0) / given.length, 2);
}
