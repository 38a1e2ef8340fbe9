/**
 * A new id: a UUIDv7 (RFC 9562), so that ids sort by the time they were made and can't be guessed.
 *
 * @param at the moment it is made
 * @param randomBytes strong random bytes
 * @example newId(new Date(), (n) => crypto.getRandomValues(new Uint8Array(n)))
 */
export function newId(at: Date, randomBytes: (length: number) => Uint8Array): string {
  const bytes = randomBytes(16);
  let time = at.getTime();
  for (let i = 5; i >= 0; i -= 1) {
    bytes[i] = time % 256;
    time = Math.floor(time / 256);
  }
  bytes[6] = 0x70 | ((bytes[6] ?? 0) & 0x0f);
  bytes[8] = 0x80 | ((bytes[8] ?? 0) & 0x3f);
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
