// Rights on what is shared, and what one owner takes of another.

import { describe, expect, it } from 'vitest'
import type { Contract } from '../contracts/index.ts'
import type { Published } from '../registry/index.ts'
import { tryCases } from './registry-cases.ts'
import {
  type Change,
  codes,
  DAY,
  extra,
  firm,
  LINK,
  OWNERS,
  PERSONAL,
  PROFILE,
  passed,
  person,
  propose,
  published,
  sdlOf,
  thing,
} from './registry-scene.ts'

const contract: Contract = {
  ...{ field: 'Person.levelCase', members: ['level'], to: 'extra', purposes: ['MEDIATION'] },
  ...{ until: '2027-12-31', because: 'It builds.' },
}
const given = (field: Partial<Contract> = {}): Change => ({
  published: { contracts: new Map([['people', [{ ...contract, ...field }]]]) },
})
const takesCase = `${person} { id: ID! levelCase: LevelCase @external
  "Copied." steps: Int @requires(fields: "levelCase { level }") }
  type LevelCase @inaccessible ${PERSONAL} ${PROFILE} { level: Int @external }`

const trip = `type Trip @key(fields: "facts") ${PERSONAL} ${PROFILE} { facts: Facts! @inaccessible "Copied." steps: Int } scalar Facts`
/** Hands out trips without being asked for one. */
const makes =
  extra(`type Trip @key(fields: "facts", resolvable: false) ${PERSONAL} ${PROFILE} { facts: Facts! @inaccessible }
  scalar Facts ${person} { id: ID! "Mine." trip: Trip }`)
const behind = (members: string) =>
  makes
    .replace('trip: Trip', 'way: Way')
    .replace('type Query', `"A way." union Way = ${members} ${firm} { id: ID! } type Query`)
/** The newcomer is published with this. */
const standing = (sdl: string, contracts: Published['contracts'] = new Map()): Change => ({
  published: {
    subgraphs: [...published.subgraphs, { name: 'extra', url: 'https://extra.example/', sdl, owner: OWNERS.extra }],
    contracts,
  },
})
const tripFor = (...partners: string[]): Published['contracts'] =>
  new Map([['people', partners.map(to => ({ ...contract, field: 'Trip.facts', members: [], to }))]])

describe('what others give', () => {
  tryCases({
    POLICY_DIFFERS: {
      refused: [
        ['no right', extra(`${person.replace(PROFILE, '')} { id: ID! "Mine." steps: Int ${PROFILE} }`)],
        ['another right', extra(`${person.replace('profile', 'full')} { id: ID! "Mine." steps: Int }`)],
        ['a right on what is open', extra(`type Firm @key(fields: "id") ${PROFILE} { id: ID! "Mine." size: Int }`)],
        ['a right on an enum', extra('enum Branch @authenticated { METAL WOOD }')],
        ['a right on a scalar', extra(`scalar Facts @authenticated ${thing}`)],
        ['a right on everybody', `${LINK} type Query ${PROFILE} { "A word." word: String }`],
      ],
      passes: [
        ['a right on an enum of its own', extra('"Mine." enum Mine @authenticated { "A." A }')],
        ['the same right', extra(`${person} { id: ID! "Mine." steps: Int }`)],
        [
          'more for its own field',
          extra(`${person} { id: ID! "Mine." steps: Int @requiresScopes(scopes: [["candidate:full"]]) }`),
        ],
      ],
    },
    CONSENT_MISSING: {
      refused: [
        ['a case that nobody gave', extra(takesCase)],
        ['one given to another', extra(takesCase), given({ to: 'jobs' })],
        ['one given in another part', extra(takesCase), given({ members: ['size'] })],
        ['one whose time is over', extra(takesCase), given({ until: '2026-11-20' })],
        ['a type by what travels', extra(trip)],
        ['trips that it can only make up', makes],
        ['the same behind a union', behind('Firm | Trip')],
      ],
      passes: [
        ['a case that was given', extra(takesCase), given()],
        ['a union without them', behind('Firm')],
        ['trips that it was given', makes, given({ field: 'Trip.facts', members: [] })],
        ['what travels, given', extra(trip), given({ field: 'Trip.facts', members: [] })],
      ],
    },
  })
})

describe('what was given', () => {
  it('is asked for again when its time is over', async () => {
    const before = standing(extra(trip), tripFor('extra'))
    expect(codes(await propose(extra(trip), before))).toEqual([])
    const later = { ...before, options: { day: '2028-01-01' } }
    expect(codes(await propose(extra(trip), later))).toEqual(['CONSENT_MISSING'])
  })

  it('is no error for whom nothing has changed, when another begins to hand it out', async () => {
    const { subgraphs = [] } = standing(makes).published ?? {}
    const third = { name: 'third', url: 'https://third.example/', sdl: extra(trip), owner: OWNERS.extra }
    const sdl = third.sdl.replace('word: String', 'wordOfThird: String')
    const mesh = { subgraphs: [...subgraphs, { ...third, sdl }], contracts: tripFor('extra', 'third') }
    const report = passed(await propose(sdl, { name: 'third', published: mesh }))
    expect(report.problems).toMatchObject([{ code: 'CONSENT_MISSING', severity: 'warning', owner: { name: 'extra' } }])
  })
})

describe('a right that its owner changes', () => {
  const repeated = extra(`${person} { id: ID! "Mine." steps: Int }`)
  const full = (sdl: string) => sdl.replaceAll('candidate:profile', 'candidate:full')

  it('is refused while others repeat the old one, and they are named', async () => {
    const { problems } = await propose(full(sdlOf('people')), { name: 'people', ...standing(repeated) })
    expect(problems).toContainEqual(
      expect.objectContaining({ code: 'POLICY_DIFFERS', owner: { name: 'extra', ...OWNERS.extra } }),
    )
  })

  it('changes when it lets them go first, and goes last', async () => {
    const release = { owner: 'people', to: 'extra', code: 'POLICY_DIFFERS', what: 'Person', until: DAY } as const
    const before = standing(repeated).published
    passed(await propose(full(repeated), { published: { ...before, releases: [release] } }))
    passed(await propose(full(sdlOf('people')), { name: 'people', ...standing(full(repeated)) }))
  })
})
