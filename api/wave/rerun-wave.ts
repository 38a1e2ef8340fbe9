import { listVersions } from '../../db/queries/questionnaire/find-version.ts';
import type { FoundWave } from '../../db/queries/wave/find-wave.ts';
import { listPossibleAnalysts } from '../../db/queries/wave/list-possible-analysts.ts';
import type { UserActor } from '../access.ts';
import type { Ports } from '../env.ts';
import { today } from '../today.ts';
import { addWave } from './plan-wave.ts';
import { daysOf } from './reminder-days.ts';

const day = 86_400_000;

/** The same day a year later; 29 February becomes 1 March. */
function aYearLater(date: string): string {
  const [year = 0, month = 1, dayOfMonth = 1] = date.split('-').map(Number);
  return new Date(Date.UTC(year + 1, month - 1, dayOfMonth)).toISOString().slice(0, 10);
}

const later = (date: string, days: number) => new Date(Date.parse(date) + days * day).toISOString().slice(0, 10);

/** A year in a label moves along ("Meting 2025" → "Meting 2026"), as does a number at its end ("Meting (2)" → "Meting (3)"). */
function nextLabel(label: string): string {
  const year = label.match(/\b20\d\d\b/)?.[0];
  if (year) return label.replace(year, String(Number(year) + 1));
  const [, name = label, number = '1'] = label.match(/^(.*) \((\d{1,3})\)$/) ?? [];
  const end = ` (${Number(number) + 1})`;
  return `${name.slice(0, 200 - end.length)}${end}`;
}

/**
 * Plans the next wave of a network from an earlier one: the newest version of the same questionnaire, the same
 * threshold and reminders, the analysts as far as they may still read, a year later or, when that has passed, from today.
 */
export async function rerunWave(ports: Ports, actor: UserActor, wave: FoundWave): Promise<string> {
  const versions = await listVersions(ports.store.read);
  const version = versions.find((candidate) => candidate.code === wave.questionnaire)?.number ?? wave.versionNumber;
  const possible = new Set((await listPossibleAnalysts(ports.store.read, wave.network)).map(({ id }) => id));
  const length = Math.max(7, Math.round((Date.parse(wave.closesOn) - Date.parse(wave.opensOn)) / day));
  const yearLater = aYearLater(wave.opensOn);
  const opensOn = [yearLater, today(ports)].sort().at(-1) ?? yearLater;
  return addWave(
    ports,
    actor,
    wave.network,
    {
      label: nextLabel(wave.label),
      questionnaire: wave.questionnaire,
      version,
      opensOn,
      closesOn: later(opensOn, length),
      threshold: wave.threshold,
      reminderDays: daysOf(wave),
      mailLimit: wave.mailLimit,
      namedTies: wave.namedTies,
      servesFamily: wave.servesFamily,
      analysts: wave.analysts.filter((id) => possible.has(id)),
    },
    wave.id,
  );
}
