import { useState } from 'react';
import { Alert, Button, Dialog, PageHeading, ProblemAlert } from '../../../components/index.ts';
import { type Proposal, type ReflectionSession, useChangeProposal } from '../../../queries/reflection-sessions.ts';
import { useTexts } from '../../../texts/index.tsx';
import { AddProposal } from './AddProposal.tsx';
import { MergeForm } from './MergeForm.tsx';
import { ProposalCard } from './ProposalCard.tsx';

/** Proposals as they arrive: alike ones become one, and what is not for now is set aside. */
export function ProposalBoard({ session }: { session: ReflectionSession }) {
  const t = useTexts().session.proposals;
  const [selected, setSelected] = useState<string[]>([]);
  const [isMerging, setMerging] = useState(false);
  const [isTooFew, setTooFew] = useState(false);
  const change = useChangeProposal(session.id);
  const { proposals } = session;
  const isClosed = session.status === 'closed';
  const partsOf = (whole: Proposal) => proposals.filter((one) => one.mergedInto === whole.id);
  const standing = proposals.filter((one) => one.mergedInto === null && !one.setAside);
  const aside = proposals.filter((one) => one.mergedInto === null && one.setAside);
  const chosen = standing.filter(({ id }) => selected.includes(id));
  const toggle = (id: string) => {
    setTooFew(false);
    setSelected(selected.includes(id) ? selected.filter((one) => one !== id) : [...selected, id]);
  };
  const card = (proposal: Proposal) => (
    <ProposalCard
      key={proposal.id}
      proposal={proposal}
      parts={partsOf(proposal)}
      isSelected={selected.includes(proposal.id)}
      onSelect={() => toggle(proposal.id)}
      onChange={(json) => change.mutate({ id: proposal.id, ...json })}
      isClosed={isClosed}
    />
  );
  return (
    <section className="room__board">
      <PageHeading title={t.title} lead={t.lead} />
      {change.error && <ProblemAlert problem={change.error} />}
      {!isClosed && (
        <div className="room__tools-of-board">
          <Button kind="secondary" onClick={() => (chosen.length < 2 ? setTooFew(true) : setMerging(true))}>
            {t.merge}
            {chosen.length > 1 && ` (${chosen.length})`}
          </Button>
          <AddProposal sessionId={session.id} />
        </div>
      )}
      {isTooFew && <Alert tone="warning" title={t.chooseTwo} />}
      {standing.length === 0 ? <p>{t.none}</p> : <ul className="room__proposals">{standing.map(card)}</ul>}
      {aside.length > 0 && (
        <details className="details">
          <summary className="details__summary">{t.setAsideTitle(aside.length)}</summary>
          <ul className="room__proposals">{aside.map(card)}</ul>
        </details>
      )}
      <Dialog open={isMerging} title={t.mergeTitle} onClose={() => setMerging(false)}>
        <MergeForm
          sessionId={session.id}
          chosen={chosen}
          parts={chosen[0] ? partsOf(chosen[0]) : []}
          onDone={() => {
            setSelected([]);
            setMerging(false);
          }}
        />
      </Dialog>
    </section>
  );
}
