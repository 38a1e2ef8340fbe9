import type { Contributor } from '../../../queries/contributors.ts';
import { useFormat, useTexts } from '../../../texts/index.tsx';
import type { Part } from '../questionnaire/parts.ts';
import { askedParts } from './asked-parts.ts';
import './contributors.css';

/** Which colleagues were asked for this page, and how far they are. */
export function OnIt({ part, colleagues }: { part: Part; colleagues: Contributor[] }) {
  const t = useTexts().contributor;
  const f = useFormat();
  const words = colleagues.flatMap(({ name, status, items }) =>
    askedParts([part], items).map(({ n, of }) =>
      n === of ? t.onIt.one(name, t.status[status]) : t.onIt.some(name, n, t.status[status]),
    ),
  );
  if (words.length === 0) return null;
  return (
    <p className="on-it">
      {t.onIt.label}: {f.list(words)}
    </p>
  );
}

/** Which colleagues were asked this question. */
export function OnQuestion({ code, colleagues }: { code: string; colleagues: Contributor[] }) {
  const t = useTexts().contributor;
  const names = colleagues.filter(({ items }) => items.includes(code)).map(({ name }) => name);
  return names.length > 0 && <span className="on-it">{t.onIt.question(names)}</span>;
}
