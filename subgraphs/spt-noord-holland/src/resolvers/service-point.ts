/** What hangs on the service point itself: programmes, and all lists. */
import { badUserInput, newestFirst, readFirst, readList } from '@overstap/kit'
import { unknownCode } from '@overstap/schema/reference'
import type { Resolvers } from '../generated/schema.ts'
import { recordNumber } from '../identity.ts'
import { combinationsOf, entryJobsOf, redundanciesOf, vouchersOf } from '../queries/demand.ts'
import { allLines, allModules } from '../queries/metro-map.ts'
import { readProgress } from '../release-progress.ts'
import { endOfMonthBefore } from '../rules/end-of-month-before.ts'
import { definitionOfProgress, inRegister, progressOf } from '../rules/progress.ts'
import { vouchersUsed } from '../rules/vouchers-used.ts'

/** There is one, and what hangs on it is read field by field. */
export type ServicePointNoordHolland = Record<never, never>
const noordHolland: ServicePointNoordHolland = {}

/** Its code in the register. */
const CODE = 'noord-holland'
const LARGEST_PAGE = 50
const MOST_JOBS = 100

export const servicePoint = {
  Query: {
    sptNoordHolland: () => noordHolland,
  },

  ServicePoint: {
    __resolveReference: async ({ code }) => ({ code }),
    sptNoordHolland: ({ code }) => (code === CODE ? noordHolland : null),
  },

  SptNoordHolland: {
    servicePoint: () => ({ code: CODE }),
    programmes: async (_, args, { session, today }) => {
      const { figures = {}, until = endOfMonthBefore(today) } = (await readProgress(session)) ?? {}
      return progressOf(figures, until, readList('codes', args.codes))
    },
    combinations: (_, args, context, info) =>
      newestFirst(context, info, args, readFirst(args.first, 10, LARGEST_PAGE), {
        read: page => combinationsOf(context.session, page),
        dayOf: row => row.askedOn,
      }),
    vouchers: (_, args, { session }) => {
      const regions = readList('regions', args.regions)
      for (const region of regions ?? []) {
        const unknown = unknownCode('region', region)
        if (unknown) throw badUserInput(unknown.message, unknown.nearest)
      }
      return vouchersOf(session, regions)
    },
    modules: (_, __, { session }) => allModules(session),
    module: (_, { id }, { loaders }) => {
      const number = recordNumber('module', id)
      return number === undefined ? null : loaders.moduleByNumber.load(number)
    },
    lines: (_, __, { session }) => allLines(session),
    entryJobs: (_, args, context, info) =>
      newestFirst(context, info, args, readFirst(args.first, 20, MOST_JOBS), {
        read: page => entryJobsOf(context.session, page),
        dayOf: row => row.agreedOn,
      }),
    entrySteps: (_, __, { loaders }) => loaders.entrySteps(),
    redundancies: (_, args, context, info) =>
      newestFirst(context, info, args, readFirst(args.first, 10, LARGEST_PAGE), {
        read: page => redundanciesOf(context.session, page),
        dayOf: row => row.jobsEndOn,
      }),
  },

  SptNoordHollandProgress: {
    programme: ({ code }) => ({ code: inRegister[code] }),
    definition: (_, __, { language }) => definitionOfProgress[language],
  },

  SptNoordHollandCombination: {
    vacancy: ({ vacancy }) => ({ id: vacancy }),
    skills: ({ number }, _, { loaders }) => loaders.skillsByCombination.load(number),
  },

  SptNoordHollandSkill: {
    skill: ({ skill }) => ({ code: skill }),
  },

  SptNoordHollandVoucher: {
    scheme: ({ scheme }) => ({ id: scheme }),
    region: ({ region }) => ({ code: region }),
    used: voucher => vouchersUsed(voucher),
    left: voucher => {
      const shown = vouchersUsed(voucher)
      return shown === null ? null : voucher.available - shown
    },
    asOf: ({ countedOn }) => countedOn,
  },

  SptNoordHollandEntryJob: {
    vacancy: ({ vacancy }) => ({ id: vacancy }),
  },

  SptNoordHollandEntryStep: {
    from: ({ from }) => ({ code: from }),
    to: ({ to }) => ({ code: to }),
    training: ({ training }) => ({ id: training }),
    schemes: ({ schemes }) => schemes.map(id => ({ id })),
  },

  SptNoordHollandRedundancy: {
    organisation: ({ organisation }) => ({ id: organisation }),
    disruption: ({ disruption }) => ({ id: disruption }),
    jobs: ({ number }, _, { loaders }) => loaders.jobsByRedundancy.load(number),
  },

  SptNoordHollandRedundantJobs: {
    occupation: ({ occupation }) => ({ code: occupation }),
  },
} satisfies Resolvers
