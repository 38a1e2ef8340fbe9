import type { Coded } from './remarks.ts';

export type DemoInterview = {
  /** The organisation spoken to; null for an expert by experience. */
  organisation: string | null;
  observations: Coded[];
};

/** Five interviews with organisations and four with experts by experience, in the first year. */
export const firstYearInterviews: DemoInterview[] = [
  {
    organisation: 'Meldpunt Veilig Middenland',
    observations: [
      {
        text: 'Noemt het persoonlijke contact de grootste winst van het platform.',
        tone: 'goes-well',
        themes: ['relation'],
        codes: ['meeting-in-person', 'trust'],
      },
      {
        text: 'Vindt dat besluiten niet doorkomen bij de mensen die het werk doen.',
        tone: 'can-improve',
        themes: ['processes'],
        codes: ['feedback-to-practice'],
      },
    ],
  },
  {
    organisation: 'Gemeente Voorbeeldstad',
    observations: [
      {
        text: 'Wil de ambitie vertalen in drie doelen waar het platform zelf over gaat.',
        tone: 'can-improve',
        themes: ['ambition'],
        codes: ['concrete-objectives', 'role-of-platform'],
        quote: 'Vertaal de ambitie in enkele doelen waar het platform zelf over gaat.',
      },
      {
        text: 'Heeft het gevoel dat de voorzitter als enige de acties bewaakt.',
        tone: 'can-improve',
        themes: ['organisation'],
        codes: ['actions-with-owner'],
      },
    ],
  },
  {
    organisation: 'Politie Middenland',
    observations: [
      {
        text: 'Bestuurders kunnen op elkaar rekenen als er een knelpunt is.',
        tone: 'goes-well',
        themes: ['relation'],
        codes: ['trust'],
      },
      {
        text: 'Zou collega-bestuurders vaker willen aanspreken op afspraken, maar de vorm ontbreekt.',
        tone: 'can-improve',
        themes: ['relation'],
        codes: ['speaking-up'],
      },
    ],
  },
  {
    organisation: 'Scholengroep De Horizon',
    observations: [
      {
        text: 'Het onderwijs voelt zich gast aan tafel en weet niet goed wat er van hen wordt verwacht.',
        tone: 'can-improve',
        themes: ['ambition', 'organisation'],
        codes: ['role-of-platform', 'ambition-unknown'],
        quote: 'Niet elke sector weet wat er van hem wordt verwacht.',
      },
      {
        text: 'De bestuurder is in twee jaar drie keer gewisseld; niemand heeft de opvolger bijgepraat.',
        tone: 'can-improve',
        themes: ['ambition'],
        codes: ['changing-participants', 'ambition-unknown'],
      },
    ],
  },
  {
    organisation: 'Jeugdhulp Het Anker',
    observations: [
      {
        text: 'Afspraken worden wel genotuleerd, maar niet nagelopen.',
        tone: 'can-improve',
        themes: ['processes'],
        codes: ['actions-with-owner', 'knowing-whether-it-helped'],
      },
      {
        text: 'Leert veel van hoe andere sectoren naar veiligheid kijken.',
        tone: 'goes-well',
        themes: ['relation'],
        codes: ['learning-together'],
      },
    ],
  },
  {
    organisation: null,
    observations: [
      {
        text: 'Maak op scholen bespreekbaar hoe het met je gaat, ook als er niets aan de hand lijkt.',
        tone: 'can-improve',
        themes: ['ambition'],
        codes: ['prevention'],
        quote: 'Maak op scholen bespreekbaar hoe het met je gaat.',
      },
      {
        text: 'Aan deze tafel werd ik serieus genomen.',
        tone: 'goes-well',
        themes: ['relation'],
        codes: ['experts-by-experience'],
      },
    ],
  },
  {
    organisation: null,
    observations: [
      {
        text: 'Contact met mensen die hetzelfde hebben meegemaakt hielp meer dan elk formulier.',
        tone: 'can-improve',
        themes: ['processes'],
        codes: ['peer-to-peer'],
        quote: 'Contact met lotgenoten helpt. Zet dat breder in.',
      },
    ],
  },
  {
    organisation: null,
    observations: [
      {
        text: 'Ik wil zelf kunnen kiezen wie mij helpt. Nu werd er over mij beslist.',
        tone: 'can-improve',
        themes: ['interests'],
        codes: ['clients-in-control'],
        quote: 'Laat mensen zelf kiezen wie hen helpt.',
      },
      {
        text: 'Voorlichting in de klas had bij mij verschil gemaakt.',
        tone: 'can-improve',
        themes: ['ambition'],
        codes: ['prevention'],
      },
    ],
  },
  {
    organisation: null,
    observations: [
      {
        text: 'Na de hulp valt het stil. Zorg voor iets wat blijft, ook zonder crisis.',
        tone: 'can-improve',
        themes: ['processes'],
        codes: ['informal-help'],
        quote: 'Zorg voor steun die blijft, ook als de hulp is gestopt.',
      },
      {
        text: 'Lotgenoten begrijpen het zonder uitleg.',
        tone: 'can-improve',
        themes: ['processes'],
        codes: ['peer-to-peer'],
      },
    ],
  },
];
