import { findVersion } from '../../db/queries/questionnaire/find-version.ts';
import type { FoundWave } from '../../db/queries/wave/find-wave.ts';
import { estimateMinutes, type QuestionnaireVersion } from '../../surveys/index.ts';
import type { Ports } from '../env.ts';
import { PromiseDocument } from '../schemas/promise.ts';

/** What a mail about a wave tells: who asks, how long it takes, until when, and what was promised. */
export type MailFacts = {
  network: string;
  wave: string;
  minutes: { statements: number; withOpenQuestions: number };
  promise: PromiseDocument;
};

export async function mailFacts(ports: Ports, wave: FoundWave): Promise<MailFacts> {
  const version = await findVersion(ports.store.read, wave.versionId);
  if (!version || wave.promise === null) throw new Error(`mailFacts: wave ${wave.id} is not open`);
  return {
    network: wave.network.name,
    wave: wave.label,
    minutes: estimateMinutes(JSON.parse(version.json) as QuestionnaireVersion),
    promise: PromiseDocument.parse(JSON.parse(wave.promise)),
  };
}
