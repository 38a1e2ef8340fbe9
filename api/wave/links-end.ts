/** A personal link works until the end of the closing day, wherever that day ends last. */
export const linksEnd = (closesOn: string): string =>
  new Date(Date.parse(`${closesOn}T00:00:00Z`) + 36 * 3_600_000).toISOString();

/**
 * Who submitted may read with the same link for a year longer: the receipt stays where it was promised to be. Nothing
 * can be changed with it any more.
 *
 * @param answeringEnds when the link would stop if nothing had been submitted
 */
export function readingEnds(answeringEnds: string): string {
  const end = new Date(answeringEnds);
  end.setUTCFullYear(end.getUTCFullYear() + 1);
  return end.toISOString();
}

/** The last whole day on which who submitted may read. */
export const lastReadingDay = (closesOn: string): string =>
  new Date(Date.parse(readingEnds(linksEnd(closesOn))) - 24 * 3_600_000).toISOString().slice(0, 10);
