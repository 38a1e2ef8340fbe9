import { Button, ButtonGroup, Form, StatusBadge, TextArea } from '../../components/index.ts';
import { type Topic, useApproveTopic } from '../../queries/topics.ts';
import { useTexts } from '../../texts/index.tsx';

/** One topic in its own words, and the wording in which the network may see it. */
export function TopicCard({ waveId, topic, frozen }: { waveId: string; topic: Topic; frozen: boolean }) {
  const t = useTexts().observation;
  const { organisation, from, text, wording } = topic;
  const approve = useApproveTopic(waveId, topic.id);
  const isApproved = wording !== null;
  return (
    <article className="coding-card">
      <h2 className="coding-card__source">
        {organisation === null ? t.topicFrom.expert : t.topicFrom[from](organisation)}{' '}
        <StatusBadge tone={isApproved ? 'ok' : 'warning'}>{isApproved ? t.approved : t.notApproved}</StatusBadge>
      </h2>
      <blockquote className="coding-card__text">{text}</blockquote>
      {frozen ? (
        isApproved && <p>{wording}</p>
      ) : (
        <Form problem={approve.error} onSubmit={(values) => approve.mutate(String(values.get('wording') ?? ''))}>
          <TextArea
            key={wording}
            name="wording"
            label={t.wording}
            description={t.wordingHelp}
            defaultValue={wording ?? text}
            maxLength={500}
            rows={2}
          />
          <ButtonGroup>
            <Button type="submit" busy={approve.isPending}>
              {isApproved ? t.approveAgain : t.approve}
            </Button>
            {isApproved && (
              <Button kind="secondary" onClick={() => approve.mutate(null)}>
                {t.withhold}
              </Button>
            )}
          </ButtonGroup>
          <p role="status">{approve.isSuccess ? (isApproved ? t.approvedNow : t.withheldNow) : ''}</p>
        </Form>
      )}
    </article>
  );
}
