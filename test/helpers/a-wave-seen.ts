/** A wave with answers, and the people who may see it: what the tests of evidence and picture start from. */
import type { PictureDocument } from '../../api/schemas/picture.ts';
import { type AnsweredWave, arrangeAnsweredWave } from './arrange-answered-wave.ts';
import { type ArrangedNetwork, arrangeNetwork } from './arrange-published-wave.ts';
import { signIn, type Visitor } from './home.ts';
import { store } from './store.ts';

type Wishes = Parameters<typeof arrangeAnsweredWave>[2];

export type SeenWave = AnsweredWave & { network: ArrangedNetwork; analyst: Visitor; path: string };

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** A network of so many members with a wave that some of them answered, and its analyst, signed in. */
export async function aWaveSeen(members: number, wishes: Wishes): Promise<SeenWave> {
  const names = Array.from({ length: members }, (_, place) => `Organisatie ${letters[place]}`);
  return anotherWave(await arrangeNetwork(store, names), wishes);
}

/** Another wave of the same network. */
export async function anotherWave(network: ArrangedNetwork, wishes: Wishes): Promise<SeenWave> {
  const wave = await arrangeAnsweredWave(store, network, wishes);
  return { ...wave, network, analyst: await signIn(network.inspector.id), path: `/v1/waves/${wave.waveId}` };
}

/** The picture as a visitor gets it: draft or published. */
export async function pictureOf(visitor: Visitor, path: string): Promise<PictureDocument> {
  const response = await visitor.get(`${path}/picture`);
  if (response.status !== 200) throw new Error(`pictureOf: answered ${response.status}`);
  return (await response.json()).picture;
}

/** One theme of a picture. */
export function themeOf(picture: PictureDocument, theme: string): PictureDocument['themes'][number] {
  const found = picture.themes.find((one) => one.theme === theme);
  if (!found) throw new Error(`themeOf: no ${theme}`);
  return found;
}

/** The table of one statement. */
export function statementOf(picture: PictureDocument, code: string) {
  const found = picture.themes.flatMap(({ items }) => items).find(({ item }) => item === code);
  if (!found) throw new Error(`statementOf: no ${code}`);
  return found.table;
}
