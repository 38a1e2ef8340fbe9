/** A code as it is typed: capitals, spaces and hyphens make no difference. */
const plain = (code: string): string => code.replace(/[\s-]/g, '').toUpperCase();

/** The code in the fragment of an address; a jump within the page (`#content`) is none. */
export const codeOf = (hash: string): string => (/^[A-Z0-9]{6}$/.test(plain(hash)) ? plain(hash) : '');

export const isSameCode = (one: string, other: string): boolean => plain(one) === plain(other);
