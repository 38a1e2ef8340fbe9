import type { MyInvitation } from '../../../queries/my-invitation.ts';
import { formatter } from '../../../texts/format.ts';
import type { Texts } from '../../../texts/index.tsx';
import { type Block, headingWords, practicalWords, promiseWords } from './words.ts';

type Child = Element | string;

function element(tag: string, className: string, ...children: Child[]): Element {
  const made = document.createElement(tag);
  if (className) made.className = className;
  made.append(...children);
  return made;
}

function drawBlock(block: Block): Element {
  if (block.kind === 'heading') return element('h2', '', block.text);
  if (block.kind === 'text') return element('p', '', block.text);
  const lines = block.lines.map(({ text, strong }) => element('li', '', strong ? element('strong', '', text) : text));
  return element('ul', '', ...lines);
}

/**
 * The first page as the application draws it, as far as one reads it: the same words in the same elements, so that
 * nothing moves when the application takes over.
 */
export function drawFirstScreen(mine: MyInvitation, { answer, common }: Pick<Texts, 'answer' | 'common'>): Element {
  const { above, title, lead } = headingWords(mine, answer.start);
  const brand = element('p', 'header__brand', brandPlace(), element('span', '', common.product));
  const header = element('header', 'header', element('div', 'header__inner', brand));
  const heading = element(
    'div',
    'page-heading',
    element('p', 'page-heading__above', above),
    element('h1', '', title),
    element('p', 'lead', lead),
  );
  const promise = promiseWords(mine.promise, answer.start).map(drawBlock);
  const terms = practicalWords(mine, answer.start, formatter(mine.locale)).map(({ term, value }) =>
    element('div', 'definitions__row', element('dt', '', term), element('dd', '', value)),
  );
  const practical = [element('h2', '', answer.start.practicalTitle), element('dl', 'definitions', ...terms)];
  const banner = mine.demo ? [drawBanner(common)] : [];
  const main = element('main', 'main flow', ...banner, heading, ...promise, ...practical);
  main.setAttribute('aria-busy', 'true');
  document.title = `${title} – ${common.product}`;
  return element('div', 'page', header, main);
}

function drawBanner(common: Texts['common']): Element {
  const { demoTitle, demo } = common;
  const words = ` ${demo.charAt(0).toLowerCase()}${demo.slice(1)}`;
  const banner = element('aside', 'demo-banner', element('p', '', element('strong', '', `${demoTitle}:`), words));
  banner.setAttribute('aria-label', demoTitle);
  return banner;
}

/** The mark comes with the application; its place is kept. */
function brandPlace(): Element {
  const mark = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  mark.setAttribute('class', 'brand');
  mark.setAttribute('width', '40');
  mark.setAttribute('height', '40');
  mark.setAttribute('aria-hidden', 'true');
  return mark;
}
