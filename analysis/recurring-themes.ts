import { countVoices } from './count-voices.ts';
import type { CodedObservation, ObservedWave, RecurringTheme, SourceKind, ThemeMovement, VoiceCount } from './types.ts';

const sourceKinds: readonly SourceKind[] = ['open-answer', 'interview', 'expert'];

/**
 * Which improvement themes keep coming back, per wave: broad, persistent, or both; and new, persisting or gone.
 *
 * *Broad*: at least 3, and at least 20 %, of the organisations heard in the wave, or of the experts heard; it says
 * among whom. *Persistent*: heard in this wave and the one before through the same kind of source. *Recurring*: either.
 * Movement is only judged on kinds of source used in both waves: a theme from interviews is not gone in a year without
 * interviews, and not new in the first year with them.
 *
 * @param waves in order of time; `heard` lists everyone heard per kind of source, also those without a coded remark
 * @returns per wave how many were heard, and its themes, most voices first; themes that are gone come with no voices
 * @throws RangeError when a wave occurs twice, or an observation comes from a voice that was not heard that way
 * @source our rule (statistics.md §7)
 * @example
 * recurringThemes([wave2026, wave2027])[1]?.themes[0];
 * // { code: 'information-sharing', voices: { organisations: 5, experts: 1 }, recurring: true, movement: 'new', … }
 */
export function recurringThemes(
  waves: ObservedWave[],
): { wave: string; heard: VoiceCount; themes: RecurringTheme[] }[] {
  waves.forEach(requireHeard);
  if (new Set(waves.map(({ wave }) => wave)).size !== waves.length) {
    throw new RangeError('recurringThemes needs every wave once');
  }
  return waves.map((now, place) => {
    const before = waves[place - 1];
    const heard = countVoices(sourceKinds.flatMap((source) => now.heard[source].map((voice) => ({ voice, source }))));
    const codes = new Set([...now.observations, ...(before?.observations ?? [])].map(({ code }) => code));
    const themes = [...codes].map((code) => themeInWave(code, now, before, heard)).sort(mostVoicesFirst);
    return { wave: now.wave, heard, themes };
  });
}

function themeInWave(code: string, now: ObservedWave, before: ObservedWave | undefined, heard: VoiceCount) {
  const remarks = now.observations.filter((observation) => observation.code === code);
  const earlier = (before?.observations ?? []).filter((observation) => observation.code === code);
  const voices = countVoices(remarks);
  const broadAmong = (['organisations', 'experts'] as const).filter(
    (kind) => voices[kind] >= 3 && 5 * voices[kind] >= heard[kind],
  );
  const persistentIn = sourceKinds.filter((kind) => saidThrough(remarks, kind) && saidThrough(earlier, kind));
  const broad = broadAmong.length > 0;
  const persistent = persistentIn.length > 0;
  const movement = movementOf(remarks, earlier, now, before);
  return {
    code,
    voices,
    broadAmong,
    persistentIn,
    broad,
    persistent,
    recurring: broad || persistent,
    movement,
  } satisfies RecurringTheme;
}

function movementOf(
  remarks: CodedObservation[],
  earlier: CodedObservation[],
  now: ObservedWave,
  before: ObservedWave | undefined,
): ThemeMovement {
  if (before === undefined) return 'first-wave';
  if (remarks.length > 0 && earlier.length > 0) return 'persisting';
  const usedInBoth = sourceKinds.filter((kind) => now.heard[kind].length > 0 && before.heard[kind].length > 0);
  const said = remarks.length > 0 ? remarks : earlier;
  if (!usedInBoth.some((kind) => saidThrough(said, kind))) return 'not-comparable';
  return remarks.length > 0 ? 'new' : 'gone';
}

function saidThrough(observations: CodedObservation[], kind: SourceKind): boolean {
  return observations.some(({ source }) => source === kind);
}

function mostVoicesFirst(a: RecurringTheme, b: RecurringTheme): number {
  const more = b.voices.organisations + b.voices.experts - a.voices.organisations - a.voices.experts;
  return more !== 0 ? more : a.code < b.code ? -1 : 1;
}

function requireHeard({ wave, heard, observations }: ObservedWave): void {
  for (const { voice, source } of observations) {
    if (!heard[source].includes(voice)) {
      throw new RangeError(
        `recurringThemes needs every voice among those heard; in ${wave} "${voice}" is not (${source})`,
      );
    }
  }
}
