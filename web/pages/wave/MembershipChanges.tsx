import { useQuery } from '@tanstack/react-query';
import { Loaded } from '../../components/index.ts';
import { membershipChangesQuery } from '../../queries/waves.ts';
import { useFormat, useTexts } from '../../texts/index.tsx';

/** What changed among the members since the previous wave, so that nobody is forgotten. */
export function MembershipChanges({ waveId }: { waveId: string }) {
  const t = useTexts().wave;
  const { list } = useFormat();
  return (
    <section className="flow" aria-labelledby="changes">
      <h2 id="changes">{t.changesTitle}</h2>
      <Loaded query={useQuery(membershipChangesQuery(waveId))}>
        {({ joined, left, changed }) => {
          const lines = [
            ...(joined.length > 0 ? [t.joined(list(joined.map(({ organisation }) => organisation)))] : []),
            ...(left.length > 0 ? [t.left(list(left.map(({ organisation }) => organisation)))] : []),
            ...changed.map(({ organisation, what }) => t.changed(organisation, list(what.map((word) => t.what[word])))),
          ];
          return lines.length === 0 ? (
            <p>{t.noChanges}</p>
          ) : (
            <ul>
              {lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          );
        }}
      </Loaded>
    </section>
  );
}
