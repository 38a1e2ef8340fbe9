/** What leaves the embedded home is as small as a phone can read it. */
import { get } from 'node:http';
import { expect, test } from 'vitest';
import { home } from '../helpers/home.ts';

type Answer = { encoding: string | undefined; vary: string | undefined; bytes: number; type: string | undefined };

/** Fetches as a browser does; `fetch` would hide what came over the line. */
const fetched = (path: string, encodings: string) =>
  new Promise<Answer>((resolve, reject) => {
    get(`${home.url}${path}`, { headers: { 'Accept-Encoding': encodings } }, (response) => {
      let bytes = 0;
      response.on('data', (data: Buffer) => {
        bytes += data.length;
      });
      response.on('end', () =>
        resolve({
          encoding: response.headers['content-encoding'],
          vary: response.headers.vary,
          type: response.headers['content-type'],
          bytes,
        }),
      );
    }).on('error', reject);
  });

test('pages, scripts and style sheets come compressed at the build', async () => {
  const html = await (await fetch(`${home.url}/answer`)).text();
  const script = /src="(\/assets\/[^"]+\.js)"/.exec(html)?.[1] ?? '';
  const style = /href="(\/assets\/[^"]+\.css)"/.exec(html)?.[1] ?? '';
  for (const path of ['/answer', '/networks/some', script, style]) {
    const plain = await fetched(path, 'identity');
    expect(plain.encoding).toBeUndefined();
    for (const encoding of ['br', 'gzip']) {
      const small = await fetched(path, encoding);
      expect(small).toMatchObject({ encoding, vary: expect.stringContaining('Accept-Encoding'), type: plain.type });
      expect(small.bytes).toBeLessThan(plain.bytes);
    }
  }
});

test('answers of the API come compressed when they are long', async () => {
  const plain = await fetched('/v1/openapi.json', 'identity');
  const small = await fetched('/v1/openapi.json', 'gzip, deflate, br');
  expect(small).toMatchObject({ encoding: 'gzip', type: plain.type });
  expect(small.bytes).toBeLessThan(plain.bytes / 4);
});
