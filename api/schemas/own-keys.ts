/** How someone signs in, and the tokens of someone's programs. */
import { z } from '@hono/zod-openapi';
import { Email, Id, Line } from './common.ts';

export const Passkey = z
  .object({ id: Id, name: z.string(), createdAt: z.string(), lastUsedAt: z.string().nullable() })
  .openapi('Passkey');

export const OwnKeys = z
  .object({
    passkeys: z.array(Passkey),
    password: z
      .discriminatedUnion('kind', [
        z.object({ kind: z.literal('none') }),
        z.object({ kind: z.literal('set'), since: z.string(), recoveryCodesLeft: z.number().int() }),
      ])
      .openapi({ description: 'A password, with an authenticator app beside it.' }),
  })
  .openapi('OwnKeys');

/** What a browser asks a device, as `navigator.credentials` takes it in JSON. */
export const DeviceQuestion = z.object({ options: z.record(z.string(), z.unknown()) }).openapi('DeviceQuestion', {
  description: 'Options for navigator.credentials, as WebAuthn level 3 writes them in JSON.',
});

const bytes = (max: number) =>
  z
    .string()
    .regex(/^[\w-]+$/)
    .max(max);

const answered = {
  id: bytes(2000),
  rawId: bytes(2000),
  type: z.literal('public-key'),
  clientExtensionResults: z.object({}),
};

const Transport = z.enum(['ble', 'cable', 'hybrid', 'internal', 'nfc', 'smart-card', 'usb']);

export const NewPasskey = z
  .object({
    name: Line(60),
    answer: z.object({
      ...answered,
      response: z.object({
        clientDataJSON: bytes(5000),
        attestationObject: bytes(20_000),
        transports: z.array(Transport).max(10).optional(),
      }),
    }),
  })
  .openapi('NewPasskey');

export const PasskeyAnswer = z
  .object({
    answer: z.object({
      ...answered,
      response: z.object({
        clientDataJSON: bytes(5000),
        authenticatorData: bytes(5000),
        signature: bytes(5000),
        userHandle: bytes(200).optional(),
      }),
    }),
  })
  .openapi('PasskeyAnswer');

export const NewPassword = z
  .object({
    password: z.string().min(12, 'password-short').max(200),
    code: z.string().trim().min(1, 'required').max(20),
  })
  .openapi('NewPassword');

export const PasswordAnswer = z
  .object({
    email: Email,
    password: z.string().min(1, 'required').max(200),
    code: z.string().trim().min(1, 'required').max(20).openapi({ description: 'Of the app, or a recovery code.' }),
  })
  .openapi('PasswordAnswer');

export const ApiToken = z
  .object({
    id: Id,
    name: z.string(),
    scope: z.enum(['read', 'write']),
    network: z.object({ id: Id, name: z.string() }).nullable(),
    createdAt: z.string(),
    expiresAt: z.string(),
    lastUsedAt: z.string().nullable().openapi({ description: 'To the minute.' }),
  })
  .openapi('ApiToken');

export const NewApiToken = z
  .object({
    name: Line(60),
    scope: z.enum(['read', 'write']),
    networkId: Id.nullable().openapi({ description: 'The only network it opens; null for all that you see.' }),
    days: z.number().int().min(1).max(365).openapi({ description: 'How many days it works.' }),
  })
  .openapi('NewApiToken');
