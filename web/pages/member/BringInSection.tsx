import { useState } from 'react';
import { Alert, Button, ButtonGroup, Form, RadioGroup } from '../../components/index.ts';
import { useBringIn } from '../../queries/my-membership.ts';
import { useTexts } from '../../texts/index.tsx';
import { BottleneckFields, bottleneckWords } from '../bottleneck/BottleneckFields.tsx';

/** The form to bring a bottleneck in, with the choice whether the name of the organisation may be with it. */
export function BringInSection({ token, left }: { token: string; left: number }) {
  const { bottleneck: t } = useTexts();
  const [times, setTimes] = useState(0);
  const bringIn = useBringIn(token);
  return (
    <section className="flow" aria-labelledby="bring-in">
      <h2 id="bring-in">{t.bringIn}</h2>
      {bringIn.isSuccess && (
        <Alert tone="ok">
          <p>{t.mine.sent}</p>
        </Alert>
      )}
      {left === 0 ? (
        <p>{t.mine.full}</p>
      ) : (
        <Form
          key={times}
          problem={bringIn.error}
          onSubmit={(form) => {
            const named = form.get('named') === 'yes';
            bringIn.mutate({ ...bottleneckWords(form), named }, { onSuccess: () => setTimes(times + 1) });
          }}
        >
          <BottleneckFields />
          <RadioGroup
            name="named"
            label={t.mine.named}
            defaultValue="no"
            choices={(['no', 'yes'] as const).map((value) => ({
              value,
              label: t.mine.names[value],
              description: t.mine.nameHelp[value],
            }))}
          />
          <ButtonGroup>
            <Button type="submit" busy={bringIn.isPending}>
              {t.submit}
            </Button>
          </ButtonGroup>
          {left <= 5 && <p className="small">{t.mine.left(left)}</p>}
        </Form>
      )}
    </section>
  );
}
