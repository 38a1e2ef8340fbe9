import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { qrCode } from '../../../web/pages/reflection/room/qr-code.ts';

const drawn = (text: string) =>
  qrCode(text)
    .map((row) => row.map((dark) => (dark ? '1' : '0')).join(''))
    .join('\n');

/**
 * From another encoder, the npm package qr 0.7.0, which also read back codes of five of the six sizes made by ours:
 * encodeQR(text, 'raw', { ecc: 'medium', encoding: 'byte', border: 1 }) without its border, rows joined by line feeds.
 */
test.each([
  ['a', 21, 'e8ab680854e4019c4ac89bd0e19dfe1f7e967f3cafd048091b3e3ec474b6f431'],
  ['https://netwerk.example/session#K7M4QX', 29, '83a150738eae25f2a4f519be7d12131ed19d6bc781ad38887e4100c923c615fc'],
  ['x'.repeat(84), 37, '11f4048c14db893ba9ec71a952fe3ae264b41d07071e231158177e8437c3882b'],
])('a QR code of %s is the one that another encoder makes', (text, size, sha256) => {
  expect(qrCode(text)).toHaveLength(size);
  expect(createHash('sha256').update(drawn(text)).digest('hex')).toBe(sha256);
});

test('a text that is too long is refused', () => {
  expect(() => qrCode('x'.repeat(107))).toThrow('qrCode: needs at most 106 bytes, got 107');
});
