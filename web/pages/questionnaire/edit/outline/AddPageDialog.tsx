import type { Theme } from '../../../../../surveys/index.ts';
import { Dialog } from '../../../../components/index.ts';
import { useTexts } from '../../../../texts/index.tsx';
import { addPage, newPage, themesWithoutPage } from '../operations/pages.ts';
import { useEditor } from '../useEditing.ts';
import { Offer } from './AddDialog.tsx';

/** What a new page is about. */
export function AddPageDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { common, questionnaireEdit } = useTexts();
  const t = questionnaireEdit.add;
  const { draft, change, select, announce } = useEditor();
  const add = (theme: Theme | null) => {
    const page = newPage(draft, theme);
    change((one) => addPage(one, page, null), { at: page.name });
    announce(t.pageAdded);
    onClose();
    select(page.name);
  };
  return (
    <Dialog open={open} title={t.pageTitle} onClose={onClose}>
      <ul className="kinds">
        {themesWithoutPage(draft).map((theme) => (
          <li key={theme}>
            <Offer title={t.themePage(common.themes[theme])} onClick={() => add(theme)} />
          </li>
        ))}
        <li>
          <Offer title={t.otherPage} help={t.otherPageHelp} onClick={() => add(null)} />
        </li>
      </ul>
    </Dialog>
  );
}
