import type { Reader, Writer } from '../../db/client.ts';
import type { MyInvitation } from '../../db/queries/response/find-my-invitation.ts';
import { elementsOf } from '../../surveys/index.ts';
import { invalid } from '../errors.ts';
import { compiledVersion } from '../response/compiled-version.ts';
import { texts } from '../texts/index.ts';

/** @throws Problem `invalid-input` when one of these is no question of the wave's questionnaire */
export async function mustBeQuestions(read: Reader | Writer, mine: MyInvitation, items: string[]): Promise<void> {
  const { json } = await compiledVersion(read, mine);
  const codes = new Set(elementsOf(json).map(({ name }) => name));
  if (items.every((item) => codes.has(item))) return;
  throw invalid((locale) => [{ field: 'items', message: texts(locale).fields['unknown-question'] }]);
}
