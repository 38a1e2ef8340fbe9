type IconButtonProps = { icon: 'up' | 'down' | 'close'; label: string; onClick: () => void };

const drawings = { up: 'M12 19V5M5 12l7-7 7 7', down: 'M12 5v14M5 12l7 7 7-7', close: 'm6 6 12 12M18 6 6 18' };

/** A small button whose words are for who listens, and for who points at it. */
export function IconButton({ icon, label, onClick }: IconButtonProps) {
  return (
    <button type="button" className="icon-button" title={label} onClick={onClick}>
      <svg className="icon" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
        <path d={drawings[icon]} />
      </svg>
      <span className="visually-hidden">{label}</span>
    </button>
  );
}
