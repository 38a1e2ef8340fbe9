import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { BundleFiles } from './bundle-of.ts';

/** The files as one ZIP; their time is that of the publication, not of the download. */
export const zipBundle = (files: BundleFiles, publishedAt: string): Uint8Array<ArrayBuffer> =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])), {
    mtime: new Date(publishedAt),
  }) as Uint8Array<ArrayBuffer>;

/** A bundle is small; a file that unpacks to more than this was not made here. */
const mostBytes = 100_000_000;

/**
 * The files in a ZIP.
 *
 * @throws Error when it is no ZIP, or unpacks to absurdly much
 */
export function unzipBundle(zip: Uint8Array): BundleFiles {
  let total = 0;
  const files = unzipSync(zip, {
    filter: ({ originalSize }) => {
      total += originalSize;
      if (total > mostBytes) throw new Error(`unpacks to more than ${mostBytes} bytes`);
      return true;
    },
  });
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]));
}
