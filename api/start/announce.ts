import type { Ports } from '../env.ts';
import { waysIn } from './ways-in.ts';

/** Prints the address and the ways in: the last lines of a start. */
export async function announce(ports: Ports): Promise<void> {
  console.log(`\n  Netwerkspiegel: ${ports.publicUrl}\n`);
  for (const line of await waysIn(ports)) console.log(`  ${line}`);
  console.log('\n  Stop with Ctrl+C. All data stays in the data folder.\n');
}

/** Stops in good order on Ctrl+C and when the system asks. */
export function stopWhenAsked(close: () => Promise<void>): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      close().then(
        () => {
          console.log('\n  Stopped.\n');
          process.exit(0);
        },
        (error: unknown) => {
          console.error(error);
          process.exit(1);
        },
      );
    });
  }
}
