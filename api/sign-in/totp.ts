/** Codes of an authenticator app: TOTP (RFC 6238) with what every app knows: SHA-1, six digits, thirty seconds. */
import { fromBase32 } from './base32.ts';

const stepSeconds = 30;

/** The time step of a moment: what a code is made of, beside the secret. */
export const stepOf = (at: Date): number => Math.floor(at.getTime() / 1000 / stepSeconds);

/**
 * The code of a time step.
 *
 * @param secret base32, as in the app
 * @param digits six, except in the RFC's own examples
 */
export async function codeAt(secret: string, step: number, digits = 6): Promise<string> {
  const algorithm = { name: 'HMAC', hash: 'SHA-1' };
  const key = await crypto.subtle.importKey('raw', fromBase32(secret), algorithm, false, ['sign']);
  const counter = new DataView(new ArrayBuffer(8));
  counter.setBigUint64(0, BigInt(step));
  const mac = new DataView(await crypto.subtle.sign('HMAC', key, counter.buffer));
  // RFC 4226 §5.3: the last four bits say where the number begins, and its sign is left out.
  const number = mac.getUint32(mac.getUint8(mac.byteLength - 1) & 0xf) & 0x7fffffff;
  return String(number % 10 ** digits).padStart(digits, '0');
}

/**
 * The time step that a code belongs to, or null. Clocks may differ by one step; a step is accepted once, and none before
 * it afterwards.
 *
 * @param after the last step that was accepted
 */
export async function stepOfCode(
  secret: string,
  code: string,
  { at, after }: { at: Date; after: number },
): Promise<number | null> {
  const now = stepOf(at);
  for (const step of [now - 1, now, now + 1]) {
    if (step > after && code === (await codeAt(secret, step))) return step;
  }
  return null;
}

/** As long as a QR code that is easy to scan can hold. */
const mostBytes = 106;

/** What the QR code says to an app. An address that doesn't fit is left out: it is only there to tell accounts apart. */
export function totpAddress(secret: string, account: string, issuer: string): string {
  const address = (label: string) =>
    `otpauth://totp/${encodeURIComponent(label).replaceAll('%40', '@')}?secret=${secret}`;
  const whole = address(`${issuer}:${account}`);
  return whole.length <= mostBytes ? whole : address(issuer);
}
