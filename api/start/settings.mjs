import { accessSync, constants, mkdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { resolve } from 'node:path';
import { say, stop } from './say.mjs';

function writableFolder(path) {
  const folder = resolve(path);
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
  } catch {
    stop(`The data folder ${folder} can't be written.`, 'Choose another with DATA_DIR, or make it writable.');
  }
  return folder;
}

function portOf(value) {
  const port = Number(value || 8787);
  if (!Number.isInteger(port) || port < 1 || port > 65535) stop(`PORT is ${value}: choose a number from 1 to 65535.`);
  return port;
}

/** Stops when somebody else listens there: better now than after a minute of preparation. */
async function mustBeFree(port) {
  const error = await new Promise((done) => {
    const probe = createServer().once('error', done);
    probe.listen(port, () => probe.close(() => done(undefined)));
  });
  if (error?.code === 'EADDRINUSE') {
    stop(`Port ${port} is in use.`, `Stop the other program, or choose another port: PORT=${port + 1} npm start`);
  }
  if (error?.code === 'EACCES') {
    stop(`Port ${port} is for the administrator of this machine only.`, 'Choose another: PORT=8787 npm start');
  }
  if (error) throw error;
}

function addressOf(name, value, protocols) {
  // The value is not repeated: it may hold a password.
  if (!URL.canParse(value) || !protocols.includes(new URL(value).protocol)) {
    stop(`${name} is not an address that starts with ${protocols.map((p) => `${p}//`).join(' or ')}.`);
  }
  return value.replace(/\/+$/, '');
}

/** What the environment asks for, or a plain message and the end. */
export async function readSettings(env) {
  const port = portOf(env.PORT);
  await mustBeFree(port);
  const dataDir = writableFolder(env.DATA_DIR || 'data');
  const publicUrl = addressOf('PUBLIC_URL', env.PUBLIC_URL || `http://localhost:${port}`, ['http:', 'https:']);
  if (!env.SMTP_URL) return { dataDir, port, publicUrl };
  if (!env.MAIL_FROM) say('MAIL_FROM is not set: mails come from netwerkspiegel@localhost, which many servers refuse.');
  const smtp = {
    url: addressOf('SMTP_URL', env.SMTP_URL, ['smtp:', 'smtps:']),
    from: env.MAIL_FROM || 'Netwerkspiegel <netwerkspiegel@localhost>',
  };
  return { dataDir, port, publicUrl, smtp };
}
