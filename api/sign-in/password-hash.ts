/**
 * Passwords are kept as PBKDF2-HMAC-SHA256 of 600,000 rounds (OWASP's advice). Workers refuse more than 100,000 rounds at
 * once, so it is done six times, each over the outcome of the one before: the same work to guess, in both homes.
 *
 * A kept hash says how it was made: `pbkdf2-sha256$6x100000$<salt>$<hash>`.
 */
const rounds = 100_000;
const times = 6;

const toBase64 = (bytes: Uint8Array) => btoa(String.fromCharCode(...bytes));
const fromBase64 = (text: string) => Uint8Array.from(atob(text), (character) => character.charCodeAt(0));

async function stretch(password: string, salt: Uint8Array<ArrayBuffer>, o: { rounds: number; times: number }) {
  let outcome = new TextEncoder().encode(password.normalize('NFC'));
  for (let time = 0; time < o.times; time += 1) {
    const key = await crypto.subtle.importKey('raw', outcome, 'PBKDF2', false, ['deriveBits']);
    const how = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: o.rounds };
    outcome = new Uint8Array(await crypto.subtle.deriveBits(how, key, 256));
  }
  return outcome;
}

/** What to keep of a password. */
export async function hashPassword(password: string, randomBytes: (length: number) => Uint8Array): Promise<string> {
  const salt = new Uint8Array(randomBytes(16));
  const hash = await stretch(password, salt, { rounds, times });
  return `pbkdf2-sha256$${times}x${rounds}$${toBase64(salt)}$${toBase64(hash)}`;
}

/** What nobody's password makes, to compare with where there is no account: it takes as long as a real one. */
const nobodys = `pbkdf2-sha256$${times}x${rounds}$${toBase64(new Uint8Array(16))}$${toBase64(new Uint8Array(32))}`;

/**
 * Whether a password is the one that was kept.
 *
 * @param kept null where there is none: then the answer is no, after the same time
 */
export async function isPassword(password: string, kept: string | null): Promise<boolean> {
  const [, how = '', salt = '', hash = ''] = (kept ?? nobodys).split('$');
  const [times = 0, rounds = 0] = how.split('x').map(Number);
  const found = await stretch(password, fromBase64(salt), { rounds, times });
  const wanted = fromBase64(hash);
  // Every byte is compared, so that the time tells nothing.
  const differing = wanted.reduce((sum, byte, i) => sum | (byte ^ (found[i] ?? 0)), found.length ^ wanted.length);
  return kept !== null && differing === 0;
}
