/** A room of a reflection session, simulated: phones that look every two seconds, change their votes, fall away and come back. */

import { seededRandom } from '../../analysis/index.ts';
import type { MySession, ReflectionSession } from '../../api/schemas/reflection-session.ts';

export type Room = {
  /** Milliseconds of every look and of every vote, in the order in which they were answered. */
  looks: number[];
  votes: number[];
  /** Looks that were answered with "nothing changed". */
  unchanged: number;
  /** Bytes of the bodies that came back to the phones. */
  bytes: number;
  /** Whatever the server acknowledged: recognitions, sortings, proposals, votes. */
  acknowledged: number;
  /** What it answered otherwise. */
  refused: number;
  /** Phones for which the server has something else than what it acknowledged last. */
  lost: number;
  /** Proposals that are there more than once, though each was sent twice. */
  duplicates: number;
  /** Different end states that phones and the facilitator's two screens see; one when everybody sees the same. */
  endStates: number;
  /** Votes in the end state, and the sum of what the phones were last told was kept. */
  shown: number;
  kept: number;
};

type Asked = { status: number; body: string; etag: string | null; ms: number };

/** Longer than anyone waits before trying again. */
const patience = 20_000;

/** Asks, and asks again when no answer comes, as a phone does. The time is that until the answer, tries included. */
async function ask(url: string, init: RequestInit): Promise<Asked> {
  const begun = performance.now();
  for (let left = 3; ; left -= 1) {
    try {
      const answer = await fetch(url, { ...init, signal: AbortSignal.timeout(patience) });
      const body = await answer.text();
      return { status: answer.status, body, etag: answer.headers.get('ETag'), ms: performance.now() - begun };
    } catch (error) {
      console.error(`no answer from ${new URL(url).pathname} within ${patience} ms`);
      if (left === 0) throw error;
    }
  }
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

async function must(url: string, init: RequestInit): Promise<string> {
  const { status, body } = await ask(url, init);
  if (status >= 300) throw new Error(`simulated room: ${status} at ${url}: ${body}`);
  return body;
}

/** Asks as the facilitator, who is signed in. */
function facilitator(url: string, cookie: string) {
  const headers = { Cookie: cookie, Origin: url, 'Content-Type': 'application/json' };
  return async (method: string, path: string, body?: unknown) =>
    JSON.parse(
      await must(`${url}${path}`, { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) }),
    ) as ReflectionSession;
}

/**
 * Has so many phones vote for so long in a session that was prepared, and looks at what came of it.
 *
 * @param o.phones how many phones, o.seconds how long they vote, o.waveId a wave with a published picture
 */
