import { Button } from '../../../components/index.ts';
import type { Proposal, ProposalChange } from '../../../queries/reflection-sessions.ts';
import { useTexts } from '../../../texts/index.tsx';

type Props = {
  proposal: Proposal;
  /** What was merged into it. */
  parts: Proposal[];
  isSelected: boolean;
  /** Looked back on: nothing can be changed. */
  isClosed: boolean;
  onSelect: () => void;
  onChange: (change: ProposalChange) => void;
};

export function ProposalCard({ proposal, parts, isSelected, isClosed, onSelect, onChange }: Props) {
  const t = useTexts();
  const own = t.session.proposals;
  const about = <span className="visually-hidden">: {proposal.text}</span>;
  return (
    <li className={`room__proposal ${isSelected ? 'room__proposal--selected' : ''}`}>
      <p className="room__voices">
        {t.common.themes[proposal.theme]}
        {parts.length > 0 && ` – ${own.merged(parts.length + 1)}`}
      </p>
      {proposal.setAside || isClosed ? (
        <p>{proposal.text}</p>
      ) : (
        <label className="room__select">
          <input type="checkbox" checked={isSelected} onChange={onSelect} />
          <span>{proposal.text}</span>
        </label>
      )}
      {!isClosed && (
        <div className="room__buttons">
          <Button kind="link" onClick={() => onChange({ setAside: !proposal.setAside })}>
            {proposal.setAside ? own.takeBack : own.setAside}
            {about}
          </Button>
          {parts.length > 0 && (
            <Button kind="link" onClick={() => onChange({ parts: [] })}>
              {own.split}
              {about}
            </Button>
          )}
        </div>
      )}
    </li>
  );
}
