import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { type Advice, adviseDraft } from '../../../../surveys/advice.ts';
import type { Draft } from '../../../../surveys/index.ts';
import { PageHeading } from '../../../components/index.ts';
import { useLanguage, useTexts } from '../../../texts/index.tsx';
import type { Answers } from '../../answer/draft/answers.ts';
import { CheckView } from './check/CheckView.tsx';
import { ChecksProvider, type Tip } from './check/useChecks.ts';
import { ItemForm } from './form/ItemForm.tsx';
import { PageForm } from './form/PageForm.tsx';
import { PanelForm } from './form/PanelForm.tsx';
import { QuestionnaireForm } from './form/QuestionnaireForm.tsx';
import { findElement, findPage, isPanel } from './operations/elements.ts';
import { gapsOf } from './operations/gaps.ts';
import { renameElement } from './operations/rename-element.ts';
import { wordsIn } from './operations/set-text.ts';
import { Outline } from './outline/Outline.tsx';
import { Preview } from './preview/Preview.tsx';
import { useLate } from './preview/useLate.ts';
import type { SaverPorts, StoredDraft } from './saving/draft-saver.ts';
import { StaleAlert } from './saving/StaleAlert.tsx';
import { Toolbar } from './Toolbar.tsx';
import { type Editor, EditorProvider, useEditing, useEditor } from './useEditing.ts';
import { useIsWide } from './useIsWide.ts';
import { useUndoKeys } from './useUndoKeys.ts';
import { useViews } from './useViews.ts';
import './edit.css';

type WorkspaceProps = {
  draftId: string;
  stored: StoredDraft;
  /** The number of the version that the draft started from; null for a new questionnaire. */
  basedOn: number | null;
  fixedCodes: ReadonlySet<string>;
  save: SaverPorts['save'];
};

/** No part has this name. */
const nothingOpen = ' ';

/** The editor: the outline, the part that is open, and how a member sees it. */
export function Workspace({ draftId, stored, basedOn, fixedCodes, save }: WorkspaceProps) {
  const t = useTexts().questionnaireEdit;
  const { language } = useLanguage();
  const editing = useEditing(draftId, stored, save);
  const { draft, saving } = editing;
  const { item, view, open, renamed } = useViews();
  const names = useNames(draft);
  const selected = item === null ? null : names.now(item);
  const [said, announce] = useAnnouncement();
  const moveFocus = useFocusOnForm(view === 'item' ? (item ?? '') : nothingOpen);
  const isWide = useIsWide('80rem');
  const [given, setGiven] = useState<Answers>({});

  const select = (name: string | null) => {
    open(name);
    moveFocus(name ?? '');
  };
  const editor: Editor = {
    draft,
    selected,
    isFixed: (code) => fixedCodes.has(code),
    change: (edit, o = {}) => editing.change(edit, { at: selected, ...o }),
    seal: editing.seal,
    select,
    rename: (from, to) => {
      editing.change((one) => renameElement(one, from, to), { at: from });
      names.renamed(from, to);
      renamed(to);
    },
    save: () => editing.saver.flush(),
    announce,
  };
  const goBack = (at: string | null, words: string, hasStep: boolean, otherwise: string) => {
    announce(hasStep ? words : otherwise);
    if (hasStep && view === 'item' && at !== selected) open(at);
  };
  const undo = () => goBack(editing.undo(), t.undone, editing.history.past.length > 0, t.nothingToUndo);
  const redo = () => goBack(editing.redo(), t.redone, editing.history.future.length > 0, t.nothingToRedo);
  useUndoKeys(undo, redo);

  const late = useLate(draft);
  const gaps = useMemo(() => gapsOf(late, basedOn), [late, basedOn]);
  const advice = useMemo(() => tipsOf(late, language), [late, language]);
  const checks = useMemo(() => ({ gaps, advice }), [gaps, advice]);

  return (
    <EditorProvider value={editor}>
      <ChecksProvider value={checks}>
        <PageHeading
          above={t.above}
          title={wordsIn(draft.title, language) || t.untitled}
          lead={basedOn === null ? t.lead : t.basedOn(basedOn)}
        />
        {saving.kind === 'stale' && (
          <StaleAlert
            mine={draft}
            theirs={saving.current}
            onKeepMine={() => void editing.saver.keepMine()}
            onTakeTheirs={() => {
              editing.takeTheirs();
              announce(t.saving.tookTheirs);
            }}
          />
        )}
        <div className={`editor editor--${view}`}>
          <Toolbar saving={saving} onTryNow={() => void editing.saver.flush()} onUndo={undo} onRedo={redo} />
          <div className="editor__outline">
            <Outline />
          </div>
          <div className="editor__main">
            {view === 'preview' ? (
              <Preview canBeWide given={given} onGiven={setGiven} />
            ) : view === 'check' ? (
              <CheckView />
            ) : (
              <Open key={selected === null ? '' : names.key(selected)} />
            )}
          </div>
          {isWide && view !== 'preview' && (
            <div className="editor__aside">
              <Preview canBeWide={false} given={given} onGiven={setGiven} />
            </div>
          )}
        </div>
        <p className="visually-hidden" role="status">
          {said}
        </p>
      </ChecksProvider>
    </EditorProvider>
  );
}

