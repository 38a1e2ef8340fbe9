import { expect, test } from 'vitest';
import { contentOf } from './our-files.ts';

type LockFile = { packages: Record<string, { resolved?: string; integrity?: string; hasInstallScript?: boolean }> };

const { packages } = JSON.parse(contentOf('package-lock.json')) as LockFile;
const entries = Object.entries(packages).filter(([path]) => path !== '');

test('the lock file names no address to download from: everyone uses the registry of their own', () => {
  expect(entries.filter(([, entry]) => entry.resolved !== undefined).map(([path]) => path)).toEqual([]);
});

test('the lock file fixes the content of every package', () => {
  expect(entries.filter(([, entry]) => !entry.integrity).map(([path]) => path)).toEqual([]);
});
