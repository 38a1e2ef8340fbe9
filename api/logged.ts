import { whatWentWrong } from './what-went-wrong.ts';

/** Does something of which nobody waits for the result: what goes wrong is logged. */
export async function logged(work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (error) {
    console.error('what was to be done afterwards failed:', whatWentWrong(error));
  }
}
