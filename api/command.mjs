#!/usr/bin/env node
/** `npx netwerkspiegel …`: what is done from the command line. Until the packages are there it uses nothing but Node. */
import { checkNode } from './start/check-node.mjs';
import { installPackages } from './start/install-packages.mjs';

checkNode();
installPackages({ withTests: false });
const { register } = await import('tsx/esm/api');
register();
const { runCommand } = await import('./command/run-command.ts');
process.exitCode = await runCommand(process.argv.slice(2), process.env);
