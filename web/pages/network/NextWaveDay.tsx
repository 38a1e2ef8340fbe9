import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Button, ButtonGroup, DateField, Dialog, Form, Loaded } from '../../components/index.ts';
import { nextWaveQuery, usePlanNextWave } from '../../queries/networks.ts';
import { useFormat, useTexts } from '../../texts/index.tsx';

/** When the next wave should begin, so that it is not forgotten for a year. */
export function NextWaveDay({ networkId }: { networkId: string }) {
  const t = useTexts();
  const format = useFormat();
  const [choosing, setChoosing] = useState(false);
  const plan = usePlanNextWave(networkId);
  const choose = (on: string | null) => plan.mutate({ on }, { onSuccess: () => setChoosing(false) });
  const words = t.network.nextWave;
  return (
    <Loaded query={useQuery(nextWaveQuery(networkId))}>
      {({ on }) => (
        <>
          <p>
            {on === null ? words.none : words.planned(format.day(on))}{' '}
            <Button kind="link" onClick={() => setChoosing(true)}>
              {on === null ? words.choose : words.change}
            </Button>
          </p>
          <Dialog open={choosing} title={words.title} onClose={() => setChoosing(false)}>
            <Form problem={plan.error} onSubmit={(form) => choose(String(form.get('on') ?? '') || null)}>
              <DateField name="on" label={words.day} description={words.help} defaultValue={on ?? ''} />
              <ButtonGroup>
                <Button type="submit" busy={plan.isPending}>
                  {t.common.save}
                </Button>
                {on !== null && (
                  <Button kind="secondary" onClick={() => choose(null)}>
                    {words.none}
                  </Button>
                )}
              </ButtonGroup>
            </Form>
          </Dialog>
        </>
      )}
    </Loaded>
  );
}
