/** Whether the evidence of a wave is frozen: it was published, and is not open for correction. */
export const isFrozen = (wave: { status: string; correctingSince: string | null }): boolean =>
  wave.status === 'published' && wave.correctingSince === null;
