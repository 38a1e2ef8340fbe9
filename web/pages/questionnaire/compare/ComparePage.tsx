import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { compareVersions, elementsOf } from '../../../../surveys/index.ts';
import { Alert, Button, ButtonGroup, Details, Form, Loaded, PageHeading, Select } from '../../../components/index.ts';
import { questionnairesQuery } from '../../../queries/waves.ts';
import { useLanguage, useTexts } from '../../../texts/index.tsx';
import { useVersion } from '../useVersion.ts';
import { ChangeCard } from './ChangeCard.tsx';
import '../questionnaire.css';

/** Any two versions of a questionnaire side by side; the newest two unless the address says otherwise. */
export function ComparePage() {
  const t = useTexts().questionnaire.comparePage;
  const { code } = useParams({ from: '/signed-in/questionnaires/$code/compare' });
  const asked = useSearch({ from: '/signed-in/questionnaires/$code/compare' });
  const { language } = useLanguage();
  return (
    <Loaded query={useQuery(questionnairesQuery)}>
      {({ questionnaires }) => {
        const found = questionnaires.find((one) => one.code === code);
        const numbers = found?.versions.map(({ number }) => number) ?? [];
        const [newest, previous] = numbers;
        return (
          <>
            <PageHeading above={code} title={t.title(found?.title[language] ?? code)} lead={t.lead} />
            {newest === undefined || previous === undefined ? (
              <Alert>
                <p>{t.needsTwo}</p>
              </Alert>
            ) : (
              <Compared code={code} numbers={numbers} from={asked.from ?? previous} to={asked.to ?? newest} />
            )}
          </>
        );
      }}
    </Loaded>
  );
}

type ComparedProps = { code: string; numbers: number[]; from: number; to: number };

function Compared({ code, numbers, from, to }: ComparedProps) {
  const t = useTexts().questionnaire;
  const navigate = useNavigate();
  const [older, newer] = from < to ? [from, to] : [to, from];
  const choices = numbers.map((number) => ({ value: String(number), label: t.version(number) }));
  return (
    <>
      <Form
        onSubmit={(form) =>
          navigate({
            to: '/questionnaires/$code/compare',
            params: { code },
            search: { from: Number(form.get('from')), to: Number(form.get('to')) },
          })
        }
      >
        <Select name="from" label={t.comparePage.from} options={choices} defaultValue={String(older)} />
        <Select name="to" label={t.comparePage.to} options={choices} defaultValue={String(newer)} />
        <ButtonGroup>
          <Button type="submit">{t.comparePage.show}</Button>
        </ButtonGroup>
      </Form>
      {older !== newer && <Difference key={`${older} ${newer}`} code={code} older={older} newer={newer} />}
    </>
  );
}

function Difference({ code, older, newer }: { code: string; older: number; newer: number }) {
  const t = useTexts().questionnaire;
  const { language } = useLanguage();
  const before = useVersion(code, older);
  const after = useVersion(code, newer);
  return (
    <Loaded query={before}>
      {({ survey: was }) => (
        <Loaded query={after}>
          {({ survey: is }) => {
            const all = compareVersions(was, is);
            const changed = all.filter(({ change }) => change !== 'identical');
            const [old, now] = [was, is].map((one) => new Map(elementsOf(one).map((item) => [item.name, item])));
            return (
              <section className="flow" aria-labelledby="differences">
                <h2 id="differences">{t.comparePage.differences(older, newer)}</h2>
                <p className="lead" role="status">
                  {changed.length === 0
                    ? t.comparePage.none
                    : t.comparePage.summary(changed.length, all.length - changed.length)}
                </p>
                {changed.map((comparison) => (
                  <ChangeCard
                    key={comparison.item}
                    comparison={comparison}
                    before={old?.get(comparison.item) ?? null}
                    after={now?.get(comparison.item) ?? null}
                  />
                ))}
                {changed.length < all.length && (
                  <Details summary={t.comparePage.same(all.length - changed.length)}>
                    <ul>
                      {all
                        .filter(({ change }) => change === 'identical')
                        .map(({ item }) => (
                          <li key={item}>{now?.get(item)?.title[language]}</li>
                        ))}
                    </ul>
                  </Details>
                )}
              </section>
            );
          }}
        </Loaded>
      )}
    </Loaded>
  );
}
