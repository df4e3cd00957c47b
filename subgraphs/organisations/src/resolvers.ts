/**
 * type.field -> one call. Everything here is open data, so there is no policy; rules are in rules/. References are
 * resolved by async functions: what one of them throws at once would void all the others (R20).
 */
import { badUserInput, type Language, readDay, readFirst } from '@overstap/kit'
import { unknownCode } from '@overstap/schema/reference'
import type { Context } from './context.ts'
import { readFilter } from './filters.ts'
import type { Resolvers } from './generated/schema.ts'
import { allBranches, type OrganisationRow } from './queries/organisations.ts'
import { disruptionsOf, occupationsOf, organisationsOf, skillsOf } from './queries/pages.ts'
import { allRegions, type MunicipalityRow, type RegionOnDay } from './queries/places.ts'
import { newestRelease } from './queries/reference.ts'
import { allProgrammes, allServicePoints } from './queries/service-points.ts'
import { agreementOn } from './rules/agreement-on.ts'
import { nameOn } from './rules/name-on.ts'

const LARGEST_PAGE = 100
const LARGEST_REFERENCE_PAGE = 200

export const resolvers: Resolvers = {
  Query: {
    branches: (_, __, { session }) => allBranches(session),
    regions: async (_, __, { session, today }) => (await allRegions(session)).map(row => ({ ...row, day: today })),
    region: async (_, { code, asOf }, context) => {
      const day = readDay('asOf', asOf, context.today)
      const region = known('region', code, await regionOn(code, day, context))
      if (region?.opens && day < region.opens) {
        throw badUserInput(`The register knows the region «${code}» from ${region.opens}; «asOf» is ${day}.`)
      }
      return region
    },
    organisation: (_, { id }, { loaders }) => loaders.organisationById.load(id),
    organisations: async (_, args, { session, cursors }, info) => {
      const size = readFirst(args.first, 20, LARGEST_PAGE)
      const { after, page } = cursors(info, args, null, ['whole', 'text', 'text'])
      const rows = await organisationsOf(session, readFilter(args.where), { limit: size + 1, after })
      return page(
        rows,
        size,
        row => row,
        row => [row.score, row.name, row.id],
      )
    },
    disruption: (_, { id }, { loaders }) => loaders.disruptionById.load(id),
    disruptions: async (_, args, { session, cursors }, info) => {
      const size = readFirst(args.first, 20, LARGEST_PAGE)
      const filter = readFilter(args.where)
      if (filter.since) readDay('where.since', filter.since, filter.since)
      const { after, page } = cursors(info, args, null, ['day', 'text'])
      const rows = await disruptionsOf(session, filter, { limit: size + 1, after })
      return page(
        rows,
        size,
        row => row,
        row => [row.announcedOn, row.id],
      )
    },
    servicePoint: (_, { code }, { loaders }) => loaders.servicePointByCode.load(code),
    servicePoints: (_, __, { session }) => allServicePoints(session),
    skill: async (_, { code }, { loaders }) => known('skill', code, await loaders.skillByCode.load(code)),
    skills: async (_, args, { session, cursors }, info) => {
      const size = readFirst(args.first, 20, LARGEST_REFERENCE_PAGE)
      const { after, page } = cursors(info, args, null, ['text'])
      const rows = await skillsOf(session, readFilter(args.where), { limit: size + 1, after })
      return page(
        rows,
        size,
        row => row,
        row => [row.code],
      )
    },
    occupation: async (_, { code }, { loaders }) =>
      known('occupation', code, await loaders.occupationByCode.load(code)),
    occupations: async (_, args, { session, cursors }, info) => {
      const size = readFirst(args.first, 20, LARGEST_REFERENCE_PAGE)
      const { after, page } = cursors(info, args, null, ['text'])
      const rows = await occupationsOf(session, readFilter(args.where), { limit: size + 1, after })
      return page(
        rows,
        size,
        row => row,
        row => [row.code],
      )
    },
    programmes: (_, __, { session }) => allProgrammes(session),
    referenceRelease: (_, __, { session }) => newestRelease(session),
  },

  Branch: {
    __resolveReference: async ({ code }, { loaders }) => loaders.branchByCode.load(code),
    name: ({ nameNl, nameEn }, _, { language }) => inLanguage(language, nameNl, nameEn),
    fund: ({ fund }, _, { loaders }) => loaded(loaders.organisationById, fund),
  },

  Region: {
    __resolveReference: ({ code }, context) => regionOn(code, context.today, context),
    municipalities: ({ code, day }, _, { loaders }) => loaders.municipalitiesByRegion.load({ code, day }),
    servicePoint: async ({ code, day }, _, { loaders }) => (await loaders.servicePointByRegion.load({ code, day }))[0],
  },

  Municipality: {
    __resolveReference: ({ code }, context) => municipalityToday(code, context),
    province: ({ province }, _, { loaders }) => loaded(loaders.provinceByCode, province),
    region: ({ region, day }, _, context) => (region === null ? null : regionOn(region, day, context)),
    // Other owners rest on today, also where a client came along through a region of long ago.
    placeCase: ({ code }, _, context) => municipalityToday(code, context),
  },

  Province: {
    __resolveReference: async ({ code }, { loaders }) => loaders.provinceByCode.load(code),
  },

  ServicePoint: {
    __resolveReference: async ({ code }, { loaders }) => loaders.servicePointByCode.load(code),
    organisation: ({ organisation }, _, { loaders }) => loaders.organisationById.load(organisation),
    predecessors: ({ code }, _, { loaders }) => loaders.predecessorsByServicePoint.load(code),
    partners: ({ code }, _, { loaders }) => loaders.membershipsByServicePoint.load(code),
  },

  Membership: {
    organisation: ({ organisation }, _, { loaders }) => loaders.organisationById.load(organisation),
    role: ({ roleNl, roleEn }, _, { language }) => inLanguage(language, roleNl, roleEn),
  },

  Organisation: {
    // An unknown id still gets an answer: whoever needs its case must be able to tell «not there» from «no answer».
    __resolveReference: async ({ id }, { loaders }) => (await loaders.organisationById.load(id)) ?? unknown(id),
    name: async ({ id, name }, { on }, { loaders, today }) => {
      const day = readDay('on', on, today)
      if (name === null || day >= today) return name
      return nameOn(name, await loaders.formerNamesByOrganisation.load(id), day, today)
    },
    formerNames: async ({ id, name }, _, { loaders }) =>
      name === null ? null : (await loaders.formerNamesByOrganisation.load(id)).map(former => former.name),
    branch: ({ branch }, _, { loaders }) => loaded(loaders.branchByCode, branch),
    municipality: ({ municipality }, _, context) =>
      municipality === null ? null : municipalityToday(municipality, context),
    collectiveAgreement: async ({ id }, { on }, { loaders, today }) =>
      agreementOn(await loaders.agreementsByOrganisation.load(id), readDay('on', on, today)),
    trainingQuestions: ({ id, name }, _, { loaders }) =>
      name === null ? null : loaders.trainingQuestionsByOrganisation.load(id),
    organisationCase: async ({ id, name, kind, branch }, _, { loaders }) =>
      name === null
        ? { known: false }
        : { known: true, kind, branch, agreements: await loaders.agreementsByOrganisation.load(id) },
  },

  EmployerAgreement: {
    fund: ({ fund }, _, { loaders }) => loaded(loaders.organisationById, fund),
    basis: ({ basisNl, basisEn }, _, { language }) => inLanguage(language, basisNl, basisEn),
  },

  TrainingQuestion: {
    skill: ({ skill }, _, { loaders }) => loaded(loaders.skillByCode, skill),
  },

  Skill: {
    __resolveReference: async ({ code }, { loaders }) => loaders.skillByCode.load(code),
    label: ({ labelNl, labelEn }, _, { language }) => inLanguage(language, labelNl, labelEn),
  },

  Occupation: {
    __resolveReference: async ({ code }, { loaders }) => loaders.occupationByCode.load(code),
    label: ({ labelNl, labelEn }, _, { language }) => inLanguage(language, labelNl, labelEn),
    branch: ({ branch }, _, { loaders }) => loaders.branchByCode.load(branch),
    needs: ({ code }, _, { loaders }) => loaders.needsByOccupation.load(code),
    transitions: ({ code }, _, { loaders }) => loaders.transitionsByOccupation.load(code),
  },

  NeededSkill: {
    skill: need => need,
  },

  Transition: {
    __resolveReference: async ({ id }, { loaders }) => loaders.transitionById.load(id),
    from: ({ from }, _, { loaders }) => loaders.occupationByCode.load(from),
    to: ({ to }, _, { loaders }) => loaders.occupationByCode.load(to),
    basis: ({ basisNl, basisEn }, _, { language }) => inLanguage(language, basisNl, basisEn),
  },

  Disruption: {
    __resolveReference: async ({ id }, { loaders }) => loaders.disruptionById.load(id),
    employer: ({ employer }, _, { loaders }) => loaders.organisationById.load(employer),
    disruptionCase: ({ employer }) => ({ employer }),
  },

  Programme: {
    __resolveReference: async ({ code }, { loaders }) => loaders.programmeByCode.load(code),
    servicePoint: ({ servicePoint }, _, { loaders }) => loaded(loaders.servicePointByCode, servicePoint),
    kpis: ({ code }, _, { loaders }) => loaders.kpisByProgramme.load(code),
  },

  Kpi: {
    definition: ({ definitionNl, definitionEn }, _, { language }) => inLanguage(language, definitionNl, definitionEn),
    shareOf: ({ shareOfNl, shareOfEn }, _, { language }) => inLanguage(language, shareOfNl, shareOfEn),
  },
}

function inLanguage<Text>(language: Language, nl: Text, en: Text): Text {
  return language === 'en' ? en : nl
}

function loaded<Row>(
  loader: { load: (key: string) => Promise<Row | null> },
  key: string | null,
): Promise<Row | null> | null {
  return key === null ? null : loader.load(key)
}

async function municipalityToday(code: string, { loaders, today }: Context): Promise<MunicipalityRow | null> {
  return (await loaders.municipalityOnDay.load({ code, day: today }))[0] ?? null
}

async function regionOn(code: string, day: string, { loaders }: Context): Promise<RegionOnDay | null> {
  const region = await loaders.regionByCode.load(code)
  return region && { ...region, day }
}

/** A code that a client wrote: an unknown one is an error with the nearest that exist, never an empty answer (R20). */
function known<Row>(kind: 'region' | 'skill' | 'occupation', code: string, row: Row | null): Row | null {
  const missing = row === null ? unknownCode(kind, code) : undefined
  if (missing) throw badUserInput(missing.message, missing.nearest)
  return row
}

function unknown(id: string): OrganisationRow {
  return { id, name: null, kind: null, branch: null, municipality: null }
}
