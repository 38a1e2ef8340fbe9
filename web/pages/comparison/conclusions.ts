import type { Comparison } from '../../queries/comparisons.ts';

/** Something that two waves side by side do or don't allow to be said. */
export type Conclusion =
  | { may: true; what: 'each-year' | 'everyone' | 'not-everyone' }
  | { may: true; what: 'moved'; themes: Comparison['themes'][number]['theme'][] }
  | { may: false; what: 'nobody-in-both' | 'same-people' | 'other-scale' | 'no-change' | 'cause' }
  | { may: false; what: 'few-in-both'; both: number; needed: number }
  | { may: false; what: 'broken'; statements: number }
  | { may: false; what: 'reshaped'; names: string[] };

/** What may and may not be concluded from two waves side by side. Follows from the comparison alone. */
export function conclusionsOf(comparison: Comparison): Conclusion[] {
  const { from, to, themes, members, organisationsInBoth: both, pairsNeeded: needed } = comparison;
  const words = themes.flatMap(({ theme, change }) =>
    change.kind === 'compared' ? [{ theme, word: change.word }] : [],
  );
  const moved = words.filter(({ word }) => word === 'moved-up' || word === 'moved-down').map(({ theme }) => theme);
  const compared = words.length > 0;
  const everyone =
    [from, to].every(({ response }) => response.submitted === response.invited) && samePeople(comparison);
  const broken = new Set(themes.flatMap(({ change }) => change.broken.map(({ item }) => item))).size;
  const reshaped = [...new Set([...members.merged, ...members.split].flatMap(({ name, other }) => [name, other]))];
  const all: (Conclusion | false)[] = [
    { may: true, what: 'each-year' },
    compared && { may: true, what: everyone ? 'everyone' : 'not-everyone' },
    moved.length > 0 && { may: true, what: 'moved', themes: moved },
    both === 0 && { may: false, what: 'nobody-in-both' },
    both > 0 && both < needed && { may: false, what: 'few-in-both', both, needed },
    !everyone && both > 0 && { may: false, what: 'same-people' },
    words.some(({ word }) => word === 'no-visible-change' || word === 'too-few-answers-to-tell') && {
      may: false,
      what: 'no-change',
    },
    from.points !== to.points && { may: false, what: 'other-scale' },
    broken > 0 && { may: false, what: 'broken', statements: broken },
    reshaped.length > 0 && { may: false, what: 'reshaped', names: reshaped },
    moved.length > 0 && { may: false, what: 'cause' },
  ];
  return all.filter((one) => one !== false);
}

/** Whether the same organisations were asked, and none of them became another one. */
const samePeople = ({ members }: Comparison) =>
  members.joined.length + members.left.length + members.merged.length + members.split.length === 0;
