import { DataTable, Details } from '../../components/index.ts';
import type { Comparison } from '../../queries/comparisons.ts';
import { useFormat, useTexts } from '../../texts/index.tsx';

/** Who answered in each wave, and how the membership changed: without it no change means anything. */
export function ComparedResponse({ comparison }: { comparison: Comparison }) {
  const t = useTexts().comparison;
  const format = useFormat();
  const { from, to, members, organisationsInBoth } = comparison;
  const { joined, left, renamed, merged, split } = members;
  const lines = [
    ...joined.map((member) => ({ ...member, what: t.joined })),
    ...left.map((member) => ({ ...member, what: t.left })),
    ...renamed.map((member) => ({ ...member, what: t.renamed(member.formerName) })),
    ...merged.map((member) => ({ ...member, what: t.merged(member.other) })),
    ...split.map((member) => ({ ...member, what: t.split(member.other) })),
  ];
  return (
    <section className="flow" aria-labelledby="response">
      <h2 id="response">{t.responseTitle}</h2>
      <p>
        {t.responseSentence({
          from: from.label,
          to: to.label,
          before: [from.response.submitted, from.response.invited],
          after: [to.response.submitted, to.response.invited],
          both: organisationsInBoth,
        })}
      </p>
      <DataTable
        caption={t.responseCaption}
        captionHidden
        rows={[from, to]}
        rowKey={({ waveId }) => waveId}
        columns={[
          { key: 'wave', header: t.wave, namesRow: true, cell: ({ label }) => label },
          { key: 'invited', header: t.invited, kind: 'number', cell: ({ response }) => response.invited },
          { key: 'submitted', header: t.submitted, kind: 'number', cell: ({ response }) => response.submitted },
          { key: 'declined', header: t.declined, kind: 'number', cell: ({ response }) => response.declined },
          {
            key: 'interviews',
            header: t.interviews,
            cell: ({ interviews }) => t.interviewsOf(interviews.organisations, interviews.experts),
          },
          {
            key: 'silent',
            header: t.silentTitle,
            cell: ({ response }) => (response.silent.length > 0 ? t.silent(format.list(response.silent)) : '–'),
          },
        ]}
      />
      <p>
        {t.both(members.both.length)}{' '}
        {joined.length + left.length + merged.length + split.length === 0 && t.sameMembers}
      </p>
      {lines.length > 0 && (
        <Details summary={t.membersTitle(joined.length, left.length, renamed.length + merged.length + split.length)}>
          <DataTable
            caption={t.membersCaption}
            captionHidden
            rows={lines}
            rowKey={({ organisationId, what }) => `${organisationId} ${what}`}
            columns={[
              { key: 'name', header: t.organisation, namesRow: true, cell: ({ name }) => name },
              { key: 'what', header: t.whatChanged, cell: ({ what }) => what },
            ]}
          />
        </Details>
      )}
    </section>
  );
}
