import { verify } from './verify.ts';

const help = `netwerkspiegel: work on Netwerkspiegel from the command line

  netwerkspiegel verify <bundle.zip> [--data <folder>]
      Checks a publication bundle: its checksums, and that every table follows from its picture. With the data folder
      (of the analyst who holds the data) the picture itself is computed again and compared.
`;

/**
 * Runs one command.
 *
 * @returns the exit code: 0 all is well, 1 it was checked and something is wrong, 2 the command could not be carried out
 */
export async function runCommand(args: string[], env: NodeJS.ProcessEnv): Promise<0 | 1 | 2> {
  const [name, ...rest] = args;
  if (name === 'verify') return verify(rest, env);
  const wantsHelp = name === undefined || name === 'help' || name === '--help';
  if (!wantsHelp) console.error(`There is no command "${name}".\n`);
  console.log(help);
  return wantsHelp ? 0 : 2;
}
