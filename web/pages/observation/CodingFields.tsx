import { themeCodes } from '../../../surveys/framework.ts';
import { Checkbox, Details, FieldGroup, RadioGroup } from '../../components/index.ts';
import type { Code } from '../../queries/codebook.ts';
import { useLanguage, useTexts } from '../../texts/index.tsx';
import type { ToneChoice, useCoding } from './useCoding.ts';

/** Tone, themes and improvement themes, with the definitions of the codebook at hand. */
export function CodingFields({ state, codebook }: { state: ReturnType<typeof useCoding>; codebook: Code[] }) {
  const t = useTexts();
  const words = t.observation;
  const { coding, setTone, toggleTheme } = state;
  return (
    <>
      <RadioGroup
        name="tone"
        label={words.tone}
        value={state.choice}
        onChange={(value) => setTone(value as ToneChoice)}
        choices={(['goes-well', 'can-improve', 'none'] as const).map((value) => ({ value, label: words.tones[value] }))}
      />
      <FieldGroup name="themes" label={words.themes} description={words.themesHelp} optional>
        <div className="coding-themes">
          {themeCodes.map((theme) => (
            <Checkbox
              key={theme}
              name="themes"
              value={theme}
              label={t.common.themes[theme]}
              checked={coding.themes.includes(theme)}
              onChange={(event) => toggleTheme(theme, event.target.checked)}
            />
          ))}
        </div>
      </FieldGroup>
      <CodesFields codebook={codebook} state={state} />
    </>
  );
}

type Codes = { state: Pick<ReturnType<typeof useCoding>, 'coding' | 'toggleCode'>; codebook: Code[] };

/** The improvement themes in use by theme, and what an observation has that was retired since. */
export function CodesFields({ state, codebook }: Codes) {
  const t = useTexts();
  const words = t.observation;
  const offered = codebook.filter(({ code, state: now }) => now === 'active' || state.coding.codes.includes(code));
  return (
    <FieldGroup name="codes" label={words.codes} description={words.codesHelp} optional>
      {themeCodes.map((theme) => (
        <CodesOfTheme
          key={theme}
          title={t.common.themes[theme]}
          codes={offered.filter((entry) => entry.theme === theme)}
          state={state}
        />
      ))}
    </FieldGroup>
  );
}

function CodesOfTheme(props: { title: string; codes: Code[]; state: Codes['state'] }) {
  const t = useTexts().observation;
  const { language } = useLanguage();
  const { coding, toggleCode } = props.state;
  const chosen = props.codes.filter(({ code }) => coding.codes.includes(code)).length;
  return (
    <Details summary={chosen > 0 ? `${props.title} (${t.chosen(chosen)})` : props.title}>
      <div className="coding-codes">
        {props.codes.map(({ code, label, definition, example }) => (
          <Checkbox
            key={code}
            name="codes"
            value={code}
            label={label[language]}
            description={
              <>
                {definition[language]} <span className="coding-example">{t.example(example[language])}</span>
              </>
            }
            checked={coding.codes.includes(code)}
            onChange={(event) => toggleCode(code, event.target.checked)}
          />
        ))}
      </div>
    </Details>
  );
}
