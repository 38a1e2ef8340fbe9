import type { Writer } from '../../db/client.ts';
import { newId } from '../../db/ids.ts';
import { codebookChanges } from '../../db/schema.ts';
import type { Inspector } from '../access.ts';
import { audit } from '../audit.ts';
import type { Ports } from '../env.ts';
import { invalid, Problem } from '../errors.ts';
import { texts } from '../texts/index.ts';
import type { CodebookChange } from './change.ts';
import { type EffectiveCode, loadCodebook } from './effective-codebook.ts';

type Made = { code: string; change: CodebookChange; why: string };

/** Writes down a change in the codebook of the actor's inspectorate. Gives its id. */
export async function writeChange(tx: Writer, ports: Ports, actor: Inspector, made: Made): Promise<string> {
  const now = ports.now();
  const id = newId(now, ports.randomBytes);
  await tx.insert(codebookChanges).values({
    id,
    inspectorateId: actor.inspectorate.id,
    code: made.code,
    change: JSON.stringify(made.change),
    why: made.why,
    userId: actor.id,
    at: now.toISOString(),
  });
  await audit(tx, ports, actor, made.change.kind, 'code', made.code);
  return id;
}

/**
 * One code of the codebook that an inspectorate has now.
 *
 * @throws Problem `not-found` when it has no such code in one of these states
 */
export async function codeNow(
  tx: Writer,
  { actor, code, states }: { actor: Inspector; code: string; states: EffectiveCode['state'][] },
): Promise<{ entry: EffectiveCode; all: EffectiveCode[] }> {
  const all = await loadCodebook(tx, { inspectorateId: actor.inspectorate.id });
  const entry = all.find((one) => one.code === code && states.includes(one.state));
  if (!entry) throw new Problem('not-found');
  return { entry, all };
}

/** Adds a code; its name follows from its English label and never changes again. */
export async function addCode(
  tx: Writer,
  ports: Ports,
  actor: Inspector,
  { words, why }: { words: Extract<CodebookChange, { kind: 'add' }>['words']; why: string },
): Promise<string> {
  const all = await loadCodebook(tx, { inspectorateId: actor.inspectorate.id });
  const same = all.some(
    ({ state, label }) => state === 'active' && (label.nl === words.label.nl || label.en === words.label.en),
  );
  if (same) throw invalid((locale) => [{ field: 'words.label', message: texts(locale).fields['label-in-use'] }]);
  const code = nameFor(words.label.en, new Set(all.map((one) => one.code)));
  await writeChange(tx, ports, actor, { code, change: { kind: 'add', words }, why });
  return code;
}

function nameFor(label: string, taken: ReadonlySet<string>): string {
  const plain = label
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
  const name = plain === '' ? 'code' : plain;
  let place = 1;
  while (taken.has(place === 1 ? name : `${name}-${place}`)) place += 1;
  return place === 1 ? name : `${name}-${place}`;
}
