/** A proposal is one line: an Enter in between becomes a space. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
