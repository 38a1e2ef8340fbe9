/**
 * Tagged PDF (PDF/UA-1) by Typst's compiler, a native program that comes for Linux on x64: there the embedded home makes
 * PDF, elsewhere and on the edge there is HTML and DOCX.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { TypstReport } from './render-typst.ts';
import { woffToTtf } from './woff-to-ttf.ts';

type Compiled = { result: object | null; hasError(): boolean; takeError(): { shortDiagnostics: unknown[] } | null };
type Compiler = {
  mapShadow(path: string, content: Buffer): void;
  compile(o: { mainFileContent: string }): Compiled;
  pdf(document: object, o: { pdfStandard: string; creationTimestamp: number }): Buffer;
};
type Native = { NodeCompiler: { create(o: { workspace: string; fontArgs: { fontBlobs: Buffer[] }[] }): Compiler } };

const require = createRequire(import.meta.url);

/** The compiler that was installed for this platform; it is loaded when the first PDF is made. */
function findNative(): string | null {
  for (const libc of ['gnu', 'musl']) {
    try {
      return require.resolve(`@myriaddreamin/typst-ts-node-compiler-linux-x64-${libc}`);
    } catch {
      // Not for this platform.
    }
  }
  return null;
}

function fonts(): Buffer[] {
  const folder = join(dirname(require.resolve('@fontsource/source-sans-3/package.json')), 'files');
  return ['400-normal', '600-normal', '400-italic', '700-normal'].flatMap((face) =>
    ['latin', 'latin-ext'].map((letters) =>
      Buffer.from(woffToTtf(readFileSync(join(folder, `source-sans-3-${letters}-${face}.woff`)))),
    ),
  );
}

/** A folder that isn't there: a report reads nothing but what is handed in. */
const workspace = '/netwerkspiegel-report';

/** What makes a PDF of a report here; null where there is no compiler for this platform. */
export function pdfMaker(): ((report: TypstReport, madeAt: Date) => Promise<Uint8Array<ArrayBuffer>>) | null {
  const native = findNative();
  if (native === null) return null;
  let blobs: Buffer[] | undefined;
  return async (report, madeAt) => {
    blobs ??= fonts();
    const make = ({ source, files }: TypstReport): Uint8Array<ArrayBuffer> => {
      const compiler = (require(native) as Native).NodeCompiler.create({
        workspace,
        fontArgs: [{ fontBlobs: blobs ?? [] }],
      });
      for (const [name, content] of Object.entries(files))
        compiler.mapShadow(join(workspace, name), Buffer.from(content));
      const compiled = compiler.compile({ mainFileContent: source });
      if (!compiled.result) throw new Error(`pdf: ${JSON.stringify(compiled.takeError()?.shortDiagnostics)}`);
      const creationTimestamp = Math.floor(madeAt.getTime() / 1000);
      return new Uint8Array(compiler.pdf(compiled.result, { pdfStandard: 'ua-1', creationTimestamp }));
    };
    try {
      return make(report);
    } catch (error) {
      const unknown = unknownLetters(error);
      if (unknown.length === 0) throw error;
      return make(spelled(report, unknown));
    }
  };
}

/** Letters that no font here has: an accessible PDF may not hold them, and the compiler names them. */
const unknownLetters = (error: unknown): string[] =>
  (error instanceof Error ? [...error.message.matchAll(/the text `\\?"(.+?)\\?"` could not be displayed/gu)] : [])
    .flatMap((match) => [...(match[1] ?? '')])
    .filter((letter) => letter > '\u{7f}');

/** A letter without a font is told by its number in Unicode, so that nothing disappears silently. */
function spelled({ source, files }: TypstReport, letters: string[]): TypstReport {
  const spell = (text: string) =>
    [...new Set(letters)].reduce(
      (spelt, letter) => spelt.replaceAll(letter, `[U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase()}]`),
      text,
    );
  return {
    source: spell(source),
    files: Object.fromEntries(Object.entries(files).map(([name, content]) => [name, spell(content)])),
  };
}
