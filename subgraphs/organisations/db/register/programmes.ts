/**
 * The programmes and the figures they published about themselves, as they were published (R19): what is counted,
 * what it is a share of, over which period and as of when; whatever a source does not say is null, and nothing is
 * worked out here.
 */
interface Text {
  nl: string
  en: string
}

/** Where a figure was published. */
type Source = keyof typeof kpiSources

interface KpiRow {
  code: string
  definition: Text
  numerator: number | null
  denominator: number | null
  value: number | null
  unit: 'people' | 'percent' | 'euro' | 'organisations'
  period: string | null
  status: 'TARGET' | 'REALISED' | 'DISPUTED'
  asOf: string | null
  source: Source
  /** Null for what is no share. */
  shareOf: Text | null
  /** Codes of figures of the programme that cannot be right together with this one. */
  contradicts: readonly string[]
}

interface ProgrammeRow {
  code: string
  name: string
  /** The service point that runs it; null where another party does. */
  servicePoint: string | null
  kpis: readonly KpiRow[]
}

export const kpiSources = {
  S0: 'Provincie Drenthe, oktober 2022: Het noorden investeert met Servicepunt Techniek Noord',
  S1: 'Techniekpact, 2018: Servicepunt Techniek Drenthe',
  S2: 'A+O Metalektro: nieuwe impuls aan Servicepunten Techniek',
  S3: 'Techniekpact: Technisch Talent Werkt',
  S4: 'Provincie Noord-Holland: Versterken technische sector',
} as const

const participants: Text = { nl: 'kandidaten die deelnamen', en: 'candidates who took part' }
const completers: Text = { nl: 'kandidaten die de opleiding afrondden', en: 'candidates who completed the training' }

