/** The people of the stories: what a story turns on is fixed here, everything else is drawn as for anybody. */
import type { Level } from '../reference/index.ts'
import type { CandidateStatus } from './records.ts'
import { stories } from './stories.ts'

export interface CandidateBrief {
  occupation: string
  status: CandidateStatus
  municipality: string
  level: Level | null
  employer?: string
  /** Has every skill of the trade at the level it asks, so that the gap of the story is always the same. */
  complete?: true
  maximumDistanceKm: number | null
  /** Days from today. */
  availableIn: number
}

const electrician: CandidateBrief = {
  occupation: 'OC-I01',
  status: 'AT_RISK',
  municipality: 'GM0014',
  level: 2,
  employer: stories.reorganisingEmployer,
  complete: true,
  maximumDistanceKm: 40,
  availableIn: 21,
}

const inAssen: CandidateBrief = {
  occupation: 'OC-M05',
  status: 'AT_RISK',
  municipality: 'GM0106',
  level: 2,
  employer: 'register:constructiebedrijf-assen',
  complete: true,
  maximumDistanceKm: 50,
  availableIn: 28,
}

const baggageHandler: CandidateBrief = {
  occupation: 'OC-Z01',
  status: 'AT_RISK',
  municipality: 'GM0394',
  level: 2,
  employer: stories.baggageEmployer,
  complete: true,
  maximumDistanceKm: 30,
  availableIn: 45,
}

const entree: CandidateBrief = {
  occupation: 'OC-Z06',
  status: 'NO_BENEFIT',
  municipality: 'GM0392',
  level: null,
  complete: true,
  maximumDistanceKm: 15,
  availableIn: 0,
}

const learner: CandidateBrief = {
  occupation: 'OC-M03',
  status: 'EMPLOYED',
  municipality: 'GM0479',
  level: null,
  employer: 'register:metaalbedrijf-zaanstad',
  maximumDistanceKm: 20,
  availableIn: 60,
}

const voucher: CandidateBrief = {
  occupation: 'OC-Z05',
  status: 'RETURNER',
  municipality: 'GM0361',
  level: 2,
  complete: true,
  maximumDistanceKm: 25,
  availableIn: 14,
}

const metalWorker: CandidateBrief = {
  occupation: 'OC-M02',
  status: 'UNEMPLOYED',
  municipality: 'GM0479',
  level: 2,
  complete: true,
  maximumDistanceKm: 30,
  availableIn: 0,
}

const maintenanceFitter: CandidateBrief = {
  occupation: 'OC-E04',
  status: 'UNEMPLOYED',
  municipality: 'GM0402',
  level: 3,
  complete: true,
  maximumDistanceKm: 35,
  availableIn: 0,
}

const FIRM_TRADES = ['OC-M05', 'OC-M03', 'OC-M08', 'OC-M07', 'OC-M06', 'OC-M02', 'OC-M05', 'OC-M04']
const FIRM_HOMES = ['GM0114', 'GM0114', 'GM0114', 'GM1681', 'GM0109', 'GM0037']

/** The 22 of the bankrupt firm: numbers 11 to 32. */
const firm = stories.peopleOfBankruptFirm.map((_, index): CandidateBrief => {
  const occupation = FIRM_TRADES[index % FIRM_TRADES.length] ?? 'OC-M05'
  return {
    occupation,
    status: 'AT_RISK',
    municipality: FIRM_HOMES[index % FIRM_HOMES.length] ?? 'GM0114',
    // Every fifth learned the trade at the bench and has no diploma to show.
    level: index % 5 === 4 ? null : occupation === 'OC-M04' || occupation === 'OC-M06' ? 3 : 2,
    employer: stories.bankruptFirm,
    maximumDistanceKm: index % 4 === 3 ? null : 35 + (index % 3) * 10,
    availableIn: 7 + index,
  }
})

const SEEKER_TRADES = [
  'OC-Z04',
  'OC-Z03',
  'OC-B06',
  'OC-M03',
  'OC-Z05',
  'OC-E10',
  'OC-B01',
  'OC-Z06',
  'OC-I08',
  'OC-B04',
]
const SEEKER_HOMES = ['GM0114', 'GM0118', 'GM1690', 'GM1731', 'GM0109']

/** The ten job seekers who share the next assessment with twelve of them: numbers 33 to 42. */
const seekers = SEEKER_TRADES.map(
  (occupation, index): CandidateBrief => ({
    occupation,
    status: index % 3 === 2 ? 'SIDE_ENTRANT' : 'UNEMPLOYED',
    municipality: SEEKER_HOMES[index % SEEKER_HOMES.length] ?? 'GM0114',
    level: index % 4 === 3 ? null : 2,
    maximumDistanceKm: 40,
    availableIn: 0,
  }),
)

/** By number, the first at index 0; a number without a story is undefined and drawn freely. */
export const storyCandidates: readonly (CandidateBrief | undefined)[] = [
  electrician,
  inAssen,
  baggageHandler,
  entree,
  learner,
  voucher,
  metalWorker,
  maintenanceFitter,
  undefined,
  undefined,
  ...firm,
  ...seekers,
]
