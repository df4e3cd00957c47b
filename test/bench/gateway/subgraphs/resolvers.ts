// How each subgraph answers: field by field, from what the shop knows.
import {
  article,
  articlesOf,
  opinion,
  opinionsBy,
  opinionsOn,
  peopleOf,
  person,
  shippingEstimate,
  stock,
} from './shop.ts'

export const SUBGRAPHS = ['accounts', 'products', 'reviews', 'inventory'] as const
export type SubgraphName = (typeof SUBGRAPHS)[number]

interface Cohort {
  cohort: number
}

interface Person {
  id: string
}

interface Article {
  upc: string
}

/** What a gateway sends along because the SDL says `@requires`. */
interface Parcel extends Article {
  price: number
  weight: number
}

export const resolvers = {
  accounts: {
    Query: { users: (_: unknown, { cohort }: Cohort) => peopleOf(cohort) },
    User: { __resolveReference: ({ id }: Person) => person(id) },
  },
  products: {
    Query: { topProducts: (_: unknown, { cohort, first }: Cohort & { first: number }) => articlesOf(cohort, first) },
    Product: { __resolveReference: ({ upc }: Article) => article(upc) },
  },
  reviews: {
    Review: { __resolveReference: ({ id }: Person) => opinion(id) },
    User: { reviews: ({ id }: Person) => opinionsBy(id) },
    Product: { reviews: ({ upc }: Article) => opinionsOn(upc) },
  },
  inventory: {
    Product: {
      __resolveReference: (parcel: Parcel) => ({ ...parcel, ...stock(parcel.upc) }),
      shippingEstimate,
    },
  },
} as const
