// A partner whose answer is GraphQL and not what it was asked: what is wrong is a hole in its place, its neighbours are
// kept, and nothing of one entity ever stands where another's belongs.

import { describe, expect, it } from 'vitest'
import {
  type Alteration,
  answering,
  entitiesInAnotherOrder,
  nullInRequiredFact,
  nullWhereNoneMayBe,
  tooFewEntities,
  wrongShape,
  wrongTypename,
} from './kit/alterations.ts'
import { endure, type Fault } from './kit/endure.ts'
import { healthyAnswers, openPartners, type Partner } from './kit/partners.ts'

const partners = await openPartners()
const healthy = await healthyAnswers()

const alterations: [string, Alteration, string[]][] = [
  ['wrong __typename', wrongTypename, ['SOURCE_BAD_RESPONSE']],
  ['wrong shape', wrongShape, ['SOURCE_BAD_RESPONSE']],
  ['null in !', nullWhereNoneMayBe, ['SOURCE_BAD_RESPONSE']],
  ['null in ! of what another owner decides with', nullInRequiredFact, ['SOURCE_BAD_RESPONSE']],
  ['_entities of wrong length', tooFewEntities, ['SOURCE_BAD_RESPONSE']],
  ['_entities in the wrong order', entitiesInAnotherOrder, ['SOURCE_VIOLATION', 'SOURCE_BAD_RESPONSE']],
]

async function broken(partner: Partner, [name, alteration, codes]: (typeof alterations)[number]): Promise<string[]> {
  const { behaviour, changed } = answering(alteration)
  const fault: Fault = {
    name,
    begin: ({ proxy }) => proxy.behave(behaviour),
    codes,
    takes: 'some',
    also: async (_, seen) => {
      seen.notes.push(`${changed()} answers altered`)
      return []
    },
  }
  const seen = await endure(partner, fault, healthy)
  return seen.broken.slice(0, 5).map(what => `${partner.name}: ${what}`)
}

describe('a partner that answers something else', () => {
  it.each(alterations)('takes nothing along but what is wrong: %s', async (...alteration) => {
    expect((await Promise.all(partners.map(partner => broken(partner, alteration)))).flat()).toEqual([])
  })
})
