// The release as everybody else relies on it: the facts that stories, schemes and matches turn on.
import { describe, expect, it } from 'vitest'
import { branchCodes, reference } from '../reference/index.ts'

const municipalityNamed = (name: string) => [...reference.municipalities.values()].find(each => each.name === name)
const inRegion = (region: string) => [...reference.municipalities.values()].filter(each => each.region === region)

describe('the reference release', () => {
  it('holds every skill, occupation, need, transition and municipality', () => {
    const needs = [...reference.occupations.values()].flatMap(each => each.needs)
    expect([reference.skills.size, reference.occupations.size, needs.length]).toEqual([137, 54, 581])
    expect([reference.transitions.length, reference.municipalities.size]).toEqual([35, 101])
  })

  it.each(['Assen', 'Tynaarlo', 'Aa en Hunze', 'Noordenveld'])(
    'puts %s in the province of Drenthe and the region of Groningen',
    name => {
      expect(municipalityNamed(name)).toMatchObject({ province: 'drenthe', region: 'groningen' })
    },
  )

  it.each([
    ['Hilversum', 'noord-holland', 'gooi-en-vechtstreek'],
    ['Eemnes', 'utrecht', 'gooi-en-vechtstreek'],
    ['De Ronde Venen', 'utrecht', 'groot-amsterdam'],
    ['Meppel', 'drenthe', 'zwolle'],
    ['Emmen', 'drenthe', 'drenthe'],
  ])('puts %s in the province %s and the region %s', (name, province, region) => {
    expect(municipalityNamed(name)).toMatchObject({ province, region })
  })

  it('gives the region of Drenthe six municipalities', () => {
    expect(inRegion('drenthe')).toHaveLength(6)
  })

  it('names an ESCO version exactly where it names an ESCO URI', () => {
    for (const entry of [...reference.skills.values(), ...reference.occupations.values()]) {
      expect(entry.escoVersion === null).toBe(entry.escoUri === null)
      if (entry.escoUri !== null)
        expect(entry.escoUri).toMatch(/^http:\/\/data\.europa\.eu\/esco\/(skill|occupation)\//)
    }
  })

  it('has an occupation in every branch, and needs for every occupation', () => {
    const branches = new Set([...reference.occupations.values()].map(each => each.branch))
    expect([...branches].sort()).toEqual([...branchCodes].sort())
    for (const occupation of reference.occupations.values()) expect(occupation.needs.length).toBeGreaterThan(0)
  })

  it('gives each transition an id of its own, a basis in two languages and two occupations', () => {
    expect(new Set(reference.transitions.map(each => each.id)).size).toBe(reference.transitions.length)
    for (const { from, to, basis, basisNl } of reference.transitions) {
      expect(from).not.toBe(to)
      expect(basis).not.toBe(basisNl)
    }
  })

  it('says that electricians become CNC machinists', () => {
    const transition = reference.transitions.find(each => each.from === 'OC-I01' && each.to === 'OC-M01')
    expect(transition?.evidence).toBe('PROGRAMME')
  })
})

describe('adjacency', () => {
  it('is mutual, and no skill is its own neighbour', () => {
    for (const [code, neighbours] of reference.adjacency) {
      expect(neighbours).not.toContain(code)
      for (const neighbour of neighbours) expect(reference.adjacency.get(neighbour)).toContain(code)
    }
  })

  it('joins a skill with the one right above it', () => {
    expect(reference.adjacency.get('SK-M16')).toContain('SK-M15')
  })

  it('joins no knowledge by field of study', () => {
    expect(reference.adjacency.get('SK-E13')).toEqual([])
  })
})

describe('rarity', () => {
  it('runs from 1 for what many occupations need to 5 for what one or two need', () => {
    expect(new Set(reference.rarity.values())).toEqual(new Set([1, 2, 3, 4, 5]))
    expect(reference.rarity.get('SK-A03')).toBe(1)
    expect(reference.rarity.get('SK-B26')).toBe(5)
  })
})
