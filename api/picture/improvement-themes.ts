import type { z } from '@hono/zod-openapi';
import { type RecurringTheme, recurringThemes, type VoiceCount } from '../../analysis/index.ts';
import type { EffectiveCode } from '../codebook/effective-codebook.ts';
import type { ImprovementTheme, Voices } from '../schemas/picture.ts';
import type { Evidence } from './evidence.ts';
import { observedWave, spoken, spokenKey } from './observed-wave.ts';
import { showOrganisations, showVoices } from './show-voices.ts';

type Shown = z.infer<typeof Voices>;
type Improvement = z.infer<typeof ImprovementTheme>;
/** What the picture says of a code: as it is called when the picture is made. */
export type NamedCode = Pick<EffectiveCode, 'code' | 'theme' | 'label'>;
type Before = { waveId: string; evidence: Evidence; threshold: number };

/**
 * What goes well and what can improve, as the network may see it: who is heard by fewer than three voices is not
 * mentioned, and only approved quotes go along, without attribution.
 *
 * @param before the last published wave, for what keeps coming back
 * @param codebook the codes of the inspectorate as they are now
 */
export function improvementThemes(
  now: { waveId: string; evidence: Evidence; threshold: number },
  before: Before | null,
  codebook: readonly NamedCode[],
): { heard: VoiceCount; themes: Improvement[] } {
  const waves = [...(before ? [mentioned(before)] : []), mentioned(now)];
  const found = recurringThemes(waves).at(-1);
  if (!found) throw new Error('improvementThemes: recurringThemes gave no wave');
  const remarks = spoken(now.evidence.observations);
  const themes = (['goes-well', 'can-improve'] as const).flatMap((tone) =>
    codebook.flatMap(({ code, theme, label }): Improvement[] => {
      const key = spokenKey(tone, code);
      const one = found.themes.find((each) => each.code === key);
      if (!one) return [];
      const voices = showOrganisations(one.voices.organisations, found.heard, now.threshold);
      const experts = showVoices(one.voices.experts, now.threshold);
      if (voices === null && experts === null) return [];
      const quotes = remarks.flatMap((remark) => (remark.key === key && remark.quote !== null ? [remark.quote] : []));
      const recurring = recurringAs(one, found.heard, { voices, experts });
      return [{ code, theme, label, tone, voices, experts, recurring, quotes: [...new Set(quotes)].sort() }];
    }),
  );
  return { heard: found.heard, themes: themes.sort(mostVoicesFirst) };
}

/** A wave without what its picture may not mention: else "keeps coming back" would tell what one or two said. */
function mentioned({ waveId, evidence, threshold }: Before) {
  const wave = observedWave(waveId, evidence);
  const [counted] = recurringThemes([wave]);
  if (!counted) throw new Error('improvementThemes: recurringThemes gave no wave');
  const kept = new Set(
    counted.themes
      .filter(
        ({ voices }) =>
          showOrganisations(voices.organisations, counted.heard, threshold) ?? showVoices(voices.experts, threshold),
      )
      .map(({ code }) => code),
  );
  return { ...wave, observations: wave.observations.filter(({ code }) => kept.has(code)) };
}

/** What is shown as "three or more" counts as three, so that *broad* does not tell three from four. */
const atLeast = (shown: Shown | null) => (shown === null ? 0 : shown.kind === 'exact' ? shown.voices : 3);

function recurringAs(
  theme: RecurringTheme,
  heard: VoiceCount,
  shown: { voices: Shown | null; experts: Shown | null },
): Improvement['recurring'] {
  const isBroad = (voices: number, among: number) => voices >= 3 && 5 * voices >= among;
  const broad = isBroad(atLeast(shown.voices), heard.organisations) || isBroad(atLeast(shown.experts), heard.experts);
  if (broad) return theme.persistent ? 'both' : 'broad';
  return theme.persistent ? 'persistent' : null;
}

/** By what is shown, so that the order tells no more than that. */
function mostVoicesFirst(a: Improvement, b: Improvement): number {
  const voices = (one: Improvement) => atLeast(one.voices) + atLeast(one.experts);
  return voices(b) - voices(a) || (a.code < b.code ? -1 : 1);
}
