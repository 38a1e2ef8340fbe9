/** A personal link works until the end of the closing day, wherever that day ends last. */
export const linksEnd = (closesOn: string): string =>
  new Date(Date.parse(`${closesOn}T00:00:00Z`) + 36 * 3_600_000).toISOString();
