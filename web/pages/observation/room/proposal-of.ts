import type { Theme } from '../../../../surveys/framework.ts';
import type { Code } from '../../../queries/codebook.ts';
import type { Coding } from '../../../queries/observations.ts';
import type { Suggested } from '../suggest/learn.ts';

/** From this score on a suggestion is right more often than not. */
const sure = 0.5;

/**
 * What one key takes over as it stands: the code that is probably right, with its theme and the tone. Null when either
 * is not clear enough; then the analyst chooses.
 */
export function proposalOf(
  { themes }: { themes: Theme[] },
  suggested: Suggested | null,
  codebook: Code[],
): Coding | null {
  if (suggested?.kind !== 'suggested' || suggested.tone === 'unclear') return null;
  const [best] = suggested.codes;
  const entry = codebook.find(({ code }) => code === best?.code);
  if (!best || best.score < sure || !entry) return null;
  return { tone: suggested.tone, themes: [...new Set([...themes, entry.theme])], codes: [best.code] };
}
