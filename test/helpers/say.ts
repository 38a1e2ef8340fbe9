/** Evidence as an analyst enters it, over the API. */
import type { SeenWave } from './a-wave-seen.ts';

type Said = { tone?: 'goes-well' | 'can-improve'; code: string; quote?: string };

/** Codes the open answer of each organisation, by place among those who answered, in the order of their names. */
export async function codeAnswers({ analyst, path }: SeenWave, said: (Said | null)[]): Promise<void> {
  const { observations } = await (await analyst.get(`${path}/observations`)).json();
  const nameOf = (one: { source: { organisation?: string } }) => one.source.organisation ?? '';
  observations.sort((a: never, b: never) => (nameOf(a) < nameOf(b) ? -1 : 1));
  for (const [place, one] of said.entries()) {
    const observation = observations[place];
    if (!one || !observation) continue;
    const { tone = 'can-improve', code, quote } = one;
    const coding = { tone, themes: [], codes: [code], ...(quote ? { quote } : {}) };
    const response = await analyst.send('PATCH', `/v1/observations/${observation.id}`, coding);
    if (response.status !== 200) throw new Error(`codeAnswers: answered ${response.status}`);
  }
}

/** An interview with an organisation, or with an expert by experience (null), with what was said. Gives its id. */
export async function interview({ analyst, path }: SeenWave, organisationId: string | null, said: Said[]) {
  const held = { heldOn: '2026-02-03' };
  const response = await analyst.send(
    'POST',
    `${path}/interviews`,
    organisationId === null
      ? { kind: 'expert-by-experience', ...held }
      : { kind: 'organisation', organisationId, ...held },
  );
  if (response.status !== 201) throw new Error(`interview: answered ${response.status}`);
  const { id } = await response.json();
  for (const { tone = 'can-improve', code } of said) {
    const remark = { text: 'Gezegd in een gesprek.', tone, themes: [], codes: [code] };
    const added = await analyst.send('POST', `/v1/interviews/${id}/observations`, remark);
    if (added.status !== 201) throw new Error(`interview: answered ${added.status}`);
  }
  return id as string;
}

/** Open answers of so many organisations, one remark each. */
export const remarksOf = (organisations: number) =>
  Array.from({ length: organisations }, () => ({ 'relation.needs': 'Een opmerking in eigen woorden.' }));
