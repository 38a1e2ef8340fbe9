/** Every component and chart, in every state, in a real browser: WCAG 2.2 AA as far as a machine can see. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser } from '../helpers/browser.ts';
import { serveGallery } from './serve-gallery.ts';

const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

let browser: Browser;
let gallery: Awaited<ReturnType<typeof serveGallery>>;
/** The gallery on a phone, everything unfolded: for tests that only look. */
let unfolded: Page;

beforeAll(async () => {
  [browser, gallery] = await Promise.all([openBrowser(), serveGallery()]);
  unfolded = (await visit('/gallery', 360)).page;
  await unfold(unfolded);
});
afterEach(async () => {
  for (const context of browser.contexts()) if (context !== unfolded.context()) await context.close();
});
afterAll(async () => {
  await browser?.close();
  await gallery?.close();
});

/** A page in a context of its own, with what it refused or broke on. */
async function visit(path: string, width: number, height = 800): Promise<{ page: Page; complaints: string[] }> {
  const context = await browser.newContext({ viewport: { width, height }, reducedMotion: 'reduce' });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes('401')) complaints.push(message.text());
  });
  await page.goto(gallery.url + path);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.getByText('deze organisaties en antwoorden zijn verzonnen').first().waitFor();
  return { page, complaints };
}

const unfold = (page: Page) =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });

async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page })
    .options({ runOnly: wcag, resultTypes: ['violations'] })
    .analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}

