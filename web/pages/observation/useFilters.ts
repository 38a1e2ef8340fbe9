import { useState } from 'react';
import type { Theme } from '../../../surveys/framework.ts';
import type { Observation } from '../../queries/observations.ts';

/** Which observations are shown. An empty choice shows all. */
export type Filters = {
  state: 'open' | 'coded' | 'all';
  theme: Theme | '';
  tone: 'goes-well' | 'can-improve' | '';
  code: string;
  source: Observation['source']['kind'] | '';
  words: string;
};

const nothing: Omit<Filters, 'state'> = { theme: '', tone: '', code: '', source: '', words: '' };

/** What the analyst wants to see of the observations. */
export function useFilters(state: Filters['state']) {
  const [filters, setFilters] = useState<Filters>({ state, ...nothing });
  const fits = (one: Observation): boolean =>
    (filters.state === 'all' || one.coded === (filters.state === 'coded')) &&
    (filters.theme === '' || one.themes.includes(filters.theme)) &&
    (filters.tone === '' || one.tone === filters.tone) &&
    (filters.code === '' || one.codes.includes(filters.code)) &&
    (filters.source === '' || one.source.kind === filters.source) &&
    one.text.toLowerCase().includes(filters.words.trim().toLowerCase());
  const set = (change: Partial<Filters>) => setFilters((now) => ({ ...now, ...change }));
  return { filters, set, fits };
}
