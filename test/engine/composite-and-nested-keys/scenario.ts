// Keys of several fields, of objects within objects, and of lists of them.
import type { Scenario } from '../kit/scenario.ts'

const firm = { __typename: 'Firm', id: 'f1', country: { __typename: 'Country', code: 'NL' }, name: 'Voltman' }
const site = { __typename: 'Site', firm, number: 7, city: 'Assen', people: 12 }
const team = {
  __typename: 'Team',
  members: [
    { __typename: 'Member', id: 'a' },
    { __typename: 'Member', id: 'b' },
  ],
  motto: 'On!',
}

export const scenario: Scenario = {
  world: () => ({ Query: { sites: [site], teams: [team] }, entities: [firm, site, team] }),
  questions: [
    {
      shows: 'a key with a key in it',
      query: '{ sites { city people firm { name } } }',
      data: { sites: [{ city: 'Assen', people: 12, firm: { name: 'Voltman' } }] },
    },
    {
      shows: 'a key that is not selected by the client',
      query: '{ sites { people } }',
      data: { sites: [{ people: 12 }] },
    },
    {
      shows: 'a key that is a list of objects',
      query: '{ teams { motto members { id } } }',
      data: { teams: [{ motto: 'On!', members: [{ id: 'a' }, { id: 'b' }] }] },
    },
  ],
}
