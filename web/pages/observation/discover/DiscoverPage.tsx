import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useEffect, useMemo } from 'react';
import { EmptyState, Loaded, LoadingState, PageHeading } from '../../../components/index.ts';
import { type Codebook, waveCodebookQuery } from '../../../queries/codebook.ts';
import { codingExamplesQuery, type Observations, observationsQuery } from '../../../queries/observations.ts';
import { useTexts } from '../../../texts/index.tsx';
import { EvidenceNav } from '../EvidenceNav.tsx';
import type { Lesson } from '../suggest/learn.ts';
import { useCoder } from '../suggest/useCoder.ts';
import { Proposal } from './Proposal.tsx';
import { SetAside } from './SetAside.tsx';
import '../observation.css';

/** What no code covers yet, grouped, as proposals for the codebook. */
export function DiscoverPage() {
  const t = useTexts().coding;
  const { waveId } = useParams({ from: '/signed-in/waves/$waveId/discover' });
  const observations = useQuery(observationsQuery(waveId));
  const codebook = useQuery(waveCodebookQuery(waveId));
  const examples = useQuery(codingExamplesQuery(waveId));
  return (
    <>
      <PageHeading title={t.discoverTitle} lead={t.discoverLead} />
      <EvidenceNav waveId={waveId} />
      <Loaded query={observations}>
        {(found) => (
          <Loaded query={codebook}>
            {(book) => (
              <Loaded query={examples}>
                {(learnt) => (
                  <>
                    <Groups waveId={waveId} found={found} book={book} examples={learnt.examples} />
                    <SetAside
                      waveId={waveId}
                      observations={found.observations.filter(({ setAside, withheld }) => setAside && !withheld)}
                      frozen={found.frozen}
                    />
                  </>
                )}
              </Loaded>
            )}
          </Loaded>
        )}
      </Loaded>
    </>
  );
}

type Props = { waveId: string; found: Observations; book: Codebook; examples: Lesson[] };

function Groups({ waveId, found, book, examples }: Props) {
  const t = useTexts().coding;
  const lessons = useMemo(
    () => [...examples, ...found.observations.filter(({ coded, withheld }) => coded && !withheld)],
    [examples, found],
  );
  const open = useMemo(
    () =>
      found.observations.filter(
        ({ codes, setAside, withheld, text }) => codes.length === 0 && !setAside && !withheld && text.trim() !== '',
      ),
    [found],
  );
  const { discovered, discover } = useCoder(book.codes, lessons);
  // What was found belongs to these texts and this codebook, and to no others.
  const round = useMemo(() => `${open.map(({ id }) => id).join()} ${book.codes.length}`, [open, book]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked once for each round
  useEffect(() => discover(round, open), [round]);

  if (discovered === null || discovered.id !== round) return <LoadingState>{t.discovering}</LoadingState>;
  const groups = discovered.found.flatMap(({ language, groups: all }) => all.map((group) => ({ language, ...group })));
  if (groups.length === 0) {
    return (
      <EmptyState title={t.nothingFoundTitle}>
        <p>{t.nothingFound}</p>
      </EmptyState>
    );
  }
  return (
    <>
      <p>{t.discovered(groups.length, open.length)}</p>
      {groups.map((group) => {
        const texts = group.texts.flatMap((place) => open[place] ?? []);
        return (
          <Proposal
            key={texts.map(({ id }) => id).join()}
            waveId={waveId}
            language={group.language}
            words={group.words.map(({ word }) => word)}
            observations={texts}
            editable={book.editable && !found.frozen}
            frozen={found.frozen}
          />
        );
      })}
    </>
  );
}
