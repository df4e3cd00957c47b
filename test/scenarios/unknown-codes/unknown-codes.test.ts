// A code that does not exist is a clear error with the nearest ones, never an empty list (R20); an id that does not exist
// is null.

import { describe, expect, it } from 'vitest'
import { ask } from '../ask.ts'

describe('an unknown code', () => {
  it.each([
    ['region', '{ region(code: "gronigen") { name } }', 'groningen'],
    ['region of candidates', '{ candidates(where: { regions: ["drente"] }) { total } }', 'drenthe'],
    ['region of vacancies', '{ vacancies(where: { regions: ["frieslnd"] }) { total } }', 'friesland'],
    [
      'region of routes',
      '{ candidate(id: "uwv-noord:1") { routes(where: { regions: ["gronigen"] }) { nodes { id } } } }',
      'groningen',
    ],
    ['skill', '{ skill(code: "SK-M6") { label } }', 'SK-M06'],
    ['skill of trainings', '{ trainings(where: { skills: ["SK-M6"] }) { nodes { id } } }', 'SK-M06'],
    ['occupation', '{ occupation(code: "OC-M1") { label } }', 'OC-M01'],
    ['occupation by name', '{ occupation(code: "loodgieter") { label } }', 'OC-I04'],
  ])('of a %s is refused with the nearest', async (_, query, nearest) => {
    const { errors } = await ask(query)
    expect(errors).toHaveLength(1)
    expect(errors?.[0]).toMatchObject({
      extensions: { code: 'BAD_USER_INPUT', nearest: expect.arrayContaining([nearest]) },
    })
    expect(errors?.[0]?.message).toContain(nearest)
  })
})

describe('an unknown id', () => {
  it.each([
    '{ candidate(id: "uwv-noord:999999") { id } }',
    '{ candidate(id: "somebody-else:1") { id } }',
    '{ vacancy(id: "techniek-noord:999999") { id } }',
    '{ training(id: "opleiders:999999") { id } }',
    '{ fundingScheme(id: "no-such-scheme") { id } }',
    '{ organisation(id: "register:nobody") { id } }',
    '{ disruption(id: "register:disruption-999999") { id } }',
    '{ servicePoint(code: "nowhere") { code } }',
  ])('gives null: %s', async query => {
    const answer = await ask(query)
    expect(answer.errors).toBeUndefined()
    expect(Object.values(answer.data)).toEqual([null])
  })
})
