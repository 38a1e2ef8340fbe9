import { Button, Card, Form, RadioGroup, StatusBadge, TextArea } from '../../components/index.ts';
import { type Remark, useAnswerRemark } from '../../queries/reports.ts';
import { useFormat, useTexts } from '../../texts/index.tsx';

type Head = { key: string; number: string; title: string };
type RemarksProps = { remarks: Remark[]; sections: Head[]; canAnswer?: boolean };

/** What the network says about the facts, with the answers. */
export function Remarks({ remarks, sections, canAnswer = false }: RemarksProps) {
  const t = useTexts().report.remarks;
  const nameOf = (key: string) => {
    const head = sections.find((one) => one.key === key);
    return head ? `${head.number} ${head.title}` : key;
  };
  return (
    <section aria-labelledby="remarks" className="report-part">
      <h2 id="remarks">{t.title}</h2>
      {remarks.length === 0 && <p>{t.none}</p>}
      <div className="report-remarks">
        {remarks.map((remark) => (
          <RemarkCard key={remark.id} remark={remark} about={nameOf(remark.section)} canAnswer={canAnswer} />
        ))}
      </div>
    </section>
  );
}

function RemarkCard({ remark, about, canAnswer }: { remark: Remark; about: string; canAnswer: boolean }) {
  const t = useTexts().report.remarks;
  const f = useFormat();
  const answer = useAnswerRemark(remark.id);
  return (
    <Card
      title={t.about(about)}
      aside={<StatusBadge tone={remark.state === 'open' ? 'warning' : 'neutral'}>{t.states[remark.state]}</StatusBadge>}
    >
      <p className="small">{t.on(remark.by, f.shortDay(remark.createdAt), remark.version)}</p>
      <p className="report-remark">{remark.text}</p>
      {remark.reply !== null && (
        <p>
          <strong>{t.reply}:</strong> {remark.reply}
        </p>
      )}
      {canAnswer && remark.state === 'open' && (
        <Form
          problem={answer.error}
          label={t.about(about)}
          onSubmit={(form) =>
            answer.mutate({
              state: form.get('state') === 'not-taken-over' ? 'not-taken-over' : 'taken-over',
              reply: String(form.get('reply') ?? ''),
            })
          }
        >
          <RadioGroup
            name="state"
            label={t.state}
            defaultValue="taken-over"
            choices={[
              { value: 'taken-over', label: t.choices['taken-over'] },
              { value: 'not-taken-over', label: t.choices['not-taken-over'] },
            ]}
          />
          <TextArea name="reply" label={t.reply} rows={3} maxLength={4000} />
          <Button type="submit" busy={answer.isPending}>
            {t.answer}
          </Button>
        </Form>
      )}
    </Card>
  );
}
