import type { MySession } from '../../../queries/my-session.ts';
import type { Message, OutboxState } from './outbox.ts';

type Mine = MySession['mine'];

/** What the participant did, as the phone shows it: what the server told, and over it what was sent or still waits. */
export const mineOf = (told: Mine, { saved, waiting }: Pick<OutboxState, 'saved' | 'waiting'>): Mine =>
  [...saved, ...waiting].reduce(withMessage, told);

function withMessage(mine: Mine, message: Message): Mine {
  switch (message.kind) {
    case 'recognition': {
      const { theme, answer, remark } = message;
      return {
        ...mine,
        recognition: [...mine.recognition.filter((one) => one.theme !== theme), { theme, answer, remark }],
      };
    }
    case 'sorting': {
      const { code, sorted } = message;
      return { ...mine, sortings: [...mine.sortings.filter((one) => one.code !== code), { code, sorted }] };
    }
    case 'proposal': {
      const { key, theme, text } = message;
      const others = mine.proposals.filter((one) => one.key !== key);
      return { ...mine, proposals: [...others, { key, theme, text }] };
    }
    case 'votes':
      return { ...mine, votes: message.proposalIds };
  }
}
