/** Material of a report to test with: everything in it is made up. */
import type { ReportMaterial } from '../../api/report/material.ts';
import { shippedVersions } from '../../surveys/index.ts';
import { anImprovementTheme, aPicture, aScore } from './a-picture.ts';

const questionnaire = shippedVersions.find(({ code, version }) => code === 'bestuurlijk-platform' && version === 1);

export function reportMaterial(o: Partial<ReportMaterial> = {}): ReportMaterial {
  if (!questionnaire) throw new Error('reportMaterial: needs the shipped questionnaire');
  const said = anImprovementTheme('ambition', 'ambition-unknown', {
    label: { nl: 'Bekendheid van de ambitie', en: 'Whether the ambition is known' },
    quotes: ['Nieuwe leden weten niet wat we willen.'],
  });
  return {
    picture: aPicture({ waveId: 'wave', networkId: 'network' }, { canImprove: [said], topics: ['Kijken bij elkaar'] }),
    publishedAt: '2026-02-20T09:00:00.000Z',
    network: { name: 'Netwerk De Proef', description: 'Een netwerk.', ambition: 'Samen eerder helpen', demo: false },
    inspectorate: 'Inspectie Voorbeeld',
    members: [
      { organisation: 'Gemeente Achterveld', sector: 'Gemeenten' },
      { organisation: 'Welzijn De Waaier', sector: 'Zorg' },
    ],
    session: { on: '2026-03-01', phones: 12 },
    questionnaire,
    agenda: [
      {
        opportunity: 'We stellen doelen.',
        actions: [{ text: 'Een werkgroep', owner: 'Gemeente Achterveld', deadline: '2026-06-01', state: 'do' }],
      },
    ],
    recommendations: [
      {
        theme: 'ambition',
        title: 'Maak de ambitie concreet',
        text: 'Kies doelen:\n\n1. eerst dit\n2. dan dat',
        evidence: [{ nl: 'Bekendheid van de ambitie', en: 'Whether the ambition is known' }],
        answers: ['We stellen doelen.'],
        outcome: 'partly',
        outcomeNote: 'Twee van de drie.',
      },
    ],
    ...o,
  };
}

/** The same, with a theme of which no figure may be shown. */
export function withHiddenTheme(): ReportMaterial {
  const material = reportMaterial();
  const themes = material.picture.themes.map((theme) =>
    theme.theme === 'interests'
      ? { ...theme, table: { kind: 'hidden' as const, reason: 'below-threshold' as const } }
      : { ...theme, table: aScore([0, 1, 3, 4, 1], 12) },
  );
  return { ...material, picture: { ...material.picture, themes } };
}
