import type { Ports } from '../env.ts';
import { Problem } from '../errors.ts';
import type { ReportDocument } from './document.ts';
import { renderDocx } from './render-docx.ts';
import { renderHtml } from './render-html.ts';
import { renderTypst } from './render-typst.ts';

type Format = 'html' | 'docx' | 'pdf';

/** In which formats a report can be downloaded here. */
export const formatsHere = (ports: Ports): Format[] => (ports.pdf ? ['pdf', 'docx', 'html'] : ['docx', 'html']);

const types: Record<Format, string> = {
  html: 'text/html; charset=utf-8',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
};

/** A name that every file system takes. */
const fileName = ({ title, subtitle }: ReportDocument, format: Format): string =>
  `${`${title} ${subtitle}`
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^A-Za-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 100)}.${format}`;

/**
 * A report as a file.
 *
 * @throws Problem `pdf-not-here` where no PDF can be made; it names the formats that can
 */
export async function exportReport(
  ports: Ports,
  report: ReportDocument,
  format: Format,
): Promise<{ body: string | Uint8Array<ArrayBuffer>; headers: Record<string, string> }> {
  const headers = {
    'Content-Type': types[format],
    'Content-Disposition': `attachment; filename="${fileName(report, format)}"`,
  };
  if (format === 'html') return { body: renderHtml(report), headers };
  if (format === 'docx') return { body: renderDocx(report), headers };
  if (!ports.pdf) throw new Problem('pdf-not-here', { extra: { formats: formatsHere(ports) } });
  return { body: await ports.pdf(renderTypst(report), new Date(`${report.day}T12:00:00Z`)), headers };
}
