import type { Picture, ThemePicture } from '../../queries/pictures.ts';
import { useTexts } from '../../texts/index.tsx';
import { useAspectsSentence } from './useAspectsSentence.ts';

/** The score of a theme as sentences, before any drawing: the number, what it rests on, and how sure it is. */
export function ThemeSentences({ picture, shown }: { picture: Picture; shown: ThemePicture }) {
  const t = useTexts();
  const words = t.picture.theme;
  const aspects = useAspectsSentence(shown);
  const { table, items } = shown;
  const theme = t.common.themes[shown.theme];
  if (table.kind === 'hidden') return <p>{words.hidden[table.reason](theme, picture.threshold)}</p>;
  const { mean, base, interval, bounds, agreement, word } = table;
  const { invited } = picture.response;
  const certain = { least: bounds.lower, most: bounds.upper };
  const isSure = bounds.lower === bounds.upper;
  const counted = items.filter((item) => item.table.kind === 'shown').length;
  const bound = picture.wordBounds[word === 'attention' ? 'attention' : 'strength'];
  const sure = [
    !isSure && interval && words.likely(interval),
    word && words.word[word](bound),
    !isSure && (interval ? words.certain(certain) : words.same(certain)),
    counted < items.length && words.statementsCounted(counted, items.length),
  ];
  return (
    <>
      <p className="picture-sentence">
        {words.sentence({
          theme,
          mean,
          points: picture.points,
          agreement: agreement && words.agreement[agreement],
          base,
          invited,
        })}
      </p>
      <p>{sure.filter(Boolean).join(' ')}</p>
      {hasAspects(shown) && <p>{aspects ?? words.aspectsHidden[whyNotApart(shown)]}</p>}
    </>
  );
}

const whyNotApart = ({ climate, practice }: ThemePicture) =>
  climate.kind === 'hidden' ? climate.reason : practice.kind === 'hidden' ? practice.reason : 'below-threshold';

/** Whether the questionnaire asks both how it feels and what is done. */
const hasAspects = ({ items }: ThemePicture) =>
  (['climate', 'practice'] as const).every((aspect) => items.some((item) => item.aspect === aspect));
