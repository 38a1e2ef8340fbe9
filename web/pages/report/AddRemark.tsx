import { Button, Form, Select, TextArea } from '../../components/index.ts';
import type { ShownSection } from '../../queries/reports.ts';
import { useTexts } from '../../texts/index.tsx';

type AddRemarkProps = {
  sections: ShownSection[];
  sending: { mutate: (remark: { section: string; text: string }) => void; error: Error | null; isPending: boolean };
  note?: string;
};

/** Says which fact in which section is wrong. */
export function AddRemark({ sections, sending, note }: AddRemarkProps) {
  const t = useTexts().report.remarks;
  return (
    <section aria-labelledby="add-remark" className="report-part">
      <h2 id="add-remark">{t.add}</h2>
      {note && <p>{note}</p>}
      <Form
        problem={sending.error}
        onSubmit={(form) => sending.mutate({ section: String(form.get('section')), text: String(form.get('text')) })}
      >
        <Select
          name="section"
          label={t.section}
          options={sections.map(({ key, number, title }) => ({ value: key, label: `${number} ${title}` }))}
        />
        <TextArea name="text" label={t.text} rows={4} maxLength={4000} />
        <Button type="submit" busy={sending.isPending}>
          {t.send}
        </Button>
      </Form>
    </section>
  );
}
