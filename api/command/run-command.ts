import { backup } from './backup.ts';
import { restore } from './restore.ts';
import { verify } from './verify.ts';
import { verifyAudit } from './verify-audit.ts';

const help = `netwerkspiegel: work on Netwerkspiegel from the command line

  netwerkspiegel verify <bundle.zip> [--data <folder>]
      Checks a publication bundle: its checksums, and that every table follows from its picture. With the data folder
      (of the analyst who holds the data) the picture itself is computed again and compared.

  netwerkspiegel backup <file> [--data <folder>]
      Writes everything in the data folder to one file, as it is at one moment; the server may go on. The file is checked
      before it gets its name.

  netwerkspiegel restore <file> [--data <folder>]
      Puts a backup in the place of the data; stop the server first. What was there is kept beside it. A backup that is
      damaged or of a newer release is refused and changes nothing; one of an earlier release is brought up to date.

  netwerkspiegel verify-audit [--data <folder>] [--expect <hash>]
      Checks that what was written down about who did what was not changed since. It prints the last hash: kept elsewhere
      and given next time, it shows that nothing was taken away at the end either.

  The data folder is --data, or else DATA_DIR, or else ./data.
`;

/**
 * Runs one command.
 *
 * @returns the exit code: 0 all is well, 1 it was checked and something is wrong, 2 the command could not be carried out
 */
export async function runCommand(args: string[], env: NodeJS.ProcessEnv): Promise<0 | 1 | 2> {
  const [name, ...rest] = args;
  if (name === 'verify') return verify(rest, env);
  if (name === 'verify-audit') return verifyAudit(rest, env);
  if (name === 'backup') return backup(rest, env);
  if (name === 'restore') return restore(rest, env);
  const wantsHelp = name === undefined || name === 'help' || name === '--help';
  if (!wantsHelp) console.error(`There is no command "${name}".\n`);
  console.log(help);
  return wantsHelp ? 0 : 2;
}
