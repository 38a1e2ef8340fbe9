/** A live reflection session of a wave with a published picture, with its leader and phones that joined. */
import type { MySession, ReflectionSession } from '../../api/schemas/reflection-session.ts';
import { got } from './a-network.ts';
import { anImprovementTheme } from './a-picture.ts';
import { type ArrangedNetwork, arrangeNetwork, arrangeWave } from './arrange-published-wave.ts';
import { signIn, type Visitor, visitor } from './home.ts';
import { store } from './store.ts';

export type LedSession = { network: ArrangedNetwork; waveId: string; leader: Visitor; path: string };

/** A prepared session, led by the coordinator. Two improvement themes can be sorted: contact and trust. */
export async function aSession(plan: object = {}): Promise<LedSession> {
  const network = await arrangeNetwork(store);
  const canImprove = [anImprovementTheme('relation', 'contact'), anImprovementTheme('relation', 'trust')];
  const waveId = await arrangeWave(store, network, { picture: { canImprove } });
  const leader = await signIn(network.coordinator.id);
  const { id } = await got<{ id: string }>(leader.send('POST', `/v1/waves/${waveId}/reflection-sessions`, plan), 201);
  return { network, waveId, leader, path: `/v1/reflection-sessions/${id}` };
}

export const sessionOf = ({ leader, path }: LedSession) => got<ReflectionSession>(leader.get(path));

/** The same session, opened, with its code. */
export async function anOpenSession(plan: object = {}): Promise<LedSession & { code: string }> {
  const session = await aSession(plan);
  const { joinCode } = await got<ReflectionSession>(session.leader.send('POST', `${session.path}/opening`));
  return { ...session, code: joinCode?.code ?? '' };
}

/** A phone that joins with a code. */
export async function join(code: string): Promise<Visitor> {
  const { token } = await got<{ token: string }>(visitor().send('POST', '/v1/session-participants', { code }), 201);
  return visitor({ token });
}

/** So many phones. */
export async function phones(code: string, count: number): Promise<Visitor[]> {
  const joined: Visitor[] = [];
  for (let n = 0; n < count; n += 1) joined.push(await join(code));
  return joined;
}

export const seenBy = (phone: Visitor) => got<MySession>(phone.get('/v1/my-session'));

/** The leader goes to the step with this id. */
export async function goTo(session: LedSession, stepId: string, answering: 'open' | 'stopped' = 'open') {
  const { steps } = await sessionOf(session);
  const position = steps.findIndex(({ id }) => id === stepId);
  return got<ReflectionSession>(session.leader.send('PUT', `${session.path}/position`, { position, answering }));
}

/** What the room sees of a step. */
export async function resultOf(session: LedSession, stepId: string) {
  const found = (await sessionOf(session)).results.find((one) => one.stepId === stepId);
  if (!found) throw new Error(`resultOf: no step ${stepId}`);
  return found;
}
