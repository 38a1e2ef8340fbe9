import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { Alert, Loaded, PageHeading } from '../../../components/index.ts';
import { type Code, waveCodebookQuery } from '../../../queries/codebook.ts';
import { type CodingSample, codingSampleQuery } from '../../../queries/coding-samples.ts';
import { useTexts } from '../../../texts/index.tsx';
import { Agreement } from './Agreement.tsx';
import { BlindCoding } from './BlindCoding.tsx';
import { Differences } from './Differences.tsx';
import '../observation.css';

/** One sample: to be coded blind, being coded, or compared. */
export function SamplePage() {
  const t = useTexts().coding;
  const { waveId, sampleId } = useParams({ from: '/signed-in/waves/$waveId/second-coder/$sampleId' });
  const codebook = useQuery(waveCodebookQuery(waveId));
  return (
    <>
      <PageHeading title={t.sampleTitle} />
      <Loaded query={useQuery(codingSampleQuery(sampleId))}>
        {(sample) => (
          <Loaded query={codebook}>
            {({ codes }) => <Sample waveId={waveId} sampleId={sampleId} sample={sample} codebook={codes} />}
          </Loaded>
        )}
      </Loaded>
      <p>
        <Link to="/waves/$waveId/second-coder" params={{ waveId }}>
          {t.backToSamples}
        </Link>
      </p>
    </>
  );
}

type Props = { waveId: string; sampleId: string; sample: CodingSample; codebook: Code[] };

function Sample({ sample, ...rest }: Props) {
  const t = useTexts().coding;
  if (sample.kind === 'waiting') {
    return (
      <Alert>
        <p>{t.waiting(sample.coder, sample.done, sample.total)}</p>
      </Alert>
    );
  }
  if (sample.kind === 'to-code') return <BlindCoding sample={sample} {...rest} />;
  return (
    <>
      <Agreement sample={sample} />
      <Differences sample={sample} {...rest} />
    </>
  );
}
