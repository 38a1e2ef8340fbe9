import { stop } from './say.mjs';

/** Stops with a plain message on a Node.js that is too old. */
export function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const enough = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major >= 24;
  if (!enough) {
    stop(
      `Netwerkspiegel needs Node.js 20.19, 22.12, 24 or newer; this is ${process.versions.node}.`,
      'Install a newer one and start again.',
    );
  }
}
