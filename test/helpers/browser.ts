/** A real browser for the tests of pages. */
import { type Browser, chromium } from 'playwright-core';
import { findBrowser } from './find-browser.mjs';

const quiet = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The browser that comes with the packages, together with the system libraries that a bare machine lacks. */
async function unpackBrowser(): Promise<string> {
  // It brings those libraries only where it thinks it is on the platform it was made for.
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs20.x';
  const { default: packed } = await import('@sparticuz/chromium');
  return packed.executablePath();
}

/**
 * Starts a browser without a window: one on this machine, or else the one that comes with the packages. It fetches,
 * updates and synchronises nothing beside what a test asks for. Close it after the tests that use it.
 */
export async function openBrowser(): Promise<Browser> {
  // A browser refuses to sandbox its pages as root.
  const asRoot = process.getuid?.() === 0;
  return chromium.launch({
    executablePath: findBrowser() ?? (await unpackBrowser()),
    args: [...(asRoot ? ['--no-sandbox'] : []), ...quiet],
  });
}
