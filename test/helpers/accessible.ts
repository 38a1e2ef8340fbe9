import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** WCAG 2.2 AA and what axe calls best practice. */
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Fails with what axe finds on the page as it stands. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).options({ runOnly: rules }).analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
  expect(found, page.url().replace(/#.*/, '')).toEqual([]);
}

/** What someone can do something with; the radios of one question are one stop. */
const stops = 'a[href], button, input:not([type=hidden]), select, textarea, summary';

/** Walks over the page with the Tab key and fails when something that can be used was passed over. */
export async function expectKeyboard(page: Page): Promise<void> {
  const wanted = await page.evaluate((selector) => {
    const inside = document.querySelector('dialog[open]') ?? document.body;
    const groups = new Map<string, string>();
    for (const [index, element] of [...inside.querySelectorAll<HTMLElement>(selector)].entries()) {
      if (!element.checkVisibility({ visibilityProperty: true })) continue;
      const radio = element instanceof HTMLInputElement && element.type === 'radio' ? `radio ${element.name}` : null;
      element.dataset.stop = radio ?? `stop ${index}`;
      groups.set(
        element.dataset.stop,
        `${element.tagName} ${element.textContent?.trim() || element.getAttribute('name')}`,
      );
    }
    (document.activeElement as HTMLElement | null)?.blur();
    return [...groups];
  }, stops);
  const reached = new Set<string>();
  for (let step = 0; step < wanted.length + 20 && reached.size < wanted.length; step += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset.stop ?? null);
    if (stop !== null) reached.add(stop);
  }
  const passedOver = wanted.filter(([stop]) => !reached.has(stop)).map(([, name]) => name);
  expect(passedOver, page.url().replace(/#.*/, '')).toEqual([]);
}
