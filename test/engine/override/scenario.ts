// A field moves to another owner: the one before is not asked any more.
import type { Scenario } from '../kit/scenario.ts'

const film = { __typename: 'Film', id: 'f1', rating: 'new', stars: 3 }

export const scenario: Scenario = {
  world: () => ({
    Query: { film, films: [film] },
    entities: [film],
    views: { old: entity => ({ ...entity, rating: 'old' }) },
  }),
  questions: [
    {
      shows: 'the new owner, also where the old one leads to the entity',
      query: '{ film { rating stars } }',
      data: { film: { rating: 'new', stars: 3 } },
      hops: { new: 1, old: 1 },
    },
    {
      shows: 'the new owner at the root',
      query: '{ films { rating stars } }',
      data: { films: [{ rating: 'new', stars: 3 }] },
    },
  ],
}
