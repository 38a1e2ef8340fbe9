import { ResponseChart } from '../../charts/index.ts';
import { DataTable } from '../../components/index.ts';
import type { Picture } from '../../queries/pictures.ts';
import { useLanguage, useTexts } from '../../texts/index.tsx';

/** Who answered shapes the answer: how many, who is missing, with whom else was spoken, and who filled it in. */
export function WhoAnswered({ picture, isOpen }: { picture: Picture; isOpen: boolean }) {
  const t = useTexts().picture.who;
  const { response, interviews } = picture;
  const { submitted, invited, declined, silent, leftOut = 0 } = response;
  const sentences = [
    submitted === 0
      ? isOpen
        ? t.none(invited)
        : t.noneEver(invited)
      : submitted === invited
        ? t.all(invited)
        : t.some(submitted, invited),
    submitted > 0 && silent.length > 0 && t.silent(silent),
    leftOut > 0 && t.leftOut(leftOut),
    declined > 0 && t.declined(declined),
    interviews.organisations + interviews.experts > 0 && t.interviews(interviews),
  ];
  return (
    <section className="flow" id="who">
      <h2>{t.title}</h2>
      <ResponseChart
        title={t.chart}
        sectors={response.sectors}
        invited={invited}
        submitted={submitted}
        sentence={sentences.filter(Boolean).join(' ')}
      />
      {submitted > 0 && <p>{t.noSectorScores}</p>}
      {submitted > 0 && picture.roles && <Roles roles={picture.roles} threshold={picture.threshold} />}
    </section>
  );
}

function Roles({ roles, threshold }: { roles: NonNullable<Picture['roles']>; threshold: number }) {
  const t = useTexts().picture.who;
  const { language } = useLanguage();
  return (
    <>
      <h3>{t.rolesTitle}</h3>
      <p>{t.roles}</p>
      {roles.kind === 'hidden' ? (
        <p>{t.rolesHidden(threshold)}</p>
      ) : (
        <DataTable
          caption={t.rolesTitle}
          captionHidden
          rows={roles.roles}
          rowKey={({ role }) => role}
          columns={[
            { key: 'role', header: t.role, cell: ({ label }) => label[language], namesRow: true },
            { key: 'count', header: t.count, kind: 'number', cell: ({ count }) => count },
          ]}
        />
      )}
    </>
  );
}
