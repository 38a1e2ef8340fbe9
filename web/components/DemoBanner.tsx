import { useTexts } from '../texts/index.tsx';

/** Stands wherever made-up data are shown. */
export function DemoBanner() {
  const t = useTexts().common;
  return (
    <aside className="demo-banner" aria-label={t.demoTitle}>
      <p>
        <strong>{t.demoTitle}:</strong> {t.demo.charAt(0).toLowerCase() + t.demo.slice(1)}
      </p>
    </aside>
  );
}
