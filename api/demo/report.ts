/** The report on the first wave of Regio Voorbeeld, its recommendations, and a draft on the second. All of it invented. */
import type { Theme } from '../../surveys/index.ts';
import { answerTo, type Visit } from './visit.ts';

type DemoRecommendation = {
  theme: Theme;
  title: string;
  text: string;
  /** Codes that the published picture shows; one that it doesn't is left out. */
  evidence: string[];
  /** Texts of the actions that answer it. */
  actions: string[];
  /** The opportunity that answers it. */
  opportunity: string;
  outcome: 'followed' | 'partly' | 'not-followed';
  note: string;
};

const recommendations: DemoRecommendation[] = [
  {
    theme: 'ambition',
    title: 'Vertaal de ambitie in doelen voor het platform zelf',
    text: 'Kies een paar doelen waar het platform zelf over gaat en spreek af hoe u ziet of u er dichterbij komt.\n\nGeef nieuwe leden die doelen bij hun eerste bijeenkomst mee.',
    evidence: ['ambition-unknown', 'concrete-objectives'],
    actions: ['Een werkgroep legt drie doelen voor, met per doel een graadmeter.'],
    opportunity: 'We vertalen de ambitie in drie doelen waar het platform zelf over gaat.',
    outcome: 'followed',
    note: 'De drie doelen zijn vastgesteld en staan op de agenda.',
  },
  {
    theme: 'processes',
    title: 'Geef elk knelpunt uit de praktijk een eigenaar en een antwoord',
    text: 'Houd bij wie een knelpunt oppakt en wat ermee gebeurt. Laat de praktijk weten wat er is besloten, en ga na of het heeft geholpen.',
    evidence: ['bottlenecks-followed-up', 'feedback-to-practice'],
    actions: [
      'Een lijst met knelpunten bijhouden en elke bijeenkomst nalopen.',
      'Na elke bijeenkomst een kort bericht voor uitvoerders schrijven.',
    ],
    opportunity: 'Knelpunten uit de praktijk krijgen een eigenaar en een antwoord.',
    outcome: 'partly',
    note: 'De lijst en het bericht zijn er. Of de praktijk het merkt, wordt nog nagegaan.',
  },
  {
    theme: 'interests',
    title: 'Bespreek waar belangen botsen',
    text: 'Maak tijd vrij om hardop te zeggen wat een lid wel en niet kan, ook wat een klein lid aankan.',
    evidence: ['own-interest-versus-network', 'capacity-and-money'],
    actions: [],
    opportunity: 'We zeggen hardop waar belangen botsen en wat een klein lid wel en niet kan.',
    outcome: 'not-followed',
    note: 'Hier kwam nog geen afspraak uit.',
  },
];

/** Begins the report on a wave, in Dutch. Gives its id. */
export async function beginDemoReport(visit: Visit, waveId: string): Promise<string> {
  const begun = await answerTo(visit.v1.waves[':waveId'].report.$post({ param: { waveId }, json: { locale: 'nl' } }));
  if (begun.kind !== 'writing') throw new Error('demo: the report was not begun');
  return begun.id;
}

/** Writes the recommendations into a report, each with what the picture shows for it. */
export async function recommend(visit: Visit, waveId: string, reportId: string): Promise<void> {
  const { picture } = await answerTo(visit.v1.waves[':waveId'].picture.$get({ param: { waveId } }));
  const shown = new Set(
    picture.themes.flatMap(({ canImprove, goesWell }) => [...canImprove, ...goesWell]).map(({ code }) => code),
  );
  for (const { theme, title, text, evidence } of recommendations) {
    await answerTo(
      visit.v1.reports[':reportId'].recommendations.$post({
        param: { reportId },
        json: { theme, title, text, evidence: evidence.filter((code) => shown.has(code)) },
      }),
    );
  }
}

/** Brings a report that has its recommendations up to date and puts it to the network. */
export async function putDemoReportToNetwork(visit: Visit, waveId: string, until: string): Promise<void> {
  const report = await answerTo(visit.v1.waves[':waveId'].report.$get({ param: { waveId } }));
  if (report.kind !== 'writing') throw new Error('demo: the report can not be written');
  const param = { reportId: report.id };
  for (const { key, revision, fresh } of report.sections)
    if (fresh !== null)
      await answerTo(
        visit.v1.reports[':reportId'].sections[':key'].filling.$post({
          param: { ...param, key },
          json: { revision, take: true },
        }),
      );
  await answerTo(
    visit.v1.reports[':reportId']['fact-checks'].$post({
      param,
      json: { until, reason: 'Ter controle van de feiten.' },
    }),
  );
}

/** Makes a report final on which nobody of the network had a remark. */
export async function makeDemoReportFinal(visit: Visit, reportId: string): Promise<void> {
  await answerTo(
    visit.v1.reports[':reportId'].finalisation.$post({ param: { reportId }, json: { reason: 'Vastgesteld.' } }),
  );
}

/** A year later: which actions answered the recommendations, and what became of them. */
export async function followDemoRecommendations(visit: Visit, networkId: string): Promise<void> {
  const param = { networkId };
  const made = await answerTo(visit.v1.networks[':networkId'].recommendations.$get({ param }));
  const { actions } = await answerTo(visit.v1.networks[':networkId'].actions.$get({ param }));
  const { opportunities } = await answerTo(visit.v1.networks[':networkId'].opportunities.$get({ param }));
  for (const { id, title } of made.recommendations) {
    const one = recommendations.find((recommendation) => recommendation.title === title);
    if (!one) continue;
    await answerTo(
      visit.v1.recommendations[':recommendationId']['follow-up'].$put({
        param: { recommendationId: id },
        json: {
          opportunities: opportunities.filter(({ text }) => text === one.opportunity).map((it) => it.id),
          actions: actions.filter(({ text }) => one.actions.includes(text)).map((it) => it.id),
          outcome: one.outcome,
          outcomeNote: one.note,
        },
      }),
    );
  }
}
