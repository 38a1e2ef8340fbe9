/**
 * Builds the web pages: `vite build web`, or `vite web` for development beside a server on port 8787.
 *
 * NETWERKSPIEGEL_THEME chooses the house style: the name of a file in theme/, which sets its tokens under `.<name>-theme`.
 */
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { dropTokens } from './theme/drop-tokens.ts';

const theme = process.env.NETWERKSPIEGEL_THEME ?? 'voorbeeld';
process.env.VITE_THEME = theme;

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const api = 'http://localhost:8787';

export default defineConfig({
  root: here('.'),
  plugins: [react(), dropTokens()],
  resolve: { alias: { '#theme': here(`./theme/${theme}.css`) } },
  server: { proxy: { '/v1': api, '/health': api } },
  build: {
    outDir: here('../dist/web'),
    emptyOutDir: true,
    // The content security policy allows no data: fonts, and a cached file beats an inlined one on a slow connection.
    assetsInlineLimit: 0,
    rolldownOptions: {
      // A personal link leads to a page of its own, which can be read before the application is there.
      input: { index: here('./index.html'), answer: here('./answer.html') },
      output: {
        codeSplitting: {
          // A group takes along what its modules need, so the shared ones come first.
          groups: [
            { name: 'react', test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/, priority: 3 },
            { name: 'shell', test: /node_modules[\\/](@tanstack|hono)[\\/]/, priority: 2 },
            // Only the answering pages import these.
            { name: 'survey', test: /node_modules[\\/]survey-/, priority: 1 },
          ],
        },
      },
    },
  },
});
