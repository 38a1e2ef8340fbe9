/** Base32 (RFC 4648) without padding: what authenticator apps take, and people can read out. */
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

export function toBase32(bytes: Uint8Array): string {
  const bits = Array.from(bytes, (byte) => byte.toString(2).padStart(8, '0')).join('');
  return (bits.match(/.{1,5}/g) ?? []).map((five) => alphabet[Number.parseInt(five.padEnd(5, '0'), 2)]).join('');
}

/** @throws Error at a character that base32 doesn't have */
export function fromBase32(text: string): Uint8Array<ArrayBuffer> {
  const bits = Array.from(text, (character) => {
    const value = alphabet.indexOf(character);
    if (value < 0) throw new Error('fromBase32: needs letters A to Z and digits 2 to 7');
    return value.toString(2).padStart(5, '0');
  }).join('');
  return new Uint8Array((bits.match(/.{8}/g) ?? []).map((eight) => Number.parseInt(eight, 2)));
}
