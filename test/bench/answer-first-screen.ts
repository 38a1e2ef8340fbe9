/**
 * The answering page as a director on a train opens it: the built pages from the embedded home in a real browser, on
 * slow 4G (1.6 Mbit/s down, 750 kbit/s up, 150 ms; the figures that Lighthouse uses) with a processor four times slower.
 * Bytes are what went over the line, headers and compression included. The aims are in the design: readable text within
 * 2 s and 60 kB, and no more than 350 kB until the first question.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, CDPSession, Page } from 'playwright-core';
import { loadDemoOnce } from '../../api/demo/load-once.ts';
import { nodePorts, serveNode } from '../../api/node.ts';
import { buildPages } from '../../api/start/build-pages.mjs';
import { freePort } from '../../api/start/free-port.ts';
import { waysIn } from '../../api/start/ways-in.ts';
import { openBrowser } from '../helpers/browser.ts';
import { beside, type Row } from './row.ts';

const slow4G = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };
const aims = { milliseconds: 2000, readable: 60_000, question: 350_000 };
const visits = 5;

const middle = (numbers: number[]) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

export async function run(): Promise<Row[]> {
  buildPages();
  const dataDir = mkdtempSync(join(tmpdir(), 'netwerkspiegel-bench-'));
  const port = await freePort();
  const publicUrl = `http://localhost:${port}`;
  await loadDemoOnce(dataDir, publicUrl);
  const ports = await nodePorts({ dataDir, publicUrl });
  const server = await serveNode(ports, port);
  const browser = await openBrowser();
  try {
    const link = (await waysIn(ports)).find((line) => line.includes('/answer#'))?.match(/http\S+/)?.[0] ?? '';
    const seen: Visit[] = [];
    for (let turn = 0; turn < visits; turn += 1) seen.push(await visit(browser, link));
    const of = (figure: keyof Visit) => middle(seen.map((one) => one[figure]));
    return [
      beside('answering, slow 4G, 4x CPU: ms until text is readable', of('readableAfter'), aims.milliseconds),
      beside('answering: bytes until text is readable', of('readableBytes'), aims.readable),
      beside('answering: bytes until the first question', of('questionBytes'), aims.question),
      { name: 'answering: ms until the first page can be used', value: of('usableAfter') },
      { name: 'answering: ms from there to the first question', value: of('questionAfter') },
    ];
  } finally {
    await browser.close();
    await server.close();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

type Visit = {
  readableAfter: number;
  readableBytes: number;
  usableAfter: number;
  questionAfter: number;
  questionBytes: number;
};

/** Someone opens the link on a phone that never saw it, and goes on to the first question. */
async function visit(browser: Browser, link: string): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, reducedMotion: 'reduce' });
  const page = await context.newPage();
  const line = await slowLine(page);
  await page.addInitScript({ content: watchHeading });
  try {
    const start = performance.now();
    await page.goto(link, { waitUntil: 'commit' });
    const readableAfter = await readableIn(page);
    const readableBytes = line.bytes();
    await page.getByRole('button', { name: 'Begin' }).waitFor({ timeout: 60_000 });
    const usable = performance.now();
    await page.getByRole('button', { name: 'Begin' }).click();
    await page.getByRole('radio').first().waitFor({ state: 'attached', timeout: 60_000 });
    const questionAfter = performance.now() - usable;
    return { readableAfter, readableBytes, usableAfter: usable - start, questionAfter, questionBytes: line.bytes() };
  } finally {
    await context.close();
  }
}

/** Writes down, by the browser's own clock, when the frame with the heading in it was painted. */
const watchHeading = `
  const look = () => document.querySelector('h1')
    ? requestAnimationFrame(() => setTimeout(() => { window.readableAfter = performance.now(); }))
    : requestAnimationFrame(look);
  look();
`;

const readableIn = (page: Page): Promise<number> =>
  page
    .waitForFunction(() => (window as { readableAfter?: number }).readableAfter)
    .then((handle) => handle.jsonValue() as Promise<number>);

async function slowLine(page: Page) {
  const session: CDPSession = await page.context().newCDPSession(page);
  let bytes = 0;
  session.on('Network.dataReceived', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  session.on('Network.responseReceived', ({ response }) => {
    bytes += response.encodedDataLength;
  });
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  await session.send('Network.emulateNetworkConditions', slow4G);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  return { bytes: () => bytes };
}
