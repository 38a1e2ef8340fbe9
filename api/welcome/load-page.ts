import type { Reader } from '../../db/client.ts';
import { listActions } from '../../db/queries/agenda/list-actions.ts';
import { type FoundIndicator, listIndicators } from '../../db/queries/agenda/list-indicators.ts';
import { listObjectives } from '../../db/queries/agenda/list-objectives.ts';
import { listCurrentMemberships } from '../../db/queries/membership/list-memberships.ts';
import type { FoundNetwork } from '../../db/queries/network/find-network.ts';
import { findLatestPublished } from '../../db/queries/picture/find-latest-published.ts';
import { findWelcomeWords } from '../../db/queries/welcome/find-welcome-words.ts';
import { storedPicture } from '../picture/stored-picture.ts';
import type { PictureDocument } from '../schemas/picture.ts';
import type { WelcomePage } from '../schemas/welcome.ts';

/** The welcome page of a network as it is now. Of a picture only what was published is in it. */
export async function loadWelcomePage(read: Reader, network: FoundNetwork): Promise<WelcomePage> {
  const { ambition, wayOfWorking } = await findWelcomeWords(read, network.id);
  const actions = await listActions(read, network.id);
  const objectives = await listObjectives(read, network.id);
  const indicators = await listIndicators(read, network.id);
  const members = await listCurrentMemberships(read, network.id);
  const published = await findLatestPublished(read, network.id);
  return {
    network: network.name,
    description: network.description,
    ambition,
    wayOfWorking,
    objectives: objectives
      .filter(({ outcome }) => outcome === null)
      .map(({ id, text, endsOn }) => ({ id, text, endsOn, indicators: lastValues(indicators, id) })),
    actions: actions
      .filter(({ state }) => state !== 'done' && state !== 'stopped')
      .map(({ id, text, owner, deadline, state }) => ({ id, text, owner: owner.name, deadline, state })),
    picture: published ? mainLines(storedPicture(published.json), published.publishedAt.slice(0, 10)) : null,
    members: members.map(({ organisation, sector }) => ({ organisation, sector })),
  };
}

/** Of the indicators for an objective the last value; those without are left out. */
function lastValues(indicators: FoundIndicator[], objectiveId: string) {
  return indicators.flatMap(({ id, text, unit, objective, values }) => {
    const last = values.at(-1);
    return objective?.id === objectiveId && last ? [{ id, text, unit, value: last.value, on: last.on }] : [];
  });
}

type Improvement = PictureDocument['themes'][number]['canImprove'][number];

const recurring = (themes: Improvement[]) => themes.filter((one) => one.recurring !== null).map(({ label }) => label);

const mainLines = (picture: PictureDocument, publishedOn: string): WelcomePage['picture'] => ({
  label: picture.label,
  publishedOn,
  points: picture.points,
  threshold: picture.threshold,
  invited: picture.response.invited,
  submitted: picture.response.submitted,
  themes: picture.themes.map(({ theme, table, goesWell, canImprove }) => ({
    theme,
    table,
    goesWell: recurring(goesWell),
    canImprove: recurring(canImprove),
  })),
});
