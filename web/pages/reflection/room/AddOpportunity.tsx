import { type KeyboardEvent, useRef, useState } from 'react';
import type { Theme } from '../../../../surveys/framework.ts';
import { Button, Form, TextArea } from '../../../components/index.ts';
import { useAddOpportunity } from '../../../queries/opportunities.ts';
import { useTexts } from '../../../texts/index.tsx';

/**
 * The facilitator types along with the room. The field is empty again at once, so that no letter of the next one is
 * lost; what could not be stored comes back in it.
 */
export function AddOpportunity({ waveId, theme }: { waveId: string; theme: Theme }) {
  const t = useTexts().reflection;
  const add = useAddOpportunity(waveId);
  const place = useRef<HTMLDivElement>(null);
  const [text, setText] = useState('');
  const write = () => {
    setText('');
    place.current?.querySelector('textarea')?.focus();
    add.mutateAsync({ theme, text }).catch(() => setText((typed) => [text, typed].filter(Boolean).join('\n')));
  };
  return (
    <div ref={place} className="room__add">
      <Form problem={add.error} onSubmit={write}>
        <TextArea
          name="text"
          label={t.addLabel}
          description={t.addHelp}
          rows={2}
          value={text}
          onChange={(event) => {
            setText(event.target.value);
            if (add.isError) add.reset();
          }}
          onKeyDown={submitOnEnter}
        />
        <Button type="submit">{t.add}</Button>
      </Form>
      <p className="visually-hidden" role="status">
        {add.isSuccess ? t.written(add.data.text) : ''}
      </p>
    </div>
  );
}

/** Enter writes it down, Shift and Enter begins a new line. */
function submitOnEnter(event: KeyboardEvent<HTMLTextAreaElement>) {
  if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
  event.preventDefault();
  event.currentTarget.form?.requestSubmit();
}
