import { type ImportedGroup, isTheme, type Theme, themeCodes } from '../../../../surveys/index.ts';
import { Select } from '../../../components/index.ts';
import { useLanguage, useTexts } from '../../../texts/index.tsx';

type GroupThemesProps = {
  groups: ImportedGroup[];
  themes: Record<string, Theme | null>;
  onChange: (themes: Record<string, Theme | null>) => void;
};

/** A theme for each group of the file. */
export function GroupThemes({ groups, themes, onChange }: GroupThemesProps) {
  const { common, questionnaire } = useTexts();
  const t = questionnaire.importPage;
  const { language } = useLanguage();
  const other = language === 'nl' ? 'en' : 'nl';
  return (
    <section className="flow" aria-labelledby="groups">
      <h2 id="groups">{t.groupsTitle}</h2>
      <p>{t.groupsLead}</p>
      {groups.map(({ code, title, items }) => (
        <Select
          key={code}
          name={`group-${code}`}
          label={t.group(title[language] || title[other] || code, items.length)}
          optional
          value={themes[code] ?? ''}
          onChange={({ target }) => onChange({ ...themes, [code]: isTheme(target.value) ? target.value : null })}
          options={themeCodes.map((theme) => ({ value: theme, label: common.themes[theme] }))}
        />
      ))}
    </section>
  );
}
