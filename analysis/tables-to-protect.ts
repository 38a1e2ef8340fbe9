/**
 * Which tables must be hidden next, because with them a hidden one could be recomputed. One step of `suppress`.
 *
 * Takes the parts of a whole to make it up completely. What is left of a shown whole when its shown parts are taken
 * off rests on its hidden parts together; that is only safe if there are two or more of them and one rests on enough
 * organisations by itself (the hidden parts may rest on the same few). Empty parts protect nothing. A hidden whole
 * follows from its parts when all are shown.
 *
 * @param tables everything that will leave
 * @param hidden the ids hidden so far
 * @param threshold k
 * @returns ids to hide as well; empty when nothing follows any more
 * @example
 * tablesToProtect([whole, small, large], new Set(['small']), 5); // ['large']
 */
export function tablesToProtect(
  tables: readonly { id: string; base: number; partOf?: string }[],
  hidden: ReadonlySet<string>,
  threshold: number,
): string[] {
  for (const whole of tables) {
    const parts = tables.filter(({ partOf, base }) => partOf === whole.id && base > 0);
    if (parts.length === 0) continue;
    const hiddenParts = parts.filter(({ id }) => hidden.has(id));
    const wholeIsHidden = hidden.has(whole.id);
    const isSafe = wholeIsHidden
      ? hiddenParts.length > 0
      : hiddenParts.length === 0 || (hiddenParts.length > 1 && hiddenParts.some(({ base }) => base >= threshold));
    if (isSafe) continue;
    const [smallest] = parts
      .filter(({ id }) => !hidden.has(id))
      .sort((a, b) => a.base - b.base || (a.id < b.id ? -1 : 1));
    return [smallest?.id ?? whole.id];
  }
  return [];
}