const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describe('the gallery', () => {
  test('passes axe on a phone, with everything unfolded and a form refused', async () => {
    const { page, complaints } = await visit('/gallery', 360);
    await unfold(page);
    await page.getByRole('button', { name: 'Bewaar', exact: true }).last().click();
    await page.getByText('Naam van de organisatie: Vul dit in.').waitFor();
    expect(await violations(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test('passes axe on a wide screen, in English', async () => {
    const { page } = await visit('/gallery', 1280);
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByText('these organisations and answers are made up').waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(await violations(page)).toEqual([]);
  });

  test('keeps the focus in a dialog and gives it back', async () => {
    const { page } = await visit('/gallery', 360);
    await page.getByRole('button', { name: 'Open een venster' }).click();
    const dialog = page.getByRole('dialog', { name: 'Uitnodigingen versturen?' });
    await dialog.waitFor();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Open een venster');
  });

  test.each([320, 360])('never scrolls sideways at %i pixels, unfolded', async (width) => {
    await unfolded.setViewportSize({ width, height: 800 });
    expect(await overflow(unfolded)).toBe(0);
  });

  test('shows where the keyboard is, on every stop', async () => {
    const { page } = await visit('/gallery', 1280);
    const stops = await page.locator('a[href], button, input, select, textarea, summary, [tabindex="0"]').count();
    const seen = new Set<string>();
    for (let i = 0; i < stops; i++) {
      await page.keyboard.press('Tab');
      const stop = await page.evaluate(() => {
        const element = document.activeElement;
        if (!element || element === document.body) return null;
        const { outlineStyle, outlineWidth } = getComputedStyle(element);
        const { top, bottom, left, right } = element.getBoundingClientRect();
        const visible = bottom > 0 && top < innerHeight && right > 0 && left < innerWidth;
        return {
          name: element.outerHTML.slice(0, 120),
          outlined: outlineStyle === 'solid' && outlineWidth === '3px',
          visible,
        };
      });
      if (!stop) break;
      seen.add(stop.name);
      expect(stop).toEqual({ name: stop.name, outlined: true, visible: true });
    }
    expect(seen.size).toBeGreaterThan(30);
  });

  test('gives fingers 44 pixels for whatever stands on its own', async () => {
    const small = await unfolded.evaluate(() =>
      [...document.querySelectorAll('button, summary, select, nav a, .header a, .input, .nl-button')]
        .filter((element) => !element.matches('.link-like, .breadcrumbs a, dialog *'))
        .map((element) => ({ html: element.outerHTML.slice(0, 90), height: element.getBoundingClientRect().height }))
        .filter(({ height }) => height > 0 && height < 43.9),
    );
    expect(small).toEqual([]);
  });

  test('draws marks that stand out from the paper by 3:1', async () => {
    const colours = await unfolded.evaluate(() => {
      const of = (selector: string, property: 'fill' | 'stroke') => {
        const element = document.querySelector(`.chart__rows ${selector}`);
        return element ? getComputedStyle(element)[property] : `no ${selector}`;
      };
      return {
        'edge of the band': of('.mark-band', 'stroke'),
        interval: of('.mark-interval', 'fill'),
        dot: of('.mark-dot:not(.mark-dot--hollow)', 'fill'),
        'hollow dot': of('.mark-dot--hollow', 'stroke'),
        'low column': of('.mark-column--low', 'fill'),
        'edge of the middle column': of('.mark-column--middle', 'stroke'),
        'high column': of('.mark-column--high', 'fill'),
        hatching: of('.mark-hatching', 'stroke'),
        'open unit': of('.mark-unit--open', 'stroke'),
        'broken line': of('.mark-join--broken', 'stroke'),
        midpoint: of('.mark-grid--middle', 'stroke'),
      };
    });
    for (const [mark, colour] of Object.entries(colours)) {
      expect({ mark, contrast: contrastWithWhite(colour) }).toEqual({
        mark,
        contrast: expect.toSatisfy((c) => c >= 3),
      });
    }
  });

  test('shows no bar for a hidden theme, and says so in the drawing and in the table', async () => {
    const figure = unfolded.getByRole('figure').first();
    const row = figure.locator('.chart__row', { hasText: 'Relatie' });
    expect(await row.locator('.chart__lane').count()).toBe(0);
    expect(await row.textContent()).toContain('verborgen: te weinig antwoorden');
    expect(await figure.getByRole('row', { name: /Relatie/ }).textContent()).toContain(
      'verborgen: te weinig antwoorden',
    );
  });

  test('takes a reader from a wrong field in the summary to the field', async () => {
    const { page } = await visit('/gallery', 360);
    await page.getByRole('button', { name: 'Bewaar', exact: true }).last().click();
    await page.getByRole('alert').filter({ hasText: 'Niet alles is goed ingevuld' }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('error-summary');
    await page.getByRole('link', { name: /E-mailadres: Vul een geldig/ }).click();
    const field = page.getByLabel('E-mailadres');
    expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    const describedBy = (await field.getAttribute('aria-describedby'))?.split(' ') ?? [];
    const words = await Promise.all(describedBy.map((id) => page.locator(`[id="${id}"]`).textContent()));
    expect(words.join(' ')).toMatch(/Hierheen gaat de uitnodiging.*Vul een geldig e-mailadres in/);
  });
});

describe('the shell', () => {
  test.each(['/', '/sign-in', '/broken', '/nope'])('passes axe and fits a phone on %s', async (path) => {
    const { page } = await visit(path, 320);
    expect(await violations(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
  });

  test('tells in plain words what happened when a page breaks, and that nothing was lost', async () => {
    const { page } = await visit('/broken', 360);
    const words = await page.getByRole('main').textContent();
    expect(words).toContain('Er ging iets mis op deze pagina');
    expect(words).toContain('Wat u eerder hebt bewaard, is er nog');
  });

  test('moves to the heading and names the tab after going to another page', async () => {
    const { page } = await visit('/', 360);
    expect(await page.title()).toBe('Hoe werkt u samen? Kijk samen in de spiegel. – Netwerkspiegel');
    await page.getByRole('main').getByRole('link', { name: 'Inloggen' }).click();
    await page.waitForFunction(() => document.title === 'Inloggen – Netwerkspiegel');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
  });

  test('skips to the content and keeps the chosen language', async () => {
    const { page } = await visit('/sign-in', 360);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Naar de inhoud');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('content');
    await page.getByRole('button', { name: 'English' }).click();
    await page.reload();
    await page.getByRole('heading', { level: 1, name: 'Sign in' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
  });
});

/** WCAG 2: relative luminance against white. */
function contrastWithWhite(colour: string): number {
  const channels = (colour.match(/\d+/g) ?? []).slice(0, 3).map((channel) => Number(channel) / 255);
  const [red = 1, green = 1, blue = 1] = channels.map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05);
}
