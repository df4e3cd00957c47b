/** The funding subgraph on a database of its own, on a day that stays, and the references that a router hands over. */
import { join } from 'node:path'
import { region } from '@overstap/schema/region'
import { openScene, type Scene, TODAY } from '../../../test/scene.ts'
import { seed } from '../db/seed.ts'
import { fundingSubgraph } from '../src/subgraph.ts'

export { TODAY }
export const plan = region({ candidates: 600, vacancies: 150, seed: 5, today: TODAY })

/** Call it at the top level of a test file. */
export function openFunding(): Promise<Scene> {
  return openScene({
    name: 'funding',
    migrations: join(import.meta.dirname, '../db/migrations'),
    seed: `600x150x5@${TODAY}`,
    fill: database => seed(database.sql, plan, () => {}, TODAY),
    subgraph: config => fundingSubgraph(config, () => TODAY),
  })
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
export function route(number: number, changes: object = {}) {
  return {
    __typename: 'MobilityRoute',
    facts: `{"v":1,"number":${number}}`,
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
  }
}
