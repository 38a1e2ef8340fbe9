/** Builds the gallery alone, for its tests: `vite build web/gallery --outDir …`. In development it is at /gallery/. */
import { fileURLToPath } from 'node:url';
import { defineConfig, mergeConfig } from 'vite';
import pages from '../vite.config.ts';

export default mergeConfig(
  pages,
  defineConfig({
    build: { rolldownOptions: { input: fileURLToPath(new URL('./index.html', import.meta.url)) } },
  }),
);
