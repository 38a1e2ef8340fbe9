import type { Draft } from '../import/types.ts';
import { isTextProperty } from './texts-of.ts';

/**
 * The draft as the document it would become: what the author left open (null) and texts that were left empty are gone.
 */
export function settleDraft(draft: Draft, number: number): Record<string, unknown> {
  return { ...(settled(draft) as Record<string, unknown>), version: number };
}

function settled(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(settled);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, one]) => one !== null && !(isTextProperty(key) && isBlank(one)))
      .map(([key, one]) => [key, settled(one)]),
  );
}

const isBlank = (text: unknown): boolean =>
  typeof text === 'object' &&
  text !== null &&
  Object.values(text).every((one) => typeof one === 'string' && !one.trim());
