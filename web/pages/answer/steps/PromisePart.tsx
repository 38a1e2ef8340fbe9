import type { MyInvitation } from '../../../queries/my-invitation.ts';
import { useTexts } from '../../../texts/index.tsx';
import { type Block, promiseWords } from '../first-screen/words.ts';

/** What is promised to members, in plain words: why, who reads what, from how many answers on, what may still be learnt. */
export function PromisePart({ promise, within }: { promise: MyInvitation['promise']; within?: string[] }) {
  const blocks = promiseWords(promise, useTexts().answer.start, within);
  return blocks.map((block) => (
    <PromiseBlock key={block.kind === 'list' ? block.lines[0]?.text : block.text} {...block} />
  ));
}

function PromiseBlock(block: Block) {
  switch (block.kind) {
    case 'heading':
      return <h2>{block.text}</h2>;
    case 'text':
      return <p>{block.text}</p>;
    case 'list':
      return (
        <ul>
          {block.lines.map(({ text, strong }) => (
            <li key={text}>{strong ? <strong>{text}</strong> : text}</li>
          ))}
        </ul>
      );
  }
}
