import { useQuery } from '@tanstack/react-query';
import { Loaded } from '../../components/index.ts';
import { reportVersionQuery } from '../../queries/reports.ts';
import { useTexts } from '../../texts/index.tsx';
import { changedLines } from './changed-lines.ts';

/** The text of two versions, line by line: what was taken out and what was put in. */
export function ComparedVersions({ reportId, from, to }: { reportId: string; from: number; to: number }) {
  const t = useTexts().report.versions;
  const before = useQuery(reportVersionQuery(reportId, from));
  const after = useQuery(reportVersionQuery(reportId, to));
  return (
    <Loaded query={before}>
      {(old) => (
        <Loaded query={after}>
          {(now) => {
            const changed = now.sections
              .map((section) => ({
                section,
                pieces: changedLines(old.sections.find(({ key }) => key === section.key)?.text ?? '', section.text),
              }))
              .filter(({ pieces }) => pieces.some(({ kind }) => kind !== 'same'));
            if (changed.length === 0) return <p role="status">{t.same}</p>;
            return changed.map(({ section, pieces }) => (
              <div key={section.key} className="report-compared">
                <h3>
                  {section.number} {section.title}
                </h3>
                {pieces
                  .filter(({ kind }) => kind !== 'same')
                  .map(({ kind, line }, i) => {
                    const Tag = kind === 'removed' ? 'del' : 'ins';
                    return (
                      // biome-ignore lint/suspicious/noArrayIndexKey: the same line may come twice
                      <p key={i}>
                        <span className="visually-hidden">{kind === 'removed' ? t.removed : t.added} </span>
                        <Tag>{line}</Tag>
                      </p>
                    );
                  })}
              </div>
            ));
          }}
        </Loaded>
      )}
    </Loaded>
  );
}
