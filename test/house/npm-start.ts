import { spawn } from 'node:child_process';
import { once } from 'node:events';

export type Started = {
  /** Everything it printed so far. */
  output(): string;
  /** Waits until it has printed this; fails when it stops before. */
  printed(pattern: RegExp): Promise<RegExpMatchArray>;
  /** Waits until it has stopped by itself and gives its exit code. */
  stopped(): Promise<number | null>;
  /** Ends it the way a power cut does. */
  cutPower(): Promise<void>;
  /** Asks it to stop, as Ctrl+C does, and waits until it has. */
  interrupt(): Promise<void>;
};

/** Runs `npm start` in a folder. */
export function npmStart(folder: string, env: Record<string, string>, ...args: string[]): Started {
  const { SMTP_URL: _smtp, PUBLIC_URL: _url, NODE_ENV: _env, ...inherited } = process.env;
  const child = spawn('npm', ['start', ...(args.length > 0 ? ['--', ...args] : [])], {
    cwd: folder,
    env: { ...inherited, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own: npm starts a shell that starts Node, and a signal is for all of them.
    detached: true,
  });
  const ended = once(child, 'close');
  let text = '';
  const listeners = new Set<() => void>();
  const hear = (data: Buffer) => {
    text += data.toString();
    for (const listener of listeners) listener();
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);

  const signal = async (name: 'SIGKILL' | 'SIGINT') => {
    if (child.exitCode === null && child.signalCode === null && child.pid) process.kill(-child.pid, name);
    await ended;
  };
  return {
    output: () => text,
    printed: (pattern) =>
      new Promise((resolve, reject) => {
        const look = () => {
          const match = text.match(pattern);
          if (!match) return;
          listeners.delete(look);
          resolve(match);
        };
        listeners.add(look);
        look();
        ended.then(() => reject(new Error(`npm start stopped before it printed ${pattern}:\n${text}`)));
      }),
    async stopped() {
      await ended;
      return child.exitCode;
    },
    cutPower: () => signal('SIGKILL'),
    interrupt: () => signal('SIGINT'),
  };
}
