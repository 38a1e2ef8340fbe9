import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { turnOf } from './run/lanes.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Browsers and homes want a core of their own; files of one project follow each other where they share a home. */
const oneAtATime = { fileParallelism: false, testTimeout: 180_000, hookTimeout: 180_000 };

/** These tests share nothing but their home: what one file has read from disk, the next need not read again. */
const overHttp = { ...oneAtATime, isolate: false };

/** A browser that has to share two cores with everything else gets a second go; the run closes with who needed it. */
const inABrowser = { ...overHttp, retry: 1 };

export default defineConfig({
  root,
  test: {
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: [
            'test/analysis/**/*.test.ts',
            'test/surveys/**/*.test.ts',
            'test/db/**/*.test.ts',
            'test/mail/**/*.test.ts',
            'test/report/**/*.test.ts',
          ],
          testTimeout: 120_000,
          sequence: { groupOrder: turnOf('unit') },
        },
      },
      {
        extends: true,
        test: {
          name: 'api-node',
          include: ['test/api/**/*.test.ts'],
          globalSetup: ['test/helpers/setup/mail.ts', 'test/helpers/setup/node-home.ts'],
          ...overHttp,
          sequence: { groupOrder: turnOf('api-node') },
        },
      },
      {
        extends: true,
        test: {
          name: 'api-edge',
          include: ['test/api/**/*.test.ts'],
          globalSetup: ['test/helpers/setup/mail.ts', 'test/helpers/setup/edge-home.ts'],
          ...overHttp,
          // Under load wrangler's proxy now and then answers 503 itself, for a worker that it restarted.
          retry: 1,
          sequence: { groupOrder: turnOf('api-edge') },
        },
      },
      {
        extends: true,
        test: {
          name: 'web',
          include: ['test/web/**/*.test.ts', 'test/web/**/*.test.tsx'],
          globalSetup: ['test/helpers/setup/mail.ts', 'test/helpers/setup/node-home.ts'],
          ...inABrowser,
          sequence: { groupOrder: turnOf('web') },
        },
      },
      {
        extends: true,
        test: {
          name: 'house',
          include: ['test/house/**/*.test.ts'],
          ...oneAtATime,
          sequence: { groupOrder: turnOf('house') },
        },
      },
      {
        extends: true,
        test: {
          name: 'story',
          include: ['test/story/**/*.test.ts'],
          globalSetup: ['test/helpers/setup/mail.ts', 'test/helpers/setup/node-home.ts'],
          ...inABrowser,
          testTimeout: 300_000,
          sequence: { groupOrder: turnOf('story') },
        },
      },
    ],
  },
});