export async function simulateRoom(o: {
  url: string;
  cookie: string;
  waveId: string;
  phones: number;
  seconds: number;
}): Promise<Room> {
  const lead = facilitator(o.url, o.cookie);
  const { id, steps } = await lead('POST', `/v1/waves/${o.waveId}/reflection-sessions`, {});
  const path = `/v1/reflection-sessions/${id}`;
  const { joinCode } = await lead('POST', `${path}/opening`);
  const goTo = (kind: string, answering: 'open' | 'stopped' = 'open') =>
    lead('PUT', `${path}/position`, { position: steps.findIndex((step) => step.kind === kind), answering });
  const tokens = await Promise.all(
    Array.from({ length: o.phones }, async () => {
      const init = { method: 'POST', headers: { 'Content-Type': 'application/json' } };
      const body = JSON.stringify({ code: joinCode?.code });
      return (JSON.parse(await must(`${o.url}/v1/session-participants`, { ...init, body })) as { token: string }).token;
    }),
  );
  const everyPhone = (work: (say: Say, place: number) => Promise<void>) =>
    Promise.all(tokens.map((token, place) => work(sayAs(o.url, token, room), place)));
  const room: Room = {
    ...{ looks: [], votes: [], unchanged: 0, bytes: 0, acknowledged: 0, refused: 0, lost: 0, duplicates: 0 },
    ...{ endStates: 0, shown: 0, kept: 0 },
  };
  await goTo('theme');
  const recognised = ['recognised', 'partly', 'not'];
  await everyPhone(async (say, place) => {
    // Everybody changes its mind once.
    for (const n of [place, place + 1]) {
      await say('recognitions/ambition', { answer: recognised[n % 3], remark: n % 10 === 0 ? `Opmerking ${n}` : '' });
    }
  });
  await goTo('sorting');
  const codes = steps.flatMap((step) => (step.kind === 'sorting' ? step.codes : []));
  await everyPhone(async (say, place) => {
    for (const code of codes) await say(`sortings/${code}`, { sorted: place % 2 === 0 ? 'keep' : 'must-improve' });
  });
  await goTo('proposals');
  await everyPhone(async (say, place) => {
    if (place >= 8) return;
    const said = { theme: 'relation', text: `Voorstel ${place + 1} uit de zaal.` };
    // Sent twice, as a phone does that did not hear whether it arrived.
    for (const _ of ['once', 'again']) await say(`proposals/from-phone-${place}`, said);
  });
  const { proposals, votesPerParticipant } = await goTo('voting');
  const ids = proposals.map((proposal) => proposal.id);

  const until = performance.now() + o.seconds * 1000;
  const lastKept = await Promise.all(
    tokens.map((token, place) => holdPhone({ ...o, token, place, ids, votesPerParticipant, until }, room)),
  );

  const stopped = await goTo('voting', 'stopped');
  const ends = new Set<string>();
  for (const [place, token] of tokens.entries()) {
    const headers = { Authorization: `Bearer ${token}` };
    const mine = JSON.parse(await must(`${o.url}/v1/my-session`, { headers })) as MySession;
    ends.add(JSON.stringify(mine.result));
    const { recognition, sortings, votes } = mine.mine;
    const isThere =
      recognition[0]?.answer === recognised[(place + 1) % 3] &&
      sortings.length === codes.length &&
      JSON.stringify([...votes].sort()) === JSON.stringify(lastKept[place]);
    if (!isThere) room.lost += 1;
    room.kept += lastKept[place]?.length ?? 0;
  }
  const voting = (session: ReflectionSession) =>
    session.results.find((result) => result.kind === 'voting' && result.shown !== null);
  ends.add(JSON.stringify(voting(stopped)));
  ends.add(JSON.stringify(voting(await lead('GET', path))));
  room.endStates = ends.size;
  room.duplicates = proposals.length - new Set(proposals.map(({ text }) => text)).size;
  // Eight phones proposed something.
  room.lost += 8 - new Set(proposals.map(({ text }) => text)).size;
  const end = voting(stopped);
  room.shown = end?.kind === 'voting' ? (end.shown ?? []).reduce((sum, { votes }) => sum + votes, 0) : 0;
  return room;
}

type Say = (what: string, body: unknown) => Promise<void>;

/** Says something on a phone. */
const sayAs =
  (url: string, token: string, room: Room): Say =>
  async (what, body) => {
    const headers = { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' };
    const init = { method: 'PUT', headers, body: JSON.stringify(body) };
    const { status } = await ask(`${url}/v1/my-session/${what}`, init);
    if (status === 204) room.acknowledged += 1;
    else room.refused += 1;
  };

type Phone = {
  url: string;
  token: string;
  place: number;
  ids: string[];
  votesPerParticipant: number;
  until: number;
};

/** One phone until the time is over. Gives the votes that the server last acknowledged, in order. */
async function holdPhone(phone: Phone, room: Room): Promise<string[]> {
  const random = seededRandom(phone.place + 1);
  const headers = { Authorization: `Bearer ${phone.token}`, 'Content-Type': 'application/json' };
  let etag: string | null = null;
  let kept: string[] = [];
  // Not all phones look at the same moment.
  await pause(random() * 2000);
  while (performance.now() < phone.until) {
    // Now and then a phone falls away for some looks, as in a cellar without a signal.
    if (random() < 0.02) await pause(6000);
    const seen = await ask(`${phone.url}/v1/my-session`, {
      headers: { ...headers, ...(etag === null ? {} : { 'If-None-Match': etag }) },
    });
    room.looks.push(seen.ms);
    room.bytes += seen.body.length;
    if (seen.status === 304) room.unchanged += 1;
    else if (seen.status !== 200) room.refused += 1;
    etag = seen.etag ?? etag;
    if (random() < 0.4) {
      const chosen = phone.ids.filter(() => random() < 0.4).slice(0, phone.votesPerParticipant);
      const body = JSON.stringify({ proposalIds: chosen });
      const said = await ask(`${phone.url}/v1/my-session/votes`, { method: 'PUT', headers, body });
      room.votes.push(said.ms);
      if (said.status === 204) {
        room.acknowledged += 1;
        kept = [...chosen].sort();
      } else room.refused += 1;
    }
    await pause(2000);
  }
  return kept;
}
