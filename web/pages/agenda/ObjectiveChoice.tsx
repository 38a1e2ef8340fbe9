import { useQuery } from '@tanstack/react-query';
import { Select } from '../../components/index.ts';
import { objectivesQuery } from '../../queries/objectives.ts';
import { useTexts } from '../../texts/index.tsx';

/** Which objective an action or an indicator serves, of those that run; not asked when there are none. */
export function ObjectiveChoice(props: { networkId: string; chosen: { id: string; text: string } | null }) {
  const t = useTexts().agenda.objective;
  const { objectives = [] } = useQuery(objectivesQuery(props.networkId)).data ?? {};
  const running = objectives.filter(({ id, outcome }) => outcome === null || id === props.chosen?.id);
  if (running.length === 0) return null;
  return (
    <Select
      name="objectiveId"
      label={t.choice}
      options={[{ value: '', label: t.none }, ...running.map(({ id, text }) => ({ value: id, label: text }))]}
      defaultValue={props.chosen?.id ?? ''}
    />
  );
}
