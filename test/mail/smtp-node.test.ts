import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { afterEach, describe, expect, test } from 'vitest';
import { smtpMailer } from '../../api/mail/smtp-node.ts';
import { freePort } from '../../api/start/free-port.ts';

const mail = { to: { name: 'Lid', address: 'lid@example.org' }, subject: 'Uitnodiging', text: 'Doet u mee?' };
const from = 'Netwerkspiegel <spiegel@example.org>';

const servers: SMTPServer[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

async function serverThat(does: SMTPServerOptions): Promise<string> {
  const server = new SMTPServer({ disabledCommands: ['STARTTLS'], authOptional: true, closeTimeout: 100, ...does });
  servers.push(server);
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  return `127.0.0.1:${(server.server.address() as AddressInfo).port}`;
}

const answers = (responseCode: number) => Object.assign(new Error('said the server'), { responseCode });

describe('a mail over SMTP', () => {
  test('to an address that the server does not know is refused, with its reason', async () => {
    const address = await serverThat({ onRcptTo: (_to, _session, done) => done(answers(550)) });
    const outcome = await smtpMailer(`smtp://${address}`, from).send(mail);
    expect(outcome).toMatchObject({ kind: 'refused', reason: expect.stringContaining('said the server') });
  });

  test('that the server wants to be asked for again later is deferred', async () => {
    const address = await serverThat({ onRcptTo: (_to, _session, done) => done(answers(451)) });
    expect(await smtpMailer(`smtp://${address}`, from).send(mail)).toMatchObject({ kind: 'deferred' });
  });

  test('with a wrong password is nobody’s wrong address', async () => {
    const address = await serverThat({
      allowInsecureAuth: true,
      onAuth: (_auth, _session, done) => done(answers(535)),
    });
    await expect(smtpMailer(`smtp://spiegel:fout@${address}`, from).send(mail)).rejects.toThrow('535');
  });

  test('from a sender that the server does not accept is nobody’s wrong address', async () => {
    const address = await serverThat({ onMailFrom: (_from, _session, done) => done(answers(553)) });
    await expect(smtpMailer(`smtp://${address}`, from).send(mail)).rejects.toThrow('553');
  });

  test('to a server that is not there fails', async () => {
    await expect(smtpMailer(`smtp://127.0.0.1:${await freePort()}`, from).send(mail)).rejects.toThrow('ECONNREFUSED');
  });
});
