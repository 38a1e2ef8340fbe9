import { expect, test } from 'vitest';
import { compileQuestionnaire } from '../../surveys/index.ts';

// Expected by reading the conditions: a question is not shown when it, or a panel or page around it, is not.
const { hidden } = compileQuestionnaire({
  pages: [
    {
      name: 'first',
      elements: [
        { type: 'radiogroup', name: 'met', choices: ['yes', 'no'] },
        { type: 'comment', name: 'why-not', visibleIf: "{met} = 'no'" },
        {
          type: 'panel',
          name: 'meeting',
          visibleIf: "{met} = 'yes'",
          elements: [
            { type: 'rating', name: 'useful' },
            { type: 'comment', name: 'low', visibleIf: '{useful} < 3' },
          ],
        },
      ],
    },
    { name: 'second', visibleIf: '{useful} notempty', elements: [{ type: 'comment', name: 'more' }] },
  ],
});

test('Questions whose condition does not hold are routed past, and so is what stands in a hidden panel or page', () => {
  expect(hidden({ met: 'no' })).toEqual(['useful', 'low', 'more']);
  expect(hidden({ met: 'yes', useful: 4 })).toEqual(['why-not', 'low']);
  expect(hidden({ met: 'yes', useful: 2 })).toEqual(['why-not']);
});
