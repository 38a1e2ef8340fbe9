import type { Writer } from '../../db/client.ts';
import { newId } from '../../db/ids.ts';
import { observations, observationThemes, topics } from '../../db/schema.ts';
import { type Answers, items, type QuestionnaireVersion } from '../../surveys/index.ts';
import type { Ports } from '../env.ts';

/**
 * What an analyst will read and code: each open answer is one observation, with the themes of its question and without
 * a tone; each line of the answer to the question for topics is a topic.
 */
export async function storeEvidence(
  tx: Writer,
  ports: Ports,
  from: { version: QuestionnaireVersion; answers: Answers; responseId: string; waveId: string },
): Promise<void> {
  const { waveId, responseId } = from;
  const now = ports.now();
  const place = { waveId, responseId, createdAt: now.toISOString() };
  const written = items(from.version).flatMap((item) => {
    const text = from.answers[item.code];
    return typeof text === 'string' && text.trim() !== ''
      ? [{ item, text: text.trim(), id: newId(now, ports.randomBytes) }]
      : [];
  });
  const open = written.filter(({ item }) => item.kind === 'open');
  const themes = open.flatMap(({ id, item }) =>
    [...new Set([...(item.theme === null ? [] : [item.theme]), ...item.alsoThemes])].map((theme) => ({
      observationId: id,
      theme,
    })),
  );
  const lines = written.filter(({ item }) => item.kind === 'topic').flatMap(({ text }) => linesOf(text));

  if (open.length > 0)
    await tx.insert(observations).values(open.map(({ id, item, text }) => ({ ...place, id, item: item.code, text })));
  if (themes.length > 0) await tx.insert(observationThemes).values(themes);
  if (lines.length > 0)
    await tx.insert(topics).values(lines.map((text) => ({ ...place, id: newId(now, ports.randomBytes), text })));
}

/** One topic a line, without the dashes and dots that people put before them. */
const linesOf = (text: string): string[] =>
  text
    .split(/\r?\n/)
    .map((line) => line.replace(/^\s*[-–—•*·]\s*/, '').trim())
    .filter((line) => line !== '');
