/** The parts of the page of who writes a report; which one is open is in the address. */
export const reportViews = ['write', 'preview', 'remarks', 'versions'] as const;

export type ReportView = (typeof reportViews)[number];

export const reportSearch = ({ view }: Record<string, unknown>): { view?: ReportView } => {
  const known = reportViews.find((one) => one === view);
  return known ? { view: known } : {};
};
