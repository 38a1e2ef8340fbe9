import { whatWentWrong } from '../what-went-wrong.ts';

/** Runs the jobs every minute in a long-lived process, never two rounds at once. Gives the way to stop. */
export function everyMinute(runJobs: () => Promise<unknown>): () => void {
  let running = false;
  const timer = setInterval(async () => {
    if (running) return;
    running = true;
    await runJobs().catch((error: unknown) => console.error('jobs failed:', whatWentWrong(error)));
    running = false;
  }, 60_000);
  timer.unref();
  return () => clearInterval(timer);
}
