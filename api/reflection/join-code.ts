/** What people type to join a session: six characters that are not mistaken for each other. */
const alphabet = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';
const length = 6;

/** A new code, every character equally likely. */
export function newJoinCode(randomBytes: (length: number) => Uint8Array): string {
  let code = '';
  while (code.length < length) {
    for (const byte of randomBytes(length)) {
      // Beyond the last whole round of the alphabet the first characters would come up more often.
      if (byte < 256 - (256 % alphabet.length) && code.length < length) code += alphabet[byte % alphabet.length];
    }
  }
  return code;
}

/** A code as it was typed: capitals or not, in groups or not. */
export const readJoinCode = (typed: string): string => typed.toUpperCase().replaceAll(/[\s-]/g, '');

/** So many hours a code works. */
export const codeHours = 12;
