import { ButtonGroup, LinkButton } from '../../components/index.ts';
import type { Picture } from '../../queries/pictures.ts';
import { useTexts } from '../../texts/index.tsx';

/** A picture opens a conversation: where to go with it. */
export function WhatNext({ picture }: { picture: Picture }) {
  const t = useTexts().picture.next;
  const { waveId, networkId, since } = picture;
  return (
    <section className="flow">
      <h2>{t.title}</h2>
      <ButtonGroup>
        <LinkButton to="/waves/$waveId/reflection" params={{ waveId }}>
          {t.reflection}
        </LinkButton>
        {since && (
          <LinkButton
            to="/networks/$networkId/comparison"
            params={{ networkId }}
            search={{ from: since.waveId, to: waveId }}
            kind="secondary"
          >
            {t.comparison}
          </LinkButton>
        )}
      </ButtonGroup>
    </section>
  );
}
