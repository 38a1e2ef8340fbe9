import { expect, test } from 'vitest';
import { contentOf } from './our-files.ts';

type Entry = { resolved?: string; integrity?: string; optionalDependencies?: Record<string, string> };

const { packages } = JSON.parse(contentOf('package-lock.json')) as { packages: Record<string, Entry> };
const entries = Object.entries(packages).filter(([path]) => path !== '');

/** Whether a package can find another: beside itself, or beside a folder that it is in. */
function finds(path: string, name: string): boolean {
  if (packages[`${path ? `${path}/` : ''}node_modules/${name}`]) return true;
  return path !== '' && finds(path.slice(0, Math.max(0, path.lastIndexOf('/node_modules/'))), name);
}

test('the lock file names no address to download from: everyone uses the registry of their own', () => {
  expect(entries.filter(([, entry]) => entry.resolved !== undefined).map(([path]) => path)).toEqual([]);
});

test('the lock file fixes the content of every package', () => {
  expect(entries.filter(([, entry]) => !entry.integrity).map(([path]) => path)).toEqual([]);
});

/** One that the registry did not have when the file was written makes `npm ci` refuse the whole file everywhere. */
test('the lock file has every package for every platform', () => {
  const absent = entries.flatMap(([path, entry]) =>
    Object.keys(entry.optionalDependencies ?? {})
      .filter((name) => !finds(path, name))
      .map((name) => `${path} needs ${name}`),
  );
  expect(absent).toEqual([]);
});
