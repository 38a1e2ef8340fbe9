import { Link } from '@tanstack/react-router';
import { Button } from '../../../components/index.ts';
import { useTexts } from '../../../texts/index.tsx';
import { useChecks } from './check/useChecks.ts';
import { views } from './editor-search.ts';
import type { Saving } from './saving/draft-saver.ts';
import { SavingStatus } from './saving/SavingStatus.tsx';
import { useViews } from './useViews.ts';

type ToolbarProps = {
  saving: Saving;
  onTryNow: () => void;
  onUndo: () => void;
  onRedo: () => void;
};

/** Always in sight: what is shown, undo and redo, and whether everything is saved. */
export function Toolbar({ saving, onTryNow, onUndo, onRedo }: ToolbarProps) {
  const t = useTexts().questionnaireEdit;
  const { view } = useViews();
  const { gaps, advice } = useChecks();
  const label = { ...t.views, check: t.views.check(gaps.length + advice.length) };
  return (
    <section className="tools" aria-label={t.tools}>
      <nav className="sub-nav tools__views" aria-label={t.views.label}>
        <ul>
          {views.map((one) => (
            <li key={one} className={`tools__view--${one}`}>
              <Link
                from="/questionnaires/drafts/$draftId"
                to="."
                search={(old) => ({ ...old, view: one })}
                resetScroll={false}
                activeOptions={{ exact: true }}
                className="sub-nav__link"
                aria-current={one === view ? 'page' : undefined}
              >
                {label[one]}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <div className="tools__right">
        <SavingStatus saving={saving} onTryNow={onTryNow} />
        <Button kind="secondary" onClick={onUndo} aria-keyshortcuts="Control+Z" title={t.undo}>
          <Arrow className="tools__arrow" />
          <span className="tools__words">{t.undo}</span>
        </Button>
        <Button kind="secondary" onClick={onRedo} aria-keyshortcuts="Control+Shift+Z" title={t.redo}>
          <Arrow className="tools__arrow tools__arrow--forward" />
          <span className="tools__words">{t.redo}</span>
        </Button>
      </div>
    </section>
  );
}

const Arrow = ({ className }: { className: string }) => (
  <svg className={`icon ${className}`} viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
    <path d="M9 14 4 9l5-5M4 9h10a6 6 0 0 1 0 12h-3" />
  </svg>
);
