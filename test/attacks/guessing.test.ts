// Who may not see a person cannot find out whether there is one: not by the words of an answer, nor by its parts.

import { stories } from '@overstap/schema/region'
import { expect, inject, it } from 'vitest'
import { ask } from '../scenarios/ask.ts'

const { coachOfDrenthe, tokens } = inject('mesh')
/** Lives in Groningen; the other has never been given. */
const [SOMEBODY, NOBODY] = [stories.electrician, 'uwv-noord:16777215']
const QUERY = `query ($id: ID!) { candidate(id: $id) {
  id status contact { givenName email } routes(first: 1) { nodes { id fit vacancy { title } } pageInfo { endCursor } } } }`

it.each([
  ['a coach of another region', coachOfDrenthe],
  ['a partner', tokens.partner],
  ['a dashboard', tokens.dashboard],
  ['an operator', tokens.operator],
  ['nobody', null],
])('to %s somebody and nobody are the same', async (_, token) => {
  const [somebody, nobody] = await Promise.all([SOMEBODY, NOBODY].map(id => ask(QUERY, { id }, { token })))
  expect(JSON.stringify(somebody)).toBe(JSON.stringify(nobody))
  expect(somebody?.data?.candidate ?? null).toBeNull()
  expect((await ask(QUERY, { id: SOMEBODY })).data.candidate.id).toBe(SOMEBODY)
})
