/** The funding subgraph on a database of its own, on a day that stays, and the references that a router hands over. */
import { join } from 'node:path'
import { encodeFacts, type RouteFacts } from '@overstap/schema/matching'
import { region } from '@overstap/schema/region'
import { openScene, type Scene, TODAY } from '../../../test/scene.ts'
import { seed } from '../db/seed.ts'
import { fundingSubgraph } from '../src/subgraph.ts'

export { TODAY }
export const plan = region({ candidates: 600, vacancies: 150, seed: 5, today: TODAY })

/** Call it at the top level of a test file. */
export async function openFunding() {
  const scene = await openScene({
    name: 'funding',
    migrations: join(import.meta.dirname, '../db/migrations'),
    seed: `600x150x5@${TODAY}`,
    fill: database => seed(database.sql, plan, () => {}, TODAY),
    subgraph: config => fundingSubgraph(config, () => TODAY),
  })
  return { ...scene, route: routeFrom(scene) }
}

interface Agreement {
  code: string
  from: string
  to?: string | null
}

export function firm(id: string, agreements: Agreement[], kind = 'EMPLOYER') {
  return { id, organisationCase: { known: true, kind, branch: 'METALEKTRO', agreements } }
}

/** Somebody in Assen whose job is at risk, hired by a metalworking firm after a course of 7,000 euro. */
const routeFrom =
  ({ signAs }: Scene) =>
  (number: number, changes: object = {}) => ({
    __typename: 'MobilityRoute',
    facts: signAs('vacancies', encodeFacts({ ...facts, candidate: `uwv-noord:${number}` })),
    trainingCase: {
      weeks: 12,
      costCents: 700_000,
      steps: [{ training: 'opleiders:1', kind: 'SHORT', costItems: [{ kind: 'TUITION', amountCents: 700_000 }] }],
    },
    candidateCase: {
      status: 'AT_RISK',
      level: 3,
      branch: 'INSTALLATIE',
      municipality: { code: 'GM0106', placeCase: { province: 'drenthe', region: 'groningen' } },
      currentEmployer: firm(`register:old-${number}`, [{ code: 'METAAL_EN_TECHNIEK_INSTALLATIE', from: '2001-01-01' }]),
    },
    vacancyCase: {
      level: 3,
      branch: 'METAAL',
      employer: firm(`register:new-${number}`, [{ code: 'METAAL_EN_TECHNIEK_METAALBEWERKING', from: '2001-01-01' }]),
    },
    ...changes,
  })

/** What a route knows; a fund needs nothing of it but that it is one. */
const facts: RouteFacts = {
  ...{ release: '2026.1', candidate: 'uwv-noord:1', vacancy: 'techniek-noord:1', candidateLevel: 3, vacancyLevel: 3 },
  ...{ availableFrom: null, vacancyOccupation: 'OC-M01', crossBranch: true, fit: 0.5, basis: 'SKILLS' },
  ...{ transition: null, reasons: [], gap: [] },
}
