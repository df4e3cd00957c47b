/** The vacancies of the stories; they ask exactly what the trade asks, so that a story's gap is always the same. */
import type { Level } from '../reference/index.ts'
import { stories } from './stories.ts'

export interface VacancyBrief {
  title: string
  occupation: string
  employer: string
  /** Null where no diploma is asked. */
  level: Level | null
  hardToFill: boolean
  openForDays: number
  /** Days from today; null when whoever comes can start. */
  startsIn: number | null
}

export const storyVacancies: readonly VacancyBrief[] = [
  {
    title: 'CNC-verspaner, omscholing mogelijk',
    occupation: 'OC-M01',
    employer: 'register:precisieverspaning-groningen',
    level: 3,
    hardToFill: true,
    openForDays: 148,
    startsIn: 190,
  },
  {
    title: 'Assemblagemonteur machines bij Schiphol',
    occupation: 'OC-E06',
    employer: 'register:assemblage-haarlemmermeer',
    level: 2,
    hardToFill: true,
    openForDays: 96,
    startsIn: 120,
  },
  {
    title: 'Assistent in de installatietechniek, zonder diploma',
    occupation: 'OC-X01',
    employer: 'register:installatiewerk-haarlem',
    level: null,
    hardToFill: false,
    openForDays: 34,
    startsIn: null,
  },
  {
    title: 'CNC-verspaner draaien en frezen',
    occupation: 'OC-M01',
    employer: 'register:metaalbedrijf-zaanstad',
    level: 3,
    hardToFill: true,
    openForDays: 121,
    startsIn: 160,
  },
  {
    title: 'Servicemonteur installatietechniek',
    occupation: 'OC-I11',
    employer: 'register:klimaattechniek-hilversum',
    level: 3,
    hardToFill: true,
    openForDays: 83,
    startsIn: 90,
  },
  {
    title: 'Loodgieter in Emmen en omgeving',
    occupation: 'OC-I04',
    employer: 'register:installatiebedrijf-emmen',
    level: 2,
    hardToFill: true,
    openForDays: 102,
    startsIn: 75,
  },
  {
    title: 'Ventilatiemonteur',
    occupation: 'OC-I08',
    employer: 'register:installatiebedrijf-emmen',
    level: 2,
    hardToFill: true,
    openForDays: 71,
    startsIn: 60,
  },
  {
    title: 'Betonstaalvlechter',
    occupation: 'OC-B04',
    employer: 'register:betonbouw-coevorden',
    level: 2,
    hardToFill: false,
    openForDays: 40,
    startsIn: 45,
  },
  {
    title: 'Onderhoudsmonteur in de machinebouw',
    occupation: 'OC-E04',
    employer: stories.crossedEmployer,
    level: 3,
    hardToFill: true,
    openForDays: 133,
    startsIn: 150,
  },
  {
    title: 'Allround lasser, leren op de werkvloer',
    occupation: 'OC-M04',
    employer: 'register:metaalbedrijf-zaanstad',
    level: null,
    hardToFill: true,
    openForDays: 66,
    startsIn: null,
  },
  {
    title: 'Monteur zonnepanelen',
    occupation: 'OC-I09',
    employer: 'register:zonnestroom-alkmaar',
    level: 2,
    hardToFill: true,
    openForDays: 78,
    startsIn: 100,
  },
]