export const programmes: readonly ProgrammeRow[] = [
  {
    code: 'spt-noord',
    name: 'Servicepunt Techniek Noord',
    servicePoint: 'noord',
    kpis: [
      percent('COMPLETED', 90, '2021', 'REALISED', 'S0', participants, {
        nl: 'Deel van de deelnemende kandidaten dat een training of omscholing met succes volgde (ruim 90%).',
        en: 'Share of the candidates taking part who completed training or retraining (over 90%).',
      }),
      // One sentence, two readings: "of the candidates taking part ... resulting in ... over 75%".
      {
        ...percent('FOLLOW_UP_OF_PARTICIPANTS', 75, '2021', 'DISPUTED', 'S0', participants, {
          nl: 'Deel met een vervolgcontract na de opleiding, gelezen als deel van alle deelnemers (ruim 75%).',
          en: 'Share with a follow-up contract after training, read as a share of everyone who took part (over 75%).',
        }),
        contradicts: ['FOLLOW_UP_OF_COMPLETED'],
      },
      {
        ...percent('FOLLOW_UP_OF_COMPLETED', 75, '2021', 'DISPUTED', 'S0', completers, {
          nl: 'Deel met een vervolgcontract na de opleiding, gelezen als deel van wie de opleiding afrondde (ruim 75%).',
          en: 'Share with a follow-up contract after training, read as a share of those who completed it (over 75%).',
        }),
        contradicts: ['FOLLOW_UP_OF_PARTICIPANTS'],
      },
      amount('PROVINCE_DRENTHE', 52_100, '2022-2023', 'S0', {
        nl: 'Bijdrage van de provincie Drenthe voor twee jaar.',
        en: 'Contribution of the province of Drenthe for two years.',
      }),
      amount('OTHER_PARTNERS', 400_000, '2022-2023', 'S0', {
        nl: 'Bijdrage van de andere partners samen; de bron zegt: bijna 400.000 euro.',
        en: 'Contribution of the other partners together; the source says almost 400,000 euro.',
      }),
    ],
  },
  {
    code: 'spt-drenthe',
    name: 'Servicepunt Techniek Drenthe',
    servicePoint: 'drenthe',
    kpis: [
      count('SPOKEN', 130, 'people', '2017-2018', 'REALISED', 'S1', {
        nl: 'Kandidaten voor techniek met wie gesproken is; de bron zegt: een kleine 130.',
        en: 'Candidates for technical work who were spoken to; the source says just under 130.',
      }),
      {
        ...count('PLACED', 40, 'people', '2017-2018', 'REALISED', 'S1', {
          nl: 'Geplaatste kandidaten in meer technische branches, mbo 2 tot en met 4, van wie gesproken is.',
          en: 'Candidates placed in several technical branches, mbo 2 to 4, of those spoken to.',
        }),
        numerator: 40,
        denominator: 130,
        shareOf: { nl: 'kandidaten met wie gesproken is', en: 'candidates who were spoken to' },
      },
      count('FIRMS', 110, 'organisations', '2017-2018', 'REALISED', 'S1', {
        nl: 'Bedrijven waarmee een relatie is gelegd.',
        en: 'Firms that a relation was built with.',
      }),
      count('PROVIDERS', 16, 'organisations', '2017-2018', 'REALISED', 'S1', {
        nl: 'Opleiders waarmee een relatie is gelegd.',
        en: 'Training providers that a relation was built with.',
      }),
      count('NEXT_ASSESSMENT', 22, 'people', null, 'TARGET', 'S1', {
        nl: 'Deelnemers aan het eerstvolgende assessment.',
        en: 'People in the next assessment.',
      }),
    ],
  },
  {
    code: 'ao-subsidie-servicepunten',
    name: 'A+O-subsidie voor servicepunten techniek',
    servicePoint: null,
    kpis: [
      amount('GRANT_PER_SERVICE_POINT', 25_000, 'drie jaar', 'S2', {
        nl: 'Beschikbaar per servicepunt, te besteden in drie jaar.',
        en: 'Available per service point, to be spent in three years.',
      }),
      count('SERVICE_POINTS_GRANTED', 7, 'organisations', '2014', 'REALISED', 'S2', {
        nl: 'Servicepunten die in het sectorplan subsidie kregen.',
        en: 'Service points that were granted money in the sector plan.',
      }),
    ],
  },
  {
    code: 'spt-utrecht-gooi-vechtstreek',
    name: 'Servicepunt Techniek Utrecht, Gooi en Vechtstreek',
    servicePoint: 'utrecht-gooi-vechtstreek',
    kpis: [],
  },
  {
    code: 'technisch-talent-werkt',
    name: 'Technisch Talent Werkt',
    servicePoint: 'noord-holland',
    kpis: [
      count('PLACED', 150, 'people', null, 'TARGET', 'S3', {
        nl: 'Te plaatsen kandidaten.',
        en: 'Candidates to be placed.',
      }),
    ],
  },
  {
    code: 'vouchers-noord-holland',
    name: 'Vouchers en Ontwikkelfonds Noord-Holland',
    servicePoint: null,
    kpis: [],
  },
  {
    code: 'mkb-route',
    name: 'MKB-route (metroleerlijn)',
    servicePoint: null,
    kpis: [
      count('WORKERS_REACHED', 500, 'people', null, 'REALISED', 'S4', {
        nl: 'Werkenden die met bijscholing zijn bereikt.',
        en: 'Workers reached with further training.',
      }),
      count('PUPILS_REACHED', 5_000, 'people', null, 'REALISED', 'S4', {
        nl: 'Leerlingen in Zuid-Kennemerland die kennismaakten met ICT en de maakindustrie.',
        en: 'Pupils in Zuid-Kennemerland who got to know ICT and manufacturing.',
      }),
    ],
  },
  {
    code: 'entree-in-beweging',
    name: 'Entree in Beweging',
    servicePoint: null,
    kpis: [
      count('FEWEST_TO_WORK', 500, 'people', null, 'TARGET', 'S4', {
        nl: 'Mensen die van werk of uitkering naar werk worden geholpen: ondergrens van de schatting.',
        en: 'People helped from work or a benefit to work: the low end of the estimate.',
      }),
      count('MOST_TO_WORK', 1_000, 'people', null, 'TARGET', 'S4', {
        nl: 'Mensen die van werk of uitkering naar werk worden geholpen: bovengrens van de schatting.',
        en: 'People helped from work or a benefit to work: the high end of the estimate.',
      }),
    ],
  },
  { code: 'mind-your-next-step', name: 'Mind your next step', servicePoint: null, kpis: [] },
  { code: 'oo-fondsen', name: 'Opleidings- en ontwikkelingsfondsen', servicePoint: null, kpis: [] },
]

function count(
  code: string,
  value: number,
  unit: KpiRow['unit'],
  period: string | null,
  status: KpiRow['status'],
  source: Source,
  definition: Text,
): KpiRow {
  return {
    code,
    definition,
    numerator: null,
    denominator: null,
    value,
    unit,
    period,
    status,
    asOf: asOf(source),
    source,
    shareOf: null,
    contradicts: [],
  }
}

function percent(
  code: string,
  value: number,
  period: string,
  status: KpiRow['status'],
  source: Source,
  shareOf: Text,
  definition: Text,
): KpiRow {
  return { ...count(code, value, 'percent', period, status, source, definition), shareOf }
}

function amount(code: string, value: number, period: string, source: Source, definition: Text): KpiRow {
  return count(code, value, 'euro', period, 'TARGET', source, definition)
}

/** The first day of the month a source appeared in, where it says so. */
function asOf(source: Source): string | null {
  return source === 'S0' ? '2022-10-01' : null
}
