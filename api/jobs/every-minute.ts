import type { Ports } from '../env.ts';
import { runDueJobs } from './index.ts';

/** Runs the jobs every minute in a long-lived process, never two rounds at once. Gives the way to stop. */
export function runJobsEveryMinute(ports: Ports): () => void {
  let running = false;
  const timer = setInterval(async () => {
    if (running) return;
    running = true;
    await runDueJobs(ports);
    running = false;
  }, 60_000);
  timer.unref();
  return () => clearInterval(timer);
}
