import type { Theme } from '../../../surveys/framework.ts';
import { themeCodes } from '../../../surveys/framework.ts';
import { RadioGroup, Select, TextField } from '../../components/index.ts';
import type { Code } from '../../queries/codebook.ts';
import { useLanguage, useTexts } from '../../texts/index.tsx';
import type { Filters, useFilters } from './useFilters.ts';

type Props = Pick<ReturnType<typeof useFilters>, 'filters' | 'set'> & { codebook: Code[] };

/** Chooses which observations are shown: to code, theme, tone, improvement theme, source, words. */
export function FilterFields({ filters, set, codebook }: Props) {
  const t = useTexts();
  const words = t.observation;
  const { language } = useLanguage();
  const coded = codebook.filter(({ state }) => state !== 'merged');
  return (
    <div className="coding-tools">
      <RadioGroup
        name="filter"
        label={words.filter}
        value={filters.state}
        onChange={(value) => set({ state: value as Filters['state'] })}
        choices={(['open', 'coded', 'all'] as const).map((value) => ({ value, label: words.filters[value] }))}
      />
      <Select
        name="theme"
        label={words.theme}
        optional
        value={filters.theme}
        onChange={(event) => set({ theme: event.target.value as Theme | '' })}
        options={themeCodes.map((value) => ({ value, label: t.common.themes[value] }))}
      />
      <Select
        name="filter-tone"
        label={words.filterTone}
        optional
        value={filters.tone}
        onChange={(event) => set({ tone: event.target.value as Filters['tone'] })}
        options={(['goes-well', 'can-improve'] as const).map((value) => ({ value, label: words.tones[value] }))}
      />
      <Select
        name="filter-code"
        label={words.filterCode}
        optional
        value={filters.code}
        onChange={(event) => set({ code: event.target.value })}
        options={coded.map(({ code, label }) => ({ value: code, label: label[language] }))}
      />
      <Select
        name="source"
        label={words.filterSource}
        optional
        value={filters.source}
        onChange={(event) => set({ source: event.target.value as Filters['source'] })}
        options={(['open-answer', 'interview', 'expert'] as const).map((value) => ({
          value,
          label: words.sources[value],
        }))}
      />
      <TextField
        name="filter-words"
        label={words.filterWords}
        optional
        type="search"
        value={filters.words}
        onChange={(event) => set({ words: event.target.value })}
      />
    </div>
  );
}
