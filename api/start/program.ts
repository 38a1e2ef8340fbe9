/** A program that runs beside this one, for as long as this one does. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { root } from './root.mjs';

export type Program = {
  /** Asks it to stop, and makes it after five seconds. */
  end(): Promise<void>;
};

const patience = 60_000;
const linesKept = 200;

/**
 * Starts a program and resolves once it answers at an address. Rejects with what it printed when it ends before that.
 */
export async function runProgram(
  command: string,
  args: string[],
  o: { answersAt: string; env?: Record<string, string> },
): Promise<Program> {
  const child = spawn(command, args, {
    cwd: root,
    env: { ...process.env, ...o.env },
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own, so that stopping it stops what it started too.
    detached: true,
  });
  const printed: string[] = [];
  const keep = (data: Buffer) => {
    printed.push(data.toString());
    if (printed.length > linesKept) printed.shift();
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  child.once('error', (error) => printed.push(error.message));
  const hasEnded = () => child.exitCode !== null || child.signalCode !== null || child.pid === undefined;

  const signal = (name: 'SIGTERM' | 'SIGKILL') => {
    if (!hasEnded() && child.pid !== undefined) process.kill(-child.pid, name);
  };
  const killAtExit = () => signal('SIGKILL');
  process.once('exit', killAtExit);

  const end = async () => {
    process.off('exit', killAtExit);
    if (hasEnded()) return;
    const ended = once(child, 'exit');
    signal('SIGTERM');
    const kill = setTimeout(() => signal('SIGKILL'), 5000);
    await ended;
    clearTimeout(kill);
  };

  const deadline = Date.now() + patience;
  while (!(await fetch(o.answersAt).catch(() => null))?.ok) {
    if (hasEnded() || Date.now() > deadline) {
      await end();
      throw new Error(`runProgram: ${args[0]} did not come to answer at ${o.answersAt}\n${printed.join('')}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return { end };
}
