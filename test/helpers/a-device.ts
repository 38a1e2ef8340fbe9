/** A device with a passkey, in so far as a server sees it: WebAuthn level 3, ES256, attestation "none". */
import { createHash, randomBytes } from 'node:crypto';
import { home } from './home.ts';

type Question = { challenge: string };
type Told = { challenge?: string; origin?: string; verified?: boolean };

const site = new URL(home.url);
const base64Url = (bytes: Uint8Array | string) => Buffer.from(bytes).toString('base64url');
const sha256 = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest();

/** CBOR (RFC 8949) of bytes. */
const cborBytes = (bytes: Buffer) =>
  Buffer.concat([Buffer.from([0x59, bytes.length >> 8, bytes.length & 0xff]), bytes]);

/** A signature as WebAuthn wants it: ASN.1 with r and s as numbers that are not negative. */
function der(signature: Buffer): Buffer {
  const number = (part: Buffer) => {
    let at = 0;
    while (at < part.length - 1 && part[at] === 0) at += 1;
    const bytes = part.subarray(at);
    const positive = (bytes[0] ?? 0) >= 0x80 ? Buffer.concat([Buffer.from([0]), bytes]) : bytes;
    return Buffer.concat([Buffer.from([0x02, positive.length]), positive]);
  };
  const both = Buffer.concat([number(signature.subarray(0, 32)), number(signature.subarray(32))]);
  return Buffer.concat([Buffer.from([0x30, both.length]), both]);
}

/** What the device says about a question; a test can have it tell something else. */
const clientData = (type: 'webauthn.create' | 'webauthn.get', asked: Question, told: Told) =>
  JSON.stringify({ type, challenge: told.challenge ?? asked.challenge, origin: told.origin ?? site.origin });

export async function aDevice() {
  const algorithm = { name: 'ECDSA', namedCurve: 'P-256' };
  const { publicKey, privateKey } = await crypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
  const { x = '', y = '' } = await crypto.subtle.exportKey('jwk', publicKey);
  const credentialId = randomBytes(32);
  let counter = 0;

  const authenticatorData = (told: Told, rest = Buffer.alloc(0)) => {
    const userPresent = 0x01;
    const userVerified = told.verified === false ? 0 : 0x04;
    const withCredential = rest.length > 0 ? 0x40 : 0;
    const count = Buffer.alloc(4);
    count.writeUInt32BE(counter++);
    return Buffer.concat([
      sha256(site.hostname),
      Buffer.from([userPresent | userVerified | withCredential]),
      count,
      rest,
    ]);
  };
  const answer = <T>(response: T) => ({
    id: base64Url(credentialId),
    rawId: base64Url(credentialId),
    type: 'public-key' as const,
    clientExtensionResults: {},
    response,
  });

  return {
    makes(asked: Question, told: Told = {}) {
      const key = Buffer.concat([
        Buffer.from('a501020326200121', 'hex'),
        ...[Buffer.from('5820', 'hex'), Buffer.from(x, 'base64url')],
        ...[Buffer.from('225820', 'hex'), Buffer.from(y, 'base64url')],
      ]);
      const aaguidAndLength = Buffer.concat([Buffer.alloc(16), Buffer.from([0, credentialId.length])]);
      const data = authenticatorData(told, Buffer.concat([aaguidAndLength, credentialId, key]));
      const attestation = Buffer.concat([
        Buffer.from([0xa3, 0x63]),
        Buffer.from('fmt'),
        Buffer.from([0x64]),
        Buffer.from('none'),
        Buffer.from([0x67]),
        Buffer.from('attStmt'),
        Buffer.from([0xa0, 0x68]),
        Buffer.from('authData'),
        cborBytes(data),
      ]);
      return answer({
        clientDataJSON: base64Url(clientData('webauthn.create', asked, told)),
        attestationObject: base64Url(attestation),
      });
    },

    async signs(asked: Question, told: Told = {}) {
      const data = authenticatorData(told);
      const client = clientData('webauthn.get', asked, told);
      const how = { name: 'ECDSA', hash: 'SHA-256' };
      const raw = await crypto.subtle.sign(how, privateKey, Buffer.concat([data, sha256(client)]));
      return answer({
        clientDataJSON: base64Url(client),
        authenticatorData: base64Url(data),
        signature: base64Url(der(Buffer.from(raw))),
      });
    },
  };
}
