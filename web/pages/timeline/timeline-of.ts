import type { Link, TimelineRow } from '../../charts/index.ts';
import type { ImprovementTheme, Picture } from '../../queries/pictures.ts';

type Theme = Picture['themes'][number]['theme'];

/** Every theme over all published waves, oldest first, with the link of each wave to the one before it. */
export function timelineOf(pictures: Picture[], nameOf: (theme: Theme) => string): TimelineRow[] {
  const themes = [...new Set(pictures.flatMap((picture) => picture.themes.map(({ theme }) => theme)))];
  return themes.map((theme) => ({
    key: theme,
    label: nameOf(theme),
    points: pictures.map((picture, place) => ({
      wave: picture.waveId,
      label: picture.label,
      table: picture.themes.find((one) => one.theme === theme)?.table ?? {
        kind: 'hidden' as const,
        reason: 'nobody-could-judge' as const,
      },
      link: linkOf(picture, pictures[place - 1], theme),
    })),
  }));
}

/** A wave hangs together with the wave that it was compared with, and with no other. */
function linkOf(picture: Picture, before: Picture | undefined, theme: Theme): Link {
  if (!before) return { kind: 'first' };
  const change = picture.since?.waveId === before.waveId && picture.since.changes.find((one) => one.theme === theme);
  return change && change.kind === 'compared' ? { kind: 'compared', word: change.word } : { kind: 'broken' };
}

/** What can improve over the years: per improvement theme the waves in which the network saw it, most often first. */
export function recurrence(pictures: Picture[]): { code: string; label: ImprovementTheme['label']; waves: string[] }[] {
  const found = new Map<string, { code: string; label: ImprovementTheme['label']; waves: string[] }>();
  for (const { waveId, themes } of pictures) {
    for (const { code, label } of themes.flatMap(({ canImprove }) => canImprove)) {
      const known = found.get(code) ?? { code, label, waves: [] };
      if (!known.waves.includes(waveId)) known.waves.push(waveId);
      found.set(code, { ...known, label });
    }
  }
  return [...found.values()].sort((a, b) => b.waves.length - a.waves.length || (a.code < b.code ? -1 : 1));
}
