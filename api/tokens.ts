/** Secrets that open a door: 256 random bits, of which only the SHA-256 is stored. */
import { toBase64Url } from './sign-in/base64-url.ts';

const toHex = (bytes: Uint8Array) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

/** A new token: 43 characters that are safe in a URL. */
export function newToken(randomBytes: (length: number) => Uint8Array): string {
  return toBase64Url(randomBytes(32));
}

/** SHA-256 of a text, in hex: for tokens, and as content hash of versions, pictures and receipts. */
export async function sha256(text: string): Promise<string> {
  return toHex(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))));
}
