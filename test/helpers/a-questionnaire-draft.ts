/** Drafts of questionnaires, made over the API as an inspector would. Every questionnaire has a code of its own. */
import { elementsOf, type QuestionJson, type QuestionnaireVersion } from '../../surveys/index.ts';
import { got } from './a-network.ts';
import type { Person } from './home.ts';

export type DraftShown = {
  id: string;
  code: string;
  revision: number;
  savedAt: string;
  savedBy: string;
  basedOn: { number: number; survey: QuestionnaireVersion } | null;
  /** Tests change it as they like: to them it is a version. */
  draft: QuestionnaireVersion;
};

export type Published = { code: string; number: number; hash: string };

export const draftsPath = '/v1/questionnaire-drafts';

let counter = 0;

/** A code that no questionnaire has yet. */
export const aCode = (start = 'proef') => `${start}-${Date.now().toString(36)}${(counter++).toString(36)}`;

/** Starts a draft and gives its id. */
export const startDraft = async ({ visit }: Person, start: Record<string, unknown>): Promise<string> =>
  (await got<{ id: string }>(visit.send('POST', draftsPath, start), 201)).id;

export const draftAt = ({ visit }: Person, id: string) => got<DraftShown>(visit.get(`${draftsPath}/${id}`));

/** A draft of a questionnaire of one's own: a copy of a shipped version. */
export async function aCopy(inspector: Person, from = { code: 'team-self-scan', number: 1 }): Promise<DraftShown> {
  const id = await startDraft(inspector, { kind: 'copy', ...from, newCode: aCode() });
  return draftAt(inspector, id);
}

/** The next version of a questionnaire, as a draft. */
export const nextOf = async (inspector: Person, code: string): Promise<DraftShown> =>
  draftAt(inspector, await startDraft(inspector, { kind: 'next-version', code }));

/** Saves a draft after a change and gives it as it is now. */
export async function change(
  inspector: Person,
  shown: DraftShown,
  by: (draft: QuestionnaireVersion) => void,
): Promise<DraftShown> {
  const draft = structuredClone(shown.draft);
  by(draft);
  const { revision } = shown;
  await got(inspector.visit.send('PUT', `${draftsPath}/${shown.id}`, { revision, draft }));
  return draftAt(inspector, shown.id);
}

/** Publishes a draft. */
export const publish = ({ visit }: Person, { id, revision }: DraftShown, changeNote = 'Voor de proef') =>
  got<Published>(visit.send('POST', `${draftsPath}/${id}/publication`, { revision, changeNote }), 201);

/** A published questionnaire of one's own, version 1. */
export async function aQuestionnaire(inspector: Person, from?: { code: string; number: number }): Promise<Published> {
  return publish(inspector, await aCopy(inspector, from));
}

/** A question of a draft, to change it. */
export function questionIn(draft: QuestionnaireVersion, code: string): QuestionJson {
  const found = elementsOf(draft).find(({ name }) => name === code);
  if (!found) throw new Error(`questionIn: there is no ${code}`);
  return found;
}

/** Takes a question out of a draft. */
export function retire(draft: QuestionnaireVersion, code: string): void {
  for (const page of draft.pages) page.elements = page.elements.filter(({ name }) => name !== code);
}
