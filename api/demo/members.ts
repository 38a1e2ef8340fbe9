/** The members of Regio Voorbeeld. Every organisation is made up; the addresses end in the reserved `.example`. */

export type DemoMember = { organisation: string; sector: string; locale?: 'en' };

export const sectors = {
  justice: 'Justitie en veiligheid',
  education: 'Onderwijs',
  care: 'Zorg en ondersteuning',
  welfare: 'Welzijn',
  municipality: 'Gemeenten',
} as const;

const of = (sector: string, organisations: string[]): DemoMember[] =>
  organisations.map((organisation) => ({ organisation, sector }));

/** 25 members at the first wave. */
export const firstYearMembers: DemoMember[] = [
  ...of(sectors.justice, [
    'Politie Middenland',
    'Parket Middenland',
    'Reclassering De Brug',
    'Jeugdbescherming Lindenhof',
    'Veiligheidshuis Middenland',
  ]),
  ...of(sectors.education, [
    'Scholengroep De Horizon',
    'Basisscholen Het Kompas',
    'Beroepscollege De Schakel',
    'Passend Onderwijs Middenland',
  ]),
  ...of(sectors.care, [
    'Meldpunt Veilig Middenland',
    'Psychiatrie De Linde',
    'Ziekenhuis De Meander',
    'Huisartsenkring Middenland',
    'Verslavingszorg Nieuw Begin',
    'Jeugdhulp Het Anker',
    'Vrouwenopvang De Vuurtoren',
  ]),
  ...of(sectors.welfare, [
    'Welzijn Voorstad',
    'Kinderopvang De Zandbak',
    'Maatschappelijk Werk Middenland',
    'Mantelzorgkring De Kom',
  ]),
  ...of(sectors.municipality, [
    'Gemeente Voorbeeldstad',
    'Gemeente Lindeveen',
    'Gemeente Waterhoek',
    'Gemeente Zandrode',
    'Gemeente Oudemeer',
  ]),
];

/** Between the first and the second wave: one member left, one joined. */
export const leaves = 'Mantelzorgkring De Kom';
export const joins: DemoMember = {
  organisation: 'International Shelter Middenland',
  sector: sectors.care,
  locale: 'en',
};

/** The made-up contact of a member, and its address. */
export function contactOf(organisation: string): { name: string; email: string } {
  const host = organisation.toLowerCase().replaceAll(/[^a-z]+/g, '-');
  return { name: `Contactpersoon ${organisation}`, email: `contact@${host}.example` };
}
