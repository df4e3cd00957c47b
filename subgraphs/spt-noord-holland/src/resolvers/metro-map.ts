/** The metro map: modules, lines, and the way over them. */
import type { Context } from '../context.ts'
import type { Resolvers } from '../generated/schema.ts'
import { recordId, recordNumber } from '../identity.ts'
import type { LineRow, ModuleRow } from '../queries/metro-map.ts'
import { type Journey, stopsBetween } from '../rules/journey.ts'
import { profileOf, type SkillLevel } from '../rules/skill-level.ts'

export const metroMap = {
  SptNoordHollandModule: {
    __resolveReference: async ({ id }, { loaders }) => {
      const number = recordNumber('module', id)
      return number === undefined ? null : loaders.moduleByNumber.load(number)
    },
    id: ({ number }) => recordId('module', number),
    title: ({ titleNl, titleEn }, _, { language }) => (language === 'nl' ? titleNl : titleEn),
    needs: (module, _, context) => skillsOf(module, 'IN', context),
    gives: (module, _, context) => skillsOf(module, 'OUT', context),
    training: ({ training }) => (training === null ? null : { id: training }),
    lines: ({ number }, _, { loaders }) => loaders.linesByModule.load(number),
    requests: ({ number }, _, { loaders }) => loaders.requestsByModule.load(number),
  },

  SptNoordHollandModuleRequest: {
    module: ({ module }, _, { loaders }) => loaders.moduleByNumber.load(module),
    organisation: ({ organisation }) => ({ id: organisation }),
  },

  SptNoordHollandLine: {
    __resolveReference: async ({ id }, { loaders }) => {
      const number = recordNumber('line', id)
      return number === undefined ? null : loaders.lineByNumber.load(number)
    },
    id: ({ number }) => recordId('line', number),
    occupation: ({ occupation }) => ({ code: occupation }),
    stops: ({ number }, _, { loaders }) => loaders.stopsByLine.load(number),
  },

  SptNoordHollandJourney: {
    line: ({ line }, _, { loaders }) => loaders.lineByNumber.load(line),
    from: ({ from }) => ({ code: from }),
    to: ({ to }) => ({ code: to }),
  },

  SptNoordHollandStop: {
    module: ({ module }, _, { loaders }) => loaders.moduleByNumber.load(module),
  },
} satisfies Resolvers

/** Null where no line ends at `to`. */
export async function journeyBetween(from: string, to: string, context: Context): Promise<Journey | null> {
  const line = await context.loaders.lineByOccupation.load(to)
  return line && { line: line.number, from, to, ...(await wayOver(line, from, to, context)) }
}

async function wayOver(line: LineRow, from: string, to: string, context: Context) {
  const stops = await context.loaders.stopsByLine.load(line.number)
  const modules = stops.map(async module => ({
    number: module.number,
    weeks: module.weeks,
    needs: await skillsOf(module, 'IN', context),
    gives: await skillsOf(module, 'OUT', context),
  }))
  return stopsBetween(profileOf(from), profileOf(to), await Promise.all(modules))
}

async function skillsOf(
  { number }: Pick<ModuleRow, 'number'>,
  direction: 'IN' | 'OUT',
  { loaders }: Context,
): Promise<SkillLevel[]> {
  return (await loaders.skillsByModule.load(number)).filter(each => each.direction === direction)
}
