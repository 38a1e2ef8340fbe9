/** What a small screen shows of the editor, one at a time; a wide one has the outline beside the others. */
export const views = ['outline', 'item', 'preview', 'check'] as const;
export type View = (typeof views)[number];

/** What the address says about the editor: it survives a reload, and the browser's way back goes through it. */
export type EditorSearch = { item?: string; view?: View };

/** Reads what the address says; what makes no sense is left out. */
export const editorSearch = ({ item, view }: Record<string, unknown>): EditorSearch => ({
  ...(typeof item === 'string' ? { item } : {}),
  ...(views.some((one) => one === view) ? { view: view as View } : {}),
});
