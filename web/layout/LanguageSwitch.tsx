import { languages, useLanguage, useTexts } from '../texts/index.tsx';

/** Both languages in their own words; the one in use is marked. */
export function LanguageSwitch() {
  const t = useTexts().common;
  const { language, choose } = useLanguage();
  return (
    <fieldset className="language-switch">
      <legend className="visually-hidden">{t.language}</legend>
      {languages.map((one) => (
        <button
          key={one}
          type="button"
          className="language-switch__choice"
          lang={one}
          aria-pressed={one === language}
          onClick={() => choose(one)}
        >
          <span className="language-switch__short" aria-hidden="true">
            {one.toUpperCase()}
          </span>
          <span className="language-switch__long">{t.languageNames[one]}</span>
        </button>
      ))}
    </fieldset>
  );
}
