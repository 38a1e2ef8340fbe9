import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import {
  Button,
  ButtonGroup,
  Dialog,
  EmptyState,
  Form,
  FormButtons,
  Loaded,
  PageHeading,
} from '../../components/index.ts';
import { type Bottleneck, bottlenecksQuery, useBringInForPractice } from '../../queries/bottlenecks.ts';
import { useTexts } from '../../texts/index.tsx';
import { BottleneckCard } from './BottleneckCard.tsx';
import { BottleneckFields, bottleneckWords } from './BottleneckFields.tsx';
import { groupBottlenecks } from './group-bottlenecks.ts';
import './bottleneck.css';

/** The bottlenecks from practice of one network: what asks for a decision comes first. */
export function BottlenecksPage() {
  const t = useTexts().bottleneck;
  const { networkId } = useParams({ from: '/signed-in/networks/$networkId/bottlenecks' });
  const [adding, setAdding] = useState(false);
  const bringIn = useBringInForPractice(networkId);
  const way = <Button onClick={() => setAdding(true)}>{t.bringIn}</Button>;
  return (
    <>
      <PageHeading title={t.title} lead={t.lead} />
      <Loaded query={useQuery(bottlenecksQuery(networkId))}>
        {({ bottlenecks }) =>
          bottlenecks.length === 0 ? (
            <EmptyState title={t.emptyTitle} action={way}>
              <p>{t.empty}</p>
            </EmptyState>
          ) : (
            <>
              <ButtonGroup>{way}</ButtonGroup>
              <Groups networkId={networkId} all={bottlenecks} />
            </>
          )
        }
      </Loaded>
      <Dialog open={adding} title={t.bringInTitle} onClose={() => setAdding(false)}>
        <Form
          problem={bringIn.error}
          onSubmit={(form) => bringIn.mutate(bottleneckWords(form), { onSuccess: () => setAdding(false) })}
        >
          <BottleneckFields />
          <FormButtons submit={t.submit} busy={bringIn.isPending} onCancel={() => setAdding(false)} />
        </Form>
      </Dialog>
    </>
  );
}

function Groups({ networkId, all }: { networkId: string; all: Bottleneck[] }) {
  const t = useTexts().bottleneck;
  const groups = groupBottlenecks(all);
  const { toDecide, running, finished } = groups;
  const list = (some: Bottleneck[]) => (
    <div className="bottleneck-list">
      {some.map((one) => (
        <BottleneckCard key={one.id} networkId={networkId} bottleneck={one} />
      ))}
    </div>
  );
  return (
    <>
      <p>{t.summary({ all: all.length, toDecide: toDecide.length, running: running.length })}</p>
      <h2>{t.groups.toDecide}</h2>
      {toDecide.length === 0 ? <p>{t.groupEmpty.toDecide}</p> : list(toDecide)}
      <h2>{t.groups.running}</h2>
      {running.length === 0 ? <p>{t.groupEmpty.running}</p> : list(running)}
      {finished.length > 0 && (
        <>
          <h2>{t.groups.finished}</h2>
          {list(finished)}
        </>
      )}
    </>
  );
}
