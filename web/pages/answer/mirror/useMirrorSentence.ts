import { framework } from '../../../../surveys/framework.ts';
import type { Mirror } from '../../../queries/my-invitation.ts';
import { useTexts } from '../../../texts/index.tsx';

type MirrorTheme = Mirror['themes'][number];

/** From so many scale points on, two scores are called different. */
const different = framework.meaningfulChange;

/** One sentence on how a member's own score relates to the network's and to its own of the year before. */
export function useMirrorSentence(): (theme: MirrorTheme) => string {
  const t = useTexts().answer.mirror;
  return ({ own, ownBefore, network }) => {
    if (own === null) return t.noOwn;
    const beside =
      network.kind === 'hidden'
        ? t.networkHidden
        : own - network.mean >= different
          ? t.higher
          : network.mean - own >= different
            ? t.lower
            : t.alike;
    if (ownBefore === null) return beside;
    const since = own - ownBefore >= different ? t.up : ownBefore - own >= different ? t.down : t.same;
    return `${beside} ${since}`;
  };
}
