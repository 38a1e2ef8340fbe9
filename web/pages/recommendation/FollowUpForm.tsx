import { useQuery } from '@tanstack/react-query';
import { CheckboxGroup, Form, FormButtons, Loaded, RadioGroup, TextArea } from '../../components/index.ts';
import { actionsQuery } from '../../queries/actions.ts';
import { networkOpportunitiesQuery } from '../../queries/opportunities.ts';
import { type Outcome, type Recommendation, useFollowUp } from '../../queries/recommendations.ts';
import { useTexts } from '../../texts/index.tsx';

const outcomes: Outcome[] = ['followed', 'partly', 'not-followed'];

type FollowUpProps = { networkId: string; recommendation: Recommendation; onDone: () => void };

/** Which opportunities and actions answer a recommendation, and what became of it. */
export function FollowUpForm({ networkId, recommendation, onDone }: FollowUpProps) {
  const t = useTexts().recommendation;
  const follow = useFollowUp(recommendation.id);
  const opportunities = useQuery(networkOpportunitiesQuery(networkId));
  const actions = useQuery(actionsQuery(networkId));
  return (
    <Loaded query={opportunities}>
      {(formulated) => (
        <Loaded query={actions}>
          {(agreed) => (
            <Form
              problem={follow.error}
              onSubmit={(form) => {
                const outcome = outcomes.find((one) => one === form.get('outcome')) ?? null;
                const answering = {
                  opportunities: form.getAll('opportunities').map(String),
                  actions: form.getAll('actions').map(String),
                };
                const outcomeNote = String(form.get('outcomeNote') ?? '');
                follow.mutate({ ...answering, outcome, outcomeNote }, { onSuccess: onDone });
              }}
            >
              {formulated.opportunities.length > 0 && (
                <CheckboxGroup
                  name="opportunities"
                  label={t.opportunities}
                  optional
                  choices={formulated.opportunities.map(({ id, text }) => ({ value: id, label: text }))}
                  defaultValues={recommendation.opportunities.map(({ id }) => id)}
                />
              )}
              {agreed.actions.length > 0 && (
                <CheckboxGroup
                  name="actions"
                  label={t.actions}
                  optional
                  choices={agreed.actions.map(({ id, text, owner }) => ({
                    value: id,
                    label: `${text} (${owner.name})`,
                  }))}
                  defaultValues={recommendation.actions.map(({ id }) => id)}
                />
              )}
              <RadioGroup
                name="outcome"
                label={t.outcome}
                defaultValue={recommendation.outcome ?? 'unknown'}
                choices={[
                  { value: 'unknown', label: t.unknown },
                  ...outcomes.map((value) => ({ value, label: t.outcomes[value] })),
                ]}
              />
              <TextArea
                name="outcomeNote"
                label={t.note}
                rows={3}
                maxLength={2000}
                optional
                defaultValue={recommendation.outcomeNote ?? ''}
              />
              <FormButtons submit={t.save} busy={follow.isPending} onCancel={onDone} />
            </Form>
          )}
        </Loaded>
      )}
    </Loaded>
  );
}
