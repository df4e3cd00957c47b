/**
 * The firms of the stories. What a story needs is written here; the rest of each record is made as for any other
 * firm.
 */
import type { BranchCode } from '../reference/index.ts'
import type { GeneratedAgreement, GeneratedDisruption } from './records.ts'
import { stories } from './stories.ts'

export interface EmployerBrief {
  id: string
  name: string
  branch: BranchCode
  municipality: string
  headcount: number
  /** Working hours a week by calendar year, where the story turns on them. */
  yearlyHours?: { year: number; hours: number }[]
  agreements?: GeneratedAgreement[]
  disruption?: { kind: GeneratedDisruption['kind']; announcedDaysAgo: number }
}

/** Number 1 is the first; `register:employer-N` starts after the last. */
export const storyEmployers: readonly EmployerBrief[] = [
  {
    id: stories.bankruptFirm,
    name: 'Metaalbewerking Emmen B.V.',
    branch: 'METAAL',
    municipality: 'GM0114',
    headcount: 22,
    disruption: { kind: 'BANKRUPTCY', announcedDaysAgo: 9 },
  },
  {
    id: stories.crossedEmployer,
    name: 'Machinefabriek Hoogeveen B.V.',
    branch: 'METALEKTRO',
    municipality: 'GM0118',
    headcount: 37,
    yearlyHours: [
      { year: 2020, hours: 1090 },
      { year: 2021, hours: 1170 },
      { year: 2022, hours: 1230 },
      { year: 2023, hours: 1265 },
      { year: 2024, hours: 1310 },
      { year: 2025, hours: 1335 },
    ],
    agreements: [
      {
        code: 'METAAL_EN_TECHNIEK_METAALBEWERKING',
        from: '2009-01-01',
        to: '2024-12-31',
        basis: 'HOURS_BELOW_BORDER',
      },
      { code: 'METALEKTRO', from: stories.crossedOn, to: null, basis: 'THREE_YEARS_AT_1200' },
    ],
  },
  {
    id: 'register:precisieverspaning-groningen',
    name: 'Precisieverspaning Groningen B.V.',
    branch: 'METAAL',
    municipality: 'GM0014',
    headcount: 24,
  },
  {
    id: stories.reorganisingEmployer,
    name: 'Elektrotechniek Groningen B.V.',
    branch: 'INSTALLATIE',
    municipality: 'GM0014',
    headcount: 46,
    disruption: { kind: 'REORGANISATION', announcedDaysAgo: 24 },
  },
  {
    id: stories.baggageEmployer,
    name: 'Bagageafhandeling Schiphol B.V.',
    branch: 'AVIATION',
    municipality: 'GM0394',
    headcount: 640,
    disruption: { kind: 'MASS_LAYOFF', announcedDaysAgo: 31 },
  },
  {
    id: stories.metalektroEmployer,
    name: 'Apparatenbouw Drachten B.V.',
    branch: 'METALEKTRO',
    municipality: 'GM0090',
    headcount: 310,
  },
  {
    id: 'register:assemblage-haarlemmermeer',
    name: 'Assemblagetechniek Haarlemmermeer B.V.',
    branch: 'METALEKTRO',
    municipality: 'GM0394',
    headcount: 95,
  },
  {
    id: 'register:installatiewerk-haarlem',
    name: 'Installatiewerk Haarlem B.V.',
    branch: 'INSTALLATIE',
    municipality: 'GM0392',
    headcount: 28,
  },
  {
    id: 'register:constructiebedrijf-assen',
    name: 'Constructiebedrijf Assen B.V.',
    branch: 'METAAL',
    municipality: 'GM0106',
    headcount: 14,
  },
  {
    id: 'register:metaalbedrijf-zaanstad',
    name: 'Metaalbedrijf Zaanstad B.V.',
    branch: 'METAAL',
    municipality: 'GM0479',
    headcount: 19,
  },
  {
    id: 'register:klimaattechniek-hilversum',
    name: 'Klimaattechniek Hilversum B.V.',
    branch: 'INSTALLATIE',
    municipality: 'GM0402',
    headcount: 33,
  },
  {
    id: 'register:installatiebedrijf-emmen',
    name: 'Installatiebedrijf Emmen B.V.',
    branch: 'INSTALLATIE',
    municipality: 'GM0114',
    headcount: 41,
  },
  {
    id: 'register:betonbouw-coevorden',
    name: 'Betonbouw Coevorden B.V.',
    branch: 'BOUW',
    municipality: 'GM0109',
    headcount: 58,
  },
  {
    id: 'register:zonnestroom-alkmaar',
    name: 'Zonnestroom Alkmaar B.V.',
    branch: 'INSTALLATIE',
    municipality: 'GM0361',
    headcount: 17,
  },
]