/** What is missing altogether is a gap already, and is not said twice. */
const alsoGaps: readonly Advice['kind'][] = ['missing-language', 'no-limit', 'no-direction'];

function tipsOf(draft: Draft, language: 'nl' | 'en'): Tip[] {
  return adviseDraft(draft)
    .filter(({ kind }) => !alsoGaps.includes(kind))
    .map(({ where, title, reason, found }) => ({
      at: where,
      title: found === undefined ? title[language] : `${title[language]} (“${found.words}”)`,
      reason: reason[language],
    }));
}

/** The form of what is open. */
function Open() {
  const { draft, selected } = useEditor();
  const page = selected === null ? null : findPage(draft, selected);
  if (page) return <PageForm page={page} />;
  const found = selected === null ? null : findElement(draft, selected);
  const around = found && findPage(draft, found.place.page);
  if (!found || !around) return <QuestionnaireForm />;
  const { element } = found;
  return isPanel(element) ? <PanelForm panel={element} page={around} /> : <ItemForm item={element} page={around} />;
}

/** Says something aloud, also when it is the same again. */
function useAnnouncement(): [string, (words: string) => void] {
  const [said, setSaid] = useState('');
  const announce = useCallback(
    (words: string) => setSaid((before) => (before === words ? `${words}\u00A0` : words)),
    [],
  );
  return [said, announce];
}

/** After opening something its heading has the focus, as soon as it is there: who listens hears what is open. */
function useFocusOnForm(open: string): (name: string) => void {
  const wanted = useRef<string | null>(null);
  useEffect(() => {
    if (wanted.current !== open) return;
    wanted.current = null;
    document.getElementById('form-heading')?.focus();
  }, [open]);
  return (name) => {
    if (name === open) document.getElementById('form-heading')?.focus();
    else wanted.current = name;
  };
}

/**
 * A question that gets another code is still the same one: its form stays, with the focus in it, while the address
 * follows, and it is found again when the code is undone.
 */
function useNames(draft: Draft) {
  const [known] = useState(() => ({ later: new Map(), earlier: new Map(), keys: new Map() }) as Names);
  const isThere = (name: string) => findPage(draft, name) !== null || findElement(draft, name) !== null;
  const key = (name: string) => known.keys.get(name) ?? name;
  return {
    key,
    now: (name: string): string =>
      [name, known.later.get(name), known.earlier.get(name)].find((one) => one !== undefined && isThere(one)) ?? name,
    renamed(from: string, to: string) {
      known.later.set(from, to);
      known.earlier.set(to, from);
      known.keys.set(to, key(from));
      // Whatever is called this next is another question.
      known.keys.set(from, `${from} after ${to}`);
    },
  };
}

/** What parts were renamed to and from, and which form each is in. */
type Names = { later: Map<string, string>; earlier: Map<string, string>; keys: Map<string, string> };
