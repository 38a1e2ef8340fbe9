import { Button, EmptyState, Form, RadioGroup } from '../../components/index.ts';
import { useBeginReport } from '../../queries/reports.ts';
import { useLanguage, useTexts } from '../../texts/index.tsx';

/** Before there is a report: what will be here, and for an inspector the way to begin. */
export function NoReport(props: { waveId: string; canWrite: boolean; published: boolean }) {
  const t = useTexts().report.none;
  const { language } = useLanguage();
  const begin = useBeginReport(props.waveId);
  if (!props.canWrite) return <EmptyState title={t.title}>{<p>{t.reader}</p>}</EmptyState>;
  if (!props.published) return <EmptyState title={t.title}>{<p>{t.unpublished}</p>}</EmptyState>;
  return (
    <>
      <EmptyState title={t.title}>
        <p>{t.body}</p>
      </EmptyState>
      <Form problem={begin.error} onSubmit={(form) => begin.mutate(form.get('locale') === 'en' ? 'en' : 'nl')}>
        <RadioGroup
          name="locale"
          label={t.locale}
          defaultValue={language}
          choices={[
            { value: 'nl', label: t.locales.nl },
            { value: 'en', label: t.locales.en },
          ]}
        />
        <Button type="submit" busy={begin.isPending}>
          {t.begin}
        </Button>
      </Form>
    </>
  );
}
