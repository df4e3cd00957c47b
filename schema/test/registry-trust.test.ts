// Rights on what is shared, and what one owner takes of another.

import { describe } from 'vitest'
import type { Contract } from '../contracts/index.ts'
import { tryCases } from './registry-cases.ts'
import { type Change, extra, LINK, PERSONAL, PROFILE, person } from './registry-scene.ts'

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

describe('what others give', () => {
  tryCases({
    POLICY_DIFFERS: {
      refused: [
        ['no right', extra(`${person.replace(PROFILE, '')} { id: ID! "Mine." steps: Int ${PROFILE} }`)],
        ['another right', extra(`${person.replace('profile', 'full')} { id: ID! "Mine." steps: Int }`)],
        ['a right on what is open', extra(`type Firm @key(fields: "id") ${PROFILE} { id: ID! "Mine." size: Int }`)],
        ['a right on everybody', `${LINK} type Query ${PROFILE} { "A word." word: String }`],
      ],
      passes: [
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
        [
          'a type by what travels',
          extra(
            `type Trip @key(fields: "facts") ${PERSONAL} ${PROFILE} { facts: Facts! @inaccessible "Copied." steps: Int } scalar Facts`,
          ),
        ],
      ],
      passes: [
        ['a case that was given', extra(takesCase), given()],
        [
          'what travels, given',
          extra(
            `type Trip @key(fields: "facts") ${PERSONAL} ${PROFILE} { facts: Facts! @inaccessible "Copied." steps: Int } scalar Facts`,
          ),
          given({ field: 'Trip.facts', members: [] }),
        ],
      ],
    },
  })
})
