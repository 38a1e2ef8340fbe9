import { useQuery } from '@tanstack/react-query';
import { MirrorChart } from '../../../charts/index.ts';
import { Details, LinkButton, Loaded } from '../../../components/index.ts';
import { type Mirror, mirrorQuery } from '../../../queries/my-invitation.ts';
import { useFormat, useLanguage, useTexts } from '../../../texts/index.tsx';
import { useMirrorSentence } from './useMirrorSentence.ts';

/** The member's own mirror: what it answered, beside last year and beside the network. For nobody else to see. */
export function MirrorSection({ token }: { token: string }) {
  const t = useTexts().answer.mirror;
  return (
    <section className="flow">
      <h2>{t.title}</h2>
      <Loaded query={useQuery(mirrorQuery(token))}>{(mirror) => <MirrorView token={token} mirror={mirror} />}</Loaded>
    </section>
  );
}

function MirrorView({ token, mirror }: { token: string; mirror: Mirror }) {
  const t = useTexts().answer.mirror;
  const { themes } = useTexts().common;
  const f = useFormat();
  const { language } = useLanguage();
  const sentence = useMirrorSentence();
  const { points, before, invited } = mirror;
  return (
    <>
      <p>{t.lead(f.day(mirror.publishedAt))}</p>
      <p>
        <LinkButton kind="secondary" to="/member/picture" hash={token} preload={false}>
          {t.toPicture}
        </LinkButton>
      </p>
      <ul>
        {mirror.themes.map((one) => (
          <li key={one.theme}>
            <strong>{themes[one.theme]}</strong>: {sentence(one)}
          </li>
        ))}
      </ul>
      <MirrorChart
        title={t.themes}
        points={points}
        before={before}
        invited={invited}
        rows={mirror.themes.map(({ theme, ...row }) => ({ key: theme, label: themes[theme], ...row }))}
      />
      {mirror.themes.map(({ theme, statements }) => (
        <Details key={theme} summary={t.statements(themes[theme])}>
          <MirrorChart
            title={t.statements(themes[theme])}
            points={points}
            before={before}
            invited={invited}
            rows={statements.map(({ item, text, ...row }) => ({ key: item, label: text[language], ...row }))}
          />
        </Details>
      ))}
      <p className="small">{t.how}</p>
    </>
  );
}
