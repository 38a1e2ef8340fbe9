import type { Publication } from '../../../api/picture/may-publish-again.ts';
import { pictureOf } from '../../../api/picture/picture-of.ts';
import { voicesBehind } from '../../../api/picture/voices-behind.ts';
import { codebook } from '../../../surveys/index.ts';
import { evidenceOf, madeUp } from './published.ts';
import { version } from './world.ts';

/** What would be published of a network in which these members answered, of whom some said the same could improve. */
export function publishedSaid(answered: number[], said: number[], threshold: number): Publication {
  const [code] = codebook;
  if (!code) throw new Error('publishedSaid: needs a code');
  const name = (one: number) => `o${one}`;
  const rows = answered.map((one) => ({ organisation: name(one), answers: {} }));
  const observations = said.map((one) => ({
    ...{ id: name(one), waveId: 'wave', text: '', tone: 'can-improve' as const, quote: null, codedAt: '2025-02-01' },
    ...{ parentId: null, splitAt: null, setAsideAt: null, createdAt: '2025-01-01', responseId: name(one) },
    ...{ item: 'made-up', origin: null, interviewId: null, interviewKind: null, heldOn: null },
    ...{ organisationId: name(one), organisation: name(one), themes: [], codes: [code.code] },
  }));
  const evidence = { ...evidenceOf(rows), observations };
  const invited = answered.map((one) => ({ organisation: name(one), sector: 'care' }));
  const { document } = pictureOf(madeUp({ invited, threshold, version: version({}, 5) }, evidence));
  return { document, voices: voicesBehind(evidence) };
}
