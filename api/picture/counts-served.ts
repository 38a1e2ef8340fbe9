import { smallestSharedGroup } from '../../analysis/index.ts';
import type { Reader, Writer } from '../../db/client.ts';
import { groupRows } from '../../db/queries/group-rows.ts';
import {
  hasServedResponses,
  type LinkedResponse,
  listLinkedResponses,
} from '../../db/queries/response/list-linked-responses.ts';

/**
 * Whether answers that were taken over from other networks can count in the picture of a wave. They can't when they leave a group
 * smaller than k that is in the same pictures: the difference of two pictures would tell what those few said. Then the
 * picture rests on what was answered here, and the pictures of the other networks need not be looked at again.
 *
 * The wave that answers come from is taken to count all of its own, published or not. A wave that took answers over
 * counts them once it is published with them; until then it looks at this one.
 *
 * @returns also whether a wave that answers come from is still open: then nothing can be settled yet
 */
export async function countsServed(
  read: Reader | Writer,
  waveId: string,
): Promise<{ counts: boolean; isSettled: boolean }> {
  if (!(await hasServedResponses(read, waveId))) return { counts: true, isSettled: true };
  const linked = await listLinkedResponses(read, waveId);
  const here = linked.filter((one) => one.waveId === waveId);
  const taken = new Set(here.filter(({ isServed }) => isServed).map(({ answersOf }) => answersOf));
  const origins = linked.filter((one) => one.waveId !== waveId && !one.isServed && taken.has(one.answersOf));
  const isSettled = origins.every(({ waveStatus }) => waveStatus === 'closed' || waveStatus === 'published');
  const told = [here, ...othersToldWith(linked, here, waveId)];
  const threshold = Math.max(...told.flat().map((one) => one.threshold));
  const smallest = smallestSharedGroup(told.map((wave) => wave.map(({ answersOf }) => answersOf)));
  return { counts: smallest >= threshold, isSettled };
}

/** What the other waves tell, as far as it hangs together with this one. */
function othersToldWith(linked: LinkedResponse[], here: LinkedResponse[], waveId: string): LinkedResponse[][] {
  const others = groupRows(
    linked.filter((one) => one.waveId !== waveId && isTold(one)),
    (one) => one.waveId,
  );
  const reached = new Set(here.map(({ answersOf }) => answersOf));
  const told: LinkedResponse[][] = [];
  for (;;) {
    const next = [...others].find(([, wave]) => wave.some(({ answersOf }) => reached.has(answersOf)));
    if (!next) return told;
    const [id, wave] = next;
    others.delete(id);
    told.push(wave);
    for (const { answersOf } of wave) reached.add(answersOf);
  }
}

const isTold = ({ isServed, waveStatus, countsServed }: LinkedResponse): boolean =>
  !isServed || (waveStatus === 'published' && countsServed);
