/** Whether two e-mail addresses are the same, however they are capitalised. */
export const sameAddress = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();
