import { themeCodes } from '../../../../surveys/framework.ts';
import { Checkbox, Details, FieldGroup, RadioGroup, StatusBadge } from '../../../components/index.ts';
import type { Code } from '../../../queries/codebook.ts';
import type { Coding } from '../../../queries/observations.ts';
import { useFormat, useLanguage, useTexts } from '../../../texts/index.tsx';
import { CodesFields } from '../CodingFields.tsx';
import type { Suggested } from '../suggest/learn.ts';
import type { ToneChoice, useCoding } from '../useCoding.ts';

type Props = {
  state: ReturnType<typeof useCoding>;
  codebook: Code[];
  suggested: Suggested | null;
  proposal: Coding | null;
  change: (deed: () => void) => void;
};

const toneKeys = { 'goes-well': 'G', 'can-improve': 'B', none: 'N' } as const;

/** Tone, suggested codes with the words that led there, themes, and the rest of the codebook. */
export function Choices({ state, codebook, suggested, proposal, change }: Props) {
  const t = useTexts();
  const { coding } = state;
  return (
    <>
      {proposal && <Proposal proposal={proposal} codebook={codebook} />}
      <RadioGroup
        name="tone"
        label={t.observation.tone}
        value={state.choice}
        onChange={(value) => change(() => state.setTone(value as ToneChoice))}
        choices={(['goes-well', 'can-improve', 'none'] as const).map((value) => ({
          value,
          label: (
            <>
              {t.observation.tones[value]}{' '}
              <span className="coding-key" aria-hidden="true">
                {toneKeys[value]}
              </span>
            </>
          ),
        }))}
      />
      <SuggestedCodes state={state} codebook={codebook} suggested={suggested} change={change} />
      <FieldGroup name="themes" label={t.observation.themes} optional>
        <div className="coding-themes">
          {themeCodes.map((theme) => (
            <Checkbox
              key={theme}
              name="themes"
              value={theme}
              label={t.common.themes[theme]}
              checked={coding.themes.includes(theme)}
              onChange={(event) => change(() => state.toggleTheme(theme, event.target.checked))}
            />
          ))}
        </div>
      </FieldGroup>
      <Details summary={t.coding.allCodes}>
        <CodesFields
          codebook={codebook}
          state={{ ...state, toggleCode: (code, on) => change(() => state.toggleCode(code, on)) }}
        />
      </Details>
    </>
  );
}

function Proposal({ proposal, codebook }: { proposal: Coding; codebook: Code[] }) {
  const t = useTexts();
  const { language } = useLanguage();
  const labels = proposal.codes.flatMap((code) => codebook.find((one) => one.code === code)?.label[language] ?? []);
  return (
    <p className="coding-room__proposal">
      <strong>{t.coding.proposal}</strong>{' '}
      {proposal.tone && <StatusBadge tone="info">{t.observation.tones[proposal.tone]}</StatusBadge>}{' '}
      {labels.map((label) => (
        <StatusBadge key={label} tone="info">
          {label}
        </StatusBadge>
      ))}{' '}
      <kbd>Enter</kbd>
    </p>
  );
}

function SuggestedCodes(props: Pick<Props, 'state' | 'codebook' | 'suggested' | 'change'>) {
  const { state, codebook, suggested, change } = props;
  const t = useTexts().coding;
  const common = useTexts().common;
  const { language } = useLanguage();
  const { percent, list } = useFormat();
  if (suggested === null) return <p>{t.looking}</p>;
  if (suggested.kind === 'other-language') return <p>{t.otherLanguage}</p>;
  if (suggested.kind === 'empty') return <p>{t.emptyHelp}</p>;
  if (suggested.codes.length === 0) return <p>{t.noSuggestion}</p>;
  const themes = suggested.themes.map((theme) => common.themes[theme]);
  return (
    <FieldGroup
      name="suggested"
      label={t.suggestions}
      description={themes.length > 0 ? t.suggestedThemes(list(themes)) : undefined}
      optional
    >
      {suggested.codes.map(({ code, score, because }, place) => {
        const entry = codebook.find((one) => one.code === code);
        if (!entry) return null;
        return (
          <Checkbox
            key={code}
            name="suggested"
            value={code}
            label={
              <>
                <span className="coding-key" aria-hidden="true">
                  {place + 1}
                </span>{' '}
                {entry.label[language]} <span className="coding-room__score">{percent(score)}</span>
              </>
            }
            description={t.because(because)}
            checked={state.coding.codes.includes(code)}
            onChange={(event) => change(() => state.toggleCode(code, event.target.checked))}
          />
        );
      })}
    </FieldGroup>
  );
}
