import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';
import { beforeAll, describe, expect, test } from 'vitest';

let chunks: Map<string, Rolldown.OutputChunk>;

beforeAll(async () => {
  const built = await build({
    configFile: fileURLToPath(new URL('../../web/vite.config.ts', import.meta.url)),
    logLevel: 'error',
    build: { write: false },
  });
  const { output } = (Array.isArray(built) ? built[0] : built) as Rolldown.RolldownOutput;
  chunks = new Map(output.flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file]] : [])));
});

/** Everything the browser must have before this chunk runs. */
function needs(fileName: string, found = new Set<string>()): Set<string> {
  if (found.has(fileName)) return found;
  found.add(fileName);
  for (const next of chunks.get(fileName)?.imports ?? []) needs(next, found);
  return found;
}

/** The modules that must be there before this one runs. */
const modulesOf = (module: string) => {
  const entry = [...chunks.values()].find(({ moduleIds }) => moduleIds.some((id) => id.endsWith(module)));
  return [...needs(entry?.fileName ?? '')].flatMap((name) => chunks.get(name)?.moduleIds ?? []);
};

describe('what a phone has to fetch', () => {
  test('the first words of a personal link come without any library', () => {
    const modules = modulesOf('/first-screen/index.ts');
    expect(modules.filter((id) => id.includes('/first-screen/')).length).toBeGreaterThan(2);
    expect(modules.filter((id) => id.includes('/node_modules/') && !id.endsWith('.css'))).toEqual([]);
  });

  test('the first page comes without the questionnaire library', () => {
    const modules = modulesOf('/web/main.tsx');
    expect(modules.length).toBeGreaterThan(50);
    expect(modules.filter((id) => id.includes('node_modules/survey-'))).toEqual([]);
  });

  test('only the pages where someone answers or writes questions bring it', () => {
    const survey = [...chunks.values()].find(({ moduleIds }) => moduleIds.some((id) => id.includes('/survey-core/')));
    const users = [...chunks.values()].filter(({ imports }) => survey && imports.includes(survey.fileName));
    const pages = users.flatMap(({ moduleIds }) => moduleIds).filter((id) => id.includes('/web/'));
    for (const page of pages) expect(page).toMatch(/\/web\/pages\/(answer|questionnaire)\//);
  });

  test('the phone in a reflection session gets no charts, no questionnaire and none of the other pages', () => {
    const modules = modulesOf('/phone/SessionPage.tsx');
    expect(modules.length).toBeGreaterThan(50);
    const pages = modules.filter((id) => /\/web\/(charts|pages)\//.test(id) && !id.includes('/pages/reflection/'));
    expect(pages.map((id) => id.split('/web/')[1])).toEqual(['pages/answer/new-key.ts']);
    expect(modules.filter((id) => id.includes('node_modules/survey-'))).toEqual([]);
  });

  test('the gallery is not in it', () => {
    const modules = [...chunks.values()].flatMap(({ moduleIds }) => moduleIds);
    expect(modules.filter((id) => id.includes('/web/gallery/'))).toEqual([]);
  });
});
