// The metro map as anybody may read it: modules, lines, who asked for what, and the way from one occupation to another.
import { describe, expect, it } from 'vitest'
import { demoRequests } from '../db/demo-firms.ts'
import { lines, modules } from '../db/metro-map.ts'
import { openScene, plan, TODAY } from './scene.ts'

const { ask, entities } = await openScene()
const moduleId = (number: number) => `spt-noord-holland:module-${number}`
const requests = demoRequests(plan, TODAY)

const MODULE = `id title weeks needs { skill { code } level } gives { skill { code } level } training { id }
  lines { name } requests { organisation { id } people askedOn module { id } }`

describe('a module', () => {
  it('says what it needs and gives, where it stops, and which firms asked for it, the newest first', async () => {
    const query = `query ($id: ID!) { sptNoordHolland { module(id: $id) { ${MODULE} } } }`
    const { data, errors } = await ask(query, { id: moduleId(3) }, { language: 'en' })
    expect(errors).toBeUndefined()
    const { requests: asked, ...module } = data.sptNoordHolland.module
    expect(module).toEqual({
      ...{ id: moduleId(3), title: 'TIG welding', weeks: 4 },
      needs: [{ skill: { code: 'SK-M38' }, level: 2 }],
      gives: [{ skill: { code: 'SK-M34' }, level: 3 }],
      training: { id: 'opleiders:21' },
      lines: [{ name: 'Rode lijn' }],
    })
    const expected = requests.filter(each => each.module === 3)
    expect(expected.length).toBeGreaterThan(1)
    expect(asked).toHaveLength(expected.length)
    const days = asked.map(({ askedOn }: { askedOn: string }) => askedOn)
    expect(days).toEqual([...days].sort().reverse())
  })

  it('is null for an id that nobody gave', async () => {
    const query = 'query ($id: ID!) { sptNoordHolland { module(id: $id) { id } } }'
    for (const id of [moduleId(999), 'spt-noord-holland:line-1', 'module-1', "'; --", 'spt-noord-holland:module-1e1'])
      expect((await ask(query, { id })).data.sptNoordHolland, id).toEqual({ module: null })
  })

  it('is found by reference, as a line is', async () => {
    const { found } = await entities('SptNoordHollandModule', 'id', [moduleId(1), moduleId(999)], 'id title')
    expect(found).toEqual([{ id: moduleId(1), title: 'Technische tekeningen lezen' }, null])
    const id = 'spt-noord-holland:line-2'
    const fields = 'id name occupation { code } stops { id }'
    expect((await entities('SptNoordHollandLine', 'id', [id, moduleId(1)], fields)).found).toEqual([
      {
        id,
        name: 'Blauwe lijn',
        occupation: { code: 'OC-M01' },
        stops: lines[1]?.stops.map(each => ({ id: moduleId(each) })),
      },
      null,
    ])
  })
})

describe('the map', () => {
  it('shows every module and every line', async () => {
    const { data } = await ask('{ sptNoordHolland { modules { id } lines { stops { id } } } }')
    expect(data.sptNoordHolland.modules).toEqual(modules.map(({ number }) => ({ id: moduleId(number) })))
    const stops = data.sptNoordHolland.lines.map((line: { stops: object[] }) => line.stops.length)
    expect(stops).toEqual(lines.map(each => each.stops.length))
  })

  it('takes a statement for each sort of rows, however many there are', async () => {
    const query = `{ sptNoordHolland { modules { ${MODULE} } } }`
    expect((await ask(query)).statements).toBe(5)
  })
})

describe('the way from one occupation to another', () => {
  const JOURNEY = `line { name } from { code } to { code } weeks
    stops { module { id weeks } gives { skill { code } level } lacks { skill { code } level } } remaining { skill { code } level }`
  const journeys = (from: readonly string[], to: string) =>
    entities('Occupation', 'code', from, `sptNoordHollandJourney(to: "${to}") { ${JOURNEY} }`)

  it('passes by what somebody can already, and says what is left to learn at work', async () => {
    const { found } = await journeys(['OC-M03', 'OC-M04', 'OC-Z06'], 'OC-M04')
    const [welder, there, waiter] = found.map((each: { sptNoordHollandJourney: object }) => each.sptNoordHollandJourney)
    expect(welder).toMatchObject({ line: { name: 'Rode lijn' }, from: { code: 'OC-M03' }, to: { code: 'OC-M04' } })
    const numbers = ({ stops }: { stops: { module: { id: string } }[] }) => stops.map(({ module }) => module.id)
    expect(numbers(welder)).toContain(moduleId(3))
    expect(welder.weeks).toBe(
      welder.stops.reduce((all: number, stop: { module: { weeks: number } }) => all + stop.module.weeks, 0),
    )
    expect(welder.stops.every(({ lacks }: { lacks: object[] }) => lacks.length === 0)).toBe(true)
    expect(welder.remaining).toContainEqual({ skill: { code: 'SK-M39' }, level: 3 })
    expect(there).toMatchObject({ weeks: 0, stops: [], remaining: [] })
    expect(waiter.weeks).toBeGreaterThanOrEqual(welder.weeks)
  })

  it('is null where no line ends, and an unknown code is an error with the nearest', async () => {
    expect((await journeys(['OC-M03'], 'OC-B09')).found).toEqual([{ sptNoordHollandJourney: null }])
    const { errors } = await journeys(['OC-M03'], 'OC-M94')
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      nearest: expect.arrayContaining(['OC-M04']),
    })
  })
})

describe('records of others', () => {
  it('say which modules give a skill, and what a firm asked for', async () => {
    const { found: skills } = await entities(
      'Skill',
      'code',
      ['SK-M30', 'SK-M38', 'SK-B20'],
      'sptNoordHollandModules { id }',
    )
    expect(skills).toEqual([
      { sptNoordHollandModules: [{ id: moduleId(5) }, { id: moduleId(11) }] },
      // Two others need it.
      { sptNoordHollandModules: [{ id: moduleId(2) }] },
      { sptNoordHollandModules: [] },
    ])
    const [first] = requests
    const firm = first?.organisation ?? ''
    const { found } = await entities(
      'Organisation',
      'id',
      [firm, 'register:uwv'],
      'sptNoordHollandRequests { module { id } }',
    )
    const mine = requests.filter(({ organisation }) => organisation === firm)
    expect(found[0].sptNoordHollandRequests).toHaveLength(mine.length)
    expect(found[1]).toEqual({ sptNoordHollandRequests: [] })
  })
})
