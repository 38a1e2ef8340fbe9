/** A real browser for the tests of pages. */
import sparticuz from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';
import { findBrowser } from './find-browser.mjs';

/** Keeps a browser quiet: nothing fetched, updated or synchronised beside what a test asks for. */
const quiet = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Starts a browser without a window: one on this machine, or else the one that comes with the packages. Close it after
 * the tests that use it.
 */
export async function openBrowser(): Promise<Browser> {
  const onThisMachine = findBrowser();
  const asRoot = process.getuid?.() === 0;
  return chromium.launch({
    executablePath: onThisMachine ?? (await sparticuz.executablePath()),
    // A browser refuses to sandbox its pages as root.
    args: [...(onThisMachine ? [] : sparticuz.args), ...(asRoot ? ['--no-sandbox'] : []), ...quiet],
  });
}
