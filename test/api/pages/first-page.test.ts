import { expect, test } from 'vitest';
import { visitor } from '../../helpers/home.ts';

const scriptOf = async (path: string) => {
  const page = await visitor().get(path);
  expect(page.status).toBe(200);
  expect(page.headers.get('Content-Type')).toContain('text/html');
  return /<script type="module"[^>]* src="([^"]+)"/.exec(await page.text())?.[1];
};

test('a personal link leads to a page of its own, every other address to the application', async () => {
  const application = await scriptOf('/');
  expect(application).toMatch(/^\/assets\/.+\.js$/);
  expect(await scriptOf('/networks/some')).toBe(application);
  const first = await scriptOf('/answer');
  expect(first).toMatch(/^\/assets\/.+\.js$/);
  expect(first).not.toBe(application);
  expect(await scriptOf('/answer?step=review')).toBe(first);
});
