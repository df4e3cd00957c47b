// The order of routes, and the filters that callers may set.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { topPeople, topRoutes } from '../matching/index.ts'
import { anyCandidate, anyVacancy, candidate, claimsOf, requirementsOf, vacancy } from './profiles.ts'

const welder = { ...candidate, occupation: 'OC-M03', skills: claimsOf('OC-M03') }
const electrician = { ...candidate, branch: 'INSTALLATIE' as const, occupation: 'OC-I01', skills: claimsOf('OC-I01') }
const vacancyFor = (id: string, occupation: string, changes = {}) => ({
  ...vacancy,
  id,
  occupation,
  requirements: requirementsOf(occupation),
  ...changes,
})
const ids = (routes: ReturnType<typeof topRoutes>) => routes.map(route => route.vacancy.id)

describe('topRoutes', () => {
  it('finds the CNC machinist for the electrician, carried by the transition alone', () => {
    const machinist = vacancyFor('techniek-noord:1', 'OC-M01')
    const [route] = topRoutes(electrician, [machinist, vacancyFor('techniek-noord:2', 'OC-M04')], { branches: 'OTHER' })
    expect(route?.vacancy.id).toBe('techniek-noord:1')
    expect(route?.match).toMatchObject({ basis: 'TRANSITION', transition: 'TR-I01-M01', crossBranch: true })
  })

  it('puts the better fit first and breaks ties by record number', () => {
    const twins = ['techniek-noord:10', 'techniek-noord:9'].map(id => vacancyFor(id, 'OC-M04'))
    const own = vacancyFor('techniek-noord:11', 'OC-M03')
    expect(ids(topRoutes(welder, [...twins, own], {}))).toEqual([
      'techniek-noord:11',
      'techniek-noord:9',
      'techniek-noord:10',
    ])
  })

  it('looks in all branches unless told otherwise', () => {
    const here = vacancyFor('techniek-noord:1', 'OC-M03')
    const elsewhere = vacancyFor('techniek-noord:2', 'OC-M03', { branch: 'BOUW' })
    const routes = (branches?: 'OTHER' | 'SAME' | 'ANY') => ids(topRoutes(welder, [here, elsewhere], { branches }))
    expect(routes()).toEqual(['techniek-noord:1', 'techniek-noord:2'])
    expect(routes('SAME')).toEqual(['techniek-noord:1'])
    expect(routes('OTHER')).toEqual(['techniek-noord:2'])
  })

  it('leaves out what is further than the asked gap', () => {
    const far = vacancyFor('techniek-noord:1', 'OC-M04')
    expect(topRoutes(welder, [far], { maxGap: 2 })).toEqual([])
    expect(topRoutes(welder, [far], { maxGap: 20 })).toHaveLength(1)
  })

  it('searches the regions of the person, or those that are asked, or everywhere', () => {
    const away = vacancyFor('techniek-noord:1', 'OC-M03', { region: 'friesland' })
    expect(topRoutes(welder, [away], {})).toEqual([])
    expect(topRoutes(welder, [away], { regions: ['friesland'] })).toHaveLength(1)
    expect(topRoutes(welder, [away], { regions: [] })).toHaveLength(1)
    expect(topRoutes({ ...welder, searchRegions: [] }, [away], {})).toHaveLength(1)
  })

  it('gives the same routes whatever the order of the vacancies', () => {
    const vacancies = fc.uniqueArray(anyVacancy, { selector: each => each.id, maxLength: 30 })
    const property = fc.property(anyCandidate, vacancies, (person, offered) => {
      expect(topRoutes(person, offered.toReversed(), { first: 5 })).toEqual(topRoutes(person, offered, { first: 5 }))
    })
    fc.assert(property, { numRuns: 100 })
  })
})

describe('topPeople', () => {
  it('gives the very match that the person would see', () => {
    const offer = vacancyFor('techniek-noord:1', 'OC-M03')
    expect(topPeople(offer, [welder], {})).toEqual(topRoutes(welder, [offer], {}))
  })

  it('breaks ties by record number', () => {
    const people = ['uwv-noord:10', 'uwv-noord:9'].map(id => ({ ...welder, id }))
    const found = topPeople(vacancyFor('techniek-noord:1', 'OC-M03'), people, { first: 1 })
    expect(found.map(route => route.candidate.id)).toEqual(['uwv-noord:9'])
  })
})
