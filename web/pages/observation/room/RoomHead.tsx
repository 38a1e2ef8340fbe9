import { Link } from '@tanstack/react-router';
import { useTexts } from '../../../texts/index.tsx';

/** The way back, and how far the coding is. */
export function RoomHead({ waveId, coded, total }: { waveId: string; coded: number; total: number }) {
  const t = useTexts();
  const progress = t.observation.progress(coded, total);
  return (
    <header className="coding-room__head">
      <Link to="/waves/$waveId/observations" params={{ waveId }}>
        {t.coding.back}
      </Link>
      <h1 className="coding-room__title">{t.coding.title}</h1>
      <div className="coding-room__progress">
        <strong>{progress}</strong>
        <progress value={coded} max={total} aria-label={progress} />
      </div>
    </header>
  );
}
