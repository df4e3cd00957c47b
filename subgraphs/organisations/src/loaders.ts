/** Every way to rows by key, made anew for each request: one statement per batch. */
import { batchBy, batchListsBy, isStorable, type Session } from '@overstap/kit'
import DataLoader from 'dataloader'
import * as organisations from './queries/organisations.ts'
import type { PlaceOnDay } from './queries/places.ts'
import * as places from './queries/places.ts'
import * as reference from './queries/reference.ts'
import * as servicePoints from './queries/service-points.ts'

/** As many keys as one statement takes; more are split. */
const LARGEST_BATCH = 2000
const options = { maxBatchSize: LARGEST_BATCH }

type Read<Key, Row> = (session: Session, keys: readonly Key[]) => Promise<Row[]>

export function loadersFor(session: Session) {
  const one = <Row>(read: Read<string, Row>, keyOf: (row: Row) => string) =>
    new DataLoader(
      batchBy((keys: readonly string[]) => read(session, keys), keyOf),
      options,
    )
  const many = <Row>(read: Read<string, Row>, keyOf: (row: Row) => string) =>
    new DataLoader(
      batchListsBy((keys: readonly string[]) => read(session, keys), keyOf),
      options,
    )
  /** Keys that hold a day are objects, and two objects with the same contents are the same key. */
  const onDay = <Row extends { asked: string; day: string }>(read: Read<PlaceOnDay, Row>) =>
    new DataLoader<PlaceOnDay, Row[], string>(
      async keys => {
        const asked = keys.filter(({ code }) => isStorable(code))
        const rows = Map.groupBy(await read(session, asked), ({ asked, day }) => `${day} ${asked}`)
        return keys.map(key => rows.get(textOf(key)) ?? [])
      },
      { ...options, cacheKeyFn: textOf },
    )
  const code = (row: { code: string }) => row.code
  const id = (row: { id: string }) => row.id
  const organisation = (row: { organisation: string }) => row.organisation
  return {
    regionByCode: one(places.regionsByCodes, code),
    provinceByCode: one(places.provincesByCodes, code),
    municipalityOnDay: onDay(places.municipalitiesByCodes),
    municipalitiesByRegion: onDay(places.municipalitiesByRegions),
    servicePointByCode: one(servicePoints.servicePointsByCodes, code),
    servicePointByRegion: onDay(servicePoints.servicePointsByRegions),
    predecessorsByServicePoint: many(servicePoints.predecessorsByServicePoints, row => row.successor),
    membershipsByServicePoint: many(servicePoints.membershipsByServicePoints, row => row.servicePoint),
    programmeByCode: one(servicePoints.programmesByCodes, code),
    kpisByProgramme: many(servicePoints.kpisByProgrammes, row => row.programme),
    branchByCode: one(organisations.branchesByCodes, code),
    organisationById: one(organisations.organisationsByIds, id),
    formerNamesByOrganisation: many(organisations.formerNamesByOrganisations, organisation),
    agreementsByOrganisation: many(organisations.agreementsByOrganisations, organisation),
    trainingQuestionsByOrganisation: many(organisations.trainingQuestionsByOrganisations, organisation),
    disruptionById: one(organisations.disruptionsByIds, id),
    skillByCode: one(reference.skillsByCodes, code),
    occupationByCode: one(reference.occupationsByCodes, code),
    needsByOccupation: many(reference.needsByOccupations, row => row.occupation),
    transitionById: one(reference.transitionsByIds, id),
    transitionsByOccupation: many(reference.transitionsByOccupations, row => row.from),
  }
}

function textOf({ code, day }: PlaceOnDay): string {
  return `${day} ${code}`
}
