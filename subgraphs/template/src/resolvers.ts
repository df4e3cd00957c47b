/** type.field -> one call. No SQL here: that is in queries.ts. */
import { readFirst } from '@overstap/kit'
import type { Context } from './context.ts'
import type { Resolvers } from './generated/schema.ts'
import { type WorkshopRow, workshopsFrom } from './queries.ts'

const LARGEST_PAGE = 100

export const resolvers: Resolvers = {
  Query: {
    templateWorkshop: (_, { id }, context) => workshopById(id, context),
    templateWorkshops: async (_, args, { session, cursors, today }, info) => {
      const size = readFirst(args.first, 20, LARGEST_PAGE)
      const { after, page } = cursors(info, args, null, ['day', 'whole'])
      // One more than the page holds tells whether more follow.
      const rows = await workshopsFrom(session, today, { limit: size + 1, after })
      return page(
        rows,
        size,
        row => row,
        row => [row.heldOn, row.number],
      )
    },
  },

  TemplateWorkshop: {
    // Asked when another owner, or the gateway, holds nothing but the key.
    __resolveReference: ({ id }, context) => workshopById(id, context),
    id: ({ number }) => `template:${number}`,
    municipality: ({ municipality }) => ({ code: municipality }),
  },

  Candidate: {
    // The owner of the candidates says who there is and who may see whom; here the key is enough.
    __resolveReference: async ({ id }) => ({ id }),
    templateWorkshops: (_, __, { loaders }) => loaders.countComing(),
  },
}

/** Null for an id that nobody here gave. Async, so that a fault is the answer to one reference and not to all of them. */
async function workshopById(id: string, { loaders }: Context): Promise<WorkshopRow | null> {
  const [, number] = /^template:([1-9]\d{0,8})$/.exec(id) ?? []
  return number === undefined ? null : loaders.workshopByNumber.load(Number(number))
}
