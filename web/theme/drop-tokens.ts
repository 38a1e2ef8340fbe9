import type { Plugin } from 'vite';

/** Components of other design systems that a theme also dresses, and of NL Design System that these pages don't have. */
const unused = /^\s*--(utrecht|denhaag|ams|todo|rhc|lux|nl-(code|color-sample|mark|number-badge))-[\w-]*:[^;{}]*;.*$/gm;

/**
 * Leaves the tokens of components that these pages don't use out of a theme: of the 208 kB that the *voorbeeld* theme
 * is, a phone needs a third. Pages build on `--basis-*`, which every theme sets.
 */
export function dropTokens(): Plugin {
  return {
    name: 'drop-tokens',
    transform: (code, id) => (id.endsWith('.css') ? code.replace(unused, '') : null),
  };
}
