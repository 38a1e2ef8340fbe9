import { describe, expect, test } from 'vitest';
import type { PictureDocument } from '../../../api/schemas/picture.ts';
import { recurrence, timelineOf } from '../../../web/pages/timeline/timeline-of.ts';
import { aChange, anImprovementTheme, aPicture } from '../../helpers/a-picture.ts';

const picture = (
  waveId: string,
  wishes: Partial<PictureDocument> & { canImprove?: ReturnType<typeof anImprovementTheme>[] },
) => aPicture({ waveId, networkId: 'network' }, { label: waveId, ...wishes });
const since = (waveId: string, changes: NonNullable<PictureDocument['since']>['changes']) => ({
  since: { waveId, label: waveId, organisationsInBoth: 9, changes },
});

describe('all years of a network', () => {
  test('a line joins two waves only where the later one was compared with the earlier one', () => {
    const [relation] = timelineOf(
      [
        picture('2024', {}),
        picture('2025', since('2024', [aChange('relation', 0.5)])),
        picture(
          '2026',
          since('2025', [{ kind: 'not-compared', theme: 'relation', reason: 'not-comparable', broken: [] }]),
        ),
        // It looks back on 2025, over the head of 2026.
        picture('2027', since('2025', [aChange('relation', 0.5)])),
      ],
      (theme) => theme,
    ).filter(({ key }) => key === 'relation');
    expect(relation?.points.map(({ link }) => link)).toEqual([
      { kind: 'first' },
      { kind: 'compared', word: 'moved-up' },
      { kind: 'broken' },
      { kind: 'broken' },
    ]);
  });

  test('what keeps coming back stands first, with the waves in which it was named', () => {
    const said = (code: string) => anImprovementTheme('relation', code);
    const found = recurrence([
      picture('2025', { canImprove: [said('contact'), said('trust')] }),
      picture('2026', { canImprove: [said('trust'), said('honesty')] }),
    ]);
    expect(found.map(({ code, waves }) => [code, waves])).toEqual([
      ['trust', ['2025', '2026']],
      ['contact', ['2025']],
      ['honesty', ['2026']],
    ]);
  });
});
