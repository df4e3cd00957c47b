/** Type.field -> what is read, in the shape of schema.graphql. */
import type { Caller } from './caller.ts'
import { badUserInput, forbidden } from './faults.ts'
import type { Language } from './language.ts'
import type { Readings, RouteRow, ScarceOccupationRow, SearchRow } from './queries.ts'

export interface Context {
  caller: Caller
  language: Language
  readings: Readings
}

const SERVICE_POINT = 'utrecht-gooi-vechtstreek'
const REGIONS = ['midden-utrecht', 'gooi-en-vechtstreek']
const ROUTE = /^spt-utrecht:route-([1-9]\d{0,8})$/
const YEAR_WEEKS = 52
const DEFINITION = {
  nl: 'Moeilijk vervulbare vacatures, van alle open vacatures voor het beroep in de regio’s van het servicepunt, geteld op de dag zelf.',
  en: 'Vacancies that are hard to fill, of all open vacancies for the occupation in the regions of the service point, counted on the day.',
}

const known = { servicePoint: { code: SERVICE_POINT }, regions: REGIONS.map(code => ({ code })) }

export const resolvers = {
  Query: { sptUtrecht: () => known },
  SptUtrecht: {
    scarceOccupations: (_: object, __: object, { readings }: Context) => readings.scarceOccupations(),
    routes: (_: object, { atMostWeeks }: { atMostWeeks: number | null }, { readings }: Context) =>
      routesWithin(atMostWeeks ?? YEAR_WEEKS, readings),
    searches: async (_: object, { outcomes }: { outcomes?: string[] | null }, context: Context) => {
      const searches = (await searchesFor(context)).map(search)
      return outcomes?.length ? searches.filter(({ outcome }) => outcomes.includes(outcome)) : searches
    },
  },
  SptUtrechtScarceOccupation: {
    occupation: ({ occupation }: ScarceOccupationRow) => ({ code: occupation }),
    definition: (_: object, __: object, { language }: Context) => DEFINITION[language],
    routes: ({ occupation }: ScarceOccupationRow, _: object, { readings }: Context) => routesInto(occupation, readings),
  },
  SptUtrechtRoute: {
    __resolveReference: ({ id }: { id: string }, { readings }: Context) => routeById(id, readings),
  },
  Vacancy: {
    __resolveReference: ({ id }: { id: string }) => ({ id }),
    sptUtrechtSearch: async ({ id }: { id: string }, _: object, context: Context) => {
      const found = (await searchesFor(context)).find(({ vacancy }) => vacancy === id)
      return found === undefined ? null : search(found)
    },
  },
  Occupation: {
    __resolveReference: ({ code }: { code: string }) => ({ code }),
    sptUtrechtRoutes: async ({ code }: { code: string }, _: object, { readings }: Context) => {
      const isScarce = (await readings.scarceOccupations()).some(({ occupation }) => occupation === code)
      return isScarce ? routesInto(code, readings) : null
    },
  },
  ServicePoint: {
    __resolveReference: ({ code }: { code: string }) => ({ code }),
    sptUtrecht: ({ code }: { code: string }) => (code === SERVICE_POINT ? known : null),
  },
}

async function routesWithin(weeks: number, readings: Readings) {
  if (weeks < 1 || weeks > YEAR_WEEKS)
    throw badUserInput(
      `atMostWeeks must be from 1 to ${YEAR_WEEKS}, but it is ${weeks}. Longer routes are not kept here.`,
    )
  return (await readings.routes()).filter(each => each.weeks <= weeks).map(route)
}

async function routesInto(occupation: string, readings: Readings) {
  return (await readings.routes())
    .filter(({ to }) => to === occupation)
    .slice(0, 20)
    .map(route)
}

async function routeById(id: string, readings: Readings) {
  const number = Number(ROUTE.exec(id)?.[1])
  const found = Number.isNaN(number) ? undefined : (await readings.routes()).find(each => each.number === number)
  return found === undefined ? null : route(found)
}

function route({ number, from, to, weeks, trainings, remaining }: RouteRow) {
  return {
    id: `spt-utrecht:route-${number}`,
    from: { code: from },
    to: { code: to },
    weeks,
    trainings: trainings.map(id => ({ id })),
    remaining: remaining.map(code => ({ code })),
  }
}

/** For coaches who work where the service point does; decided before anything is read. */
async function searchesFor({ caller, readings }: Context): Promise<SearchRow[]> {
  if (!caller.regions.some(region => REGIONS.includes(region)))
    throw forbidden(`Whom service point Utrecht found is for coaches who work in ${REGIONS.join(' or ')}.`)
  return readings.searches()
}

function search({ vacancy, searchedOn, inOwnBranch, otherBranches }: SearchRow) {
  const elsewhere = otherBranches.length > 0 ? 'OTHER_BRANCH_ONLY' : 'NOBODY'
  return {
    vacancy: { id: vacancy },
    searchedOn,
    outcome: inOwnBranch ? 'OWN_BRANCH' : elsewhere,
    otherBranches: otherBranches.map(code => ({ code })),
  }
}
