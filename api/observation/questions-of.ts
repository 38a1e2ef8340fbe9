import type { Reader } from '../../db/client.ts';
import { items, type LocalText } from '../../surveys/index.ts';
import { loadVersion } from '../picture/previous.ts';

/** The wording of every question of a version, by item code. */
export async function questionsOf(read: Reader, versionId: string): Promise<Map<string, LocalText>> {
  return new Map(items(await loadVersion(read, versionId)).map(({ code, text }) => [code, text]));
}
