import { isTheme, themeCodes } from '../../../surveys/framework.ts';
import { Select, TextArea } from '../../components/index.ts';
import type { BottleneckWords } from '../../queries/bottlenecks.ts';
import { useTexts } from '../../texts/index.tsx';

/** What a bottleneck is, and what would help. */
export function BottleneckFields() {
  const { bottleneck: t, common } = useTexts();
  return (
    <>
      <TextArea name="text" label={t.text} description={t.textHelp} rows={4} maxLength={1000} />
      <TextArea name="wouldHelp" label={t.wouldHelp} rows={3} maxLength={1000} optional />
      <Select
        name="theme"
        label={t.theme}
        optional
        options={themeCodes.map((value) => ({ value, label: common.themes[value] }))}
      />
    </>
  );
}

/** What was filled in. */
export function bottleneckWords(form: FormData): BottleneckWords {
  const theme = form.get('theme');
  return {
    theme: isTheme(theme) ? theme : null,
    text: String(form.get('text') ?? ''),
    wouldHelp: String(form.get('wouldHelp') ?? ''),
  };
}
