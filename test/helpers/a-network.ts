/** A network with its inspector and members, made over the API as its inspector would. */
import { expect } from 'vitest';
import { newInspector, newUser, type Person } from './home.ts';
import { csvOf, type FileMember, membersForFile } from './member-file.ts';

export type ANetwork = { inspector: Person; networkId: string; path: string; members: FileMember[] };

/** The answer of a request that should go well. */
export async function got<T>(response: Response | Promise<Response>, status = 200): Promise<T> {
  const answer = await response;
  expect(answer.status, `${answer.url} ${answer.ok ? '' : await answer.clone().text()}`).toBe(status);
  return (await answer.json()) as T;
}

/** The problem document of a request that should be refused. */
export async function refusal(response: Response | Promise<Response>, status: number) {
  const answer = await response;
  expect(answer.status, `${answer.url} ${await answer.clone().text()}`).toBe(status);
  expect(answer.headers.get('Content-Type')).toContain('application/problem+json');
  return (await answer.json()) as {
    type: string;
    title: string;
    detail: string;
    errors?: { field: string; message: string }[];
  };
}

/** A network of so many members, or of these. */
export async function aNetwork(members: number | FileMember[] = 0, name = 'Netwerk De Proef'): Promise<ANetwork> {
  const inspector = await newInspector();
  const { id } = await got<{ id: string }>(inspector.visit.send('POST', '/v1/networks', { name }), 201);
  const network = { inspector, networkId: id, path: `/v1/networks/${id}`, members: [] as FileMember[] };
  const all = typeof members === 'number' ? membersForFile(members) : members;
  return all.length === 0 ? network : withMembers(network, all);
}

/** The same network, with these members imported. */
export async function withMembers(network: ANetwork, members: FileMember[]): Promise<ANetwork> {
  const headers = { 'Content-Type': 'text/csv' };
  await got(network.inspector.visit.send('POST', `${network.path}/member-imports`, csvOf(members), headers), 201);
  return { ...network, members: [...network.members, ...members] };
}

/** Someone who coordinates the network, signed in. */
export async function coordinatorOf({ inspector, path }: ANetwork): Promise<Person> {
  const person = await newUser('Coördinator Test');
  const { name, email } = person;
  await got(inspector.visit.send('POST', `${path}/coordinators`, { name, email }), 201);
  return person;
}
