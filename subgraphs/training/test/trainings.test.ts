// The catalogue as anybody may read it, over GraphQL and PostgreSQL.
import { describe, expect, test } from 'vitest'
import { trainings } from '../db/catalogue/trainings.ts'
import { openScene } from './scene.ts'

const { ask, sql } = await openScene()

const EVERYTHING = `id title kind level crebo entryLevel weeks costCents costItems { kind amountCents }
  teaches { skill { code } level } provider { id } runs { startsOn places placesLeft }`

async function idsOf(where: object): Promise<string[]> {
  const { data, errors } = await ask(
    'query ($where: TrainingFilter) { trainings(first: 100, where: $where) { nodes { id } } }',
    { where },
  )
  expect(errors).toBeUndefined()
  return data.trainings.nodes.map(({ id }: { id: string }) => id)
}

describe('a training', () => {
  test('tells what it is, what it teaches, what it costs and when it starts', async () => {
    const { data } = await ask(`{ training(id: "opleiders:18") { ${EVERYTHING} } }`)
    expect(data.training).toEqual({
      id: 'opleiders:18',
      title: 'MIG/MAG-lassen niveau 1 en 2',
      kind: 'SHORT',
      level: null,
      crebo: null,
      entryLevel: null,
      weeks: 4,
      costCents: 252_200,
      costItems: [
        { kind: 'TUITION', amountCents: 189_000 },
        { kind: 'MATERIAL', amountCents: 26_000 },
        { kind: 'TRAVEL', amountCents: 19_200 },
        { kind: 'EXAM', amountCents: 18_000 },
      ],
      teaches: [
        { skill: { code: 'SK-M30' }, level: 2 },
        { skill: { code: 'SK-M32' }, level: 3 },
        { skill: { code: 'SK-M33' }, level: 3 },
        { skill: { code: 'SK-M38' }, level: 3 },
      ],
      provider: { id: 'register:opleider-lascentrum-groningen' },
      runs: expect.arrayContaining([{ startsOn: expect.any(String), places: 12, placesLeft: expect.any(Number) }]),
    })
  })

  test('has a level and a crebo code when it is a programme', async () => {
    const { data } = await ask('{ training(id: "opleiders:115") { kind level crebo entryLevel } }')
    const programme = trainings.find(({ number }) => number === 115)
    expect(data.training).toEqual({
      kind: 'CREBO',
      level: programme?.level,
      crebo: programme?.crebo,
      entryLevel: programme?.entryLevel,
    })
    expect(programme?.crebo).toMatch(/^\d{5}$/)
  })

  test.each([
    ['nl', 'Woninginstallaties: schakelaars, contactdozen en groepenkast'],
    ['en-GB', 'House wiring: switches, sockets and consumer unit'],
    ['fr', 'Woninginstallaties: schakelaars, contactdozen en groepenkast'],
  ])('speaks the language of the caller: %s', async (language, title) => {
    const { data } = await ask('{ training(id: "opleiders:52") { title } }', {}, { language })
    expect(data.training.title).toBe(title)
  })

  test.each(['opleiders:9999', 'opleiders:0', 'opleiders:1e3', 'opleiders:99999999999', 'elders:1', '1', "'; --"])(
    'is null for an id that nobody here has: %s',
    async id => {
      const query = 'query ($id: ID!) { training(id: $id) { id } }'
      expect(await ask(query, { id })).toMatchObject({ data: { training: null } })
    },
  )

  test('is found by reference, and is null where there is none', async () => {
    const { data } = await ask(
      'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Training { id kind } } }',
      { of: ['opleiders:103', 'opleiders:9999'].map(id => ({ __typename: 'Training', id })) },
    )
    expect(data._entities).toEqual([{ id: 'opleiders:103', kind: 'EVC' }, null])
  })
})

describe('the runs of a training', () => {
  const RUNS = '{ training(id: "opleiders:60") { runs(first: 20) { startsOn places placesLeft } } }'
  const runs = async () => (await ask(RUNS)).data.training.runs

  test('are those to come with a place left: a full one is not shown, and whoever drops out gives the place back', async () => {
    const before = await runs()
    const [first, second] = before
    expect(before.every((run: { startsOn: string }) => run.startsOn >= '2026-11-21')).toBe(true)
    await sql`delete from enrolments where training = 60`
    await sql`insert into enrolments (candidate, training, run, started_on, outcome)
      select 'elders:' || number, 60, ${first.startsOn}, ${first.startsOn}, 'RUNNING'
      from generate_series(1, ${first.places}::int) as number`
    expect((await runs())[0].startsOn).toBe(second.startsOn)
    await sql`update enrolments set outcome = 'DROPPED' where candidate = 'elders:1'`
    expect((await runs())[0]).toEqual({ ...first, placesLeft: 1 })
    await sql`update enrolments set outcome = 'COMPLETED', completed_on = started_on + 28 where candidate = 'elders:2'`
    expect((await runs())[0]).toEqual({ ...first, placesLeft: 1 })
  })

  test('are none where one can start on any day', async () => {
    expect((await ask('{ training(id: "opleiders:103") { runs { startsOn } } }')).data.training.runs).toEqual([])
  })

  test.each([0, 21, -1])('refuse a length out of bounds: %d', async first => {
    const { errors } = await ask(
      'query ($first: Int) { training(id: "opleiders:1") { runs(first: $first) { places } } }',
      {
        first,
      },
    )
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT')
  })
})

describe('the list of trainings', () => {
  const PAGE = `query ($after: String, $first: Int) { trainings(first: $first, after: $after) {
    nodes { id } pageInfo { hasNextPage endCursor } } }`

  test('pages through every training once, by number', async () => {
    const seen: string[] = []
    let after: string | null = null
    for (let more = true; more; ) {
      const { data } = await ask(PAGE, { first: 37, after })
      seen.push(...data.trainings.nodes.map(({ id }: { id: string }) => id))
      more = data.trainings.pageInfo.hasNextPage
      after = data.trainings.pageInfo.endCursor
    }
    expect(seen).toEqual(
      trainings
        .map(({ number }) => number)
        .sort((a, b) => a - b)
        .map(number => `opleiders:${number}`),
    )
  })

  test('is empty behind the last one', async () => {
    const { endCursor: after } = (await ask(`query { trainings(first: 100) { pageInfo { endCursor } } }`)).data
      .trainings.pageInfo
    const { endCursor: last } = (await ask(PAGE, { first: 100, after })).data.trainings.pageInfo
    const empty = { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } }
    expect((await ask(PAGE, { after: last })).data.trainings).toEqual(empty)
  })

  test.each([
    ['an empty page', { first: 0 }],
    ['a page that is too large', { first: 101 }],
    ['a text that is no cursor', { after: 'opleiders:12' }],
    ['a position that nobody sealed', { after: Buffer.from('["1 or 1=1"]').toString('base64url') }],
  ])('refuses %s', async (_, variables) => {
    const { data, errors } = await ask(PAGE, variables)
    expect(data.trainings).toBeNull()
    expect(errors?.map(error => error.extensions.code)).toEqual(['BAD_USER_INPUT'])
  })

  test.each([
    ['a sort', { kinds: ['EVC'] }, ({ kind }: (typeof trainings)[number]) => kind === 'EVC'],
    ['a skill', { skills: ['SK-M34'] }, one => one.teaches.some(({ skill }) => skill === 'SK-M34')],
    [
      'one of two skills, of one sort',
      { kinds: ['SHORT'], skills: ['SK-M34', 'SK-I15'] },
      one => one.kind === 'SHORT' && one.teaches.some(({ skill }) => ['SK-M34', 'SK-I15'].includes(skill)),
    ],
    [
      'words in Dutch, in any order and case',
      { search: ' LASSEN  tig ' },
      one => /tig/i.test(one.title.nl) && /lassen/i.test(one.title.nl),
    ],
    ['words in English', { search: 'heat pump fitter' }, one => /heat pump fitter/i.test(one.title.en)],
  ] satisfies [string, object, (one: (typeof trainings)[number]) => boolean][])(
    'narrows to %s',
    async (_, where, answers) => {
      const expected = trainings.filter(answers).map(({ id }) => id)
      expect((await idsOf(where)).sort()).toEqual(expected.sort())
      expect(expected.length).toBeGreaterThan(0)
    },
  )

  test.each(['%', '_', '\\', "'", '100%', 'las_en'])('takes %s in a search for what it is', async search => {
    const expected = trainings.filter(({ title }) => title.nl.includes(search) || title.en.includes(search))
    expect(await idsOf({ search })).toHaveLength(expected.length)
  })

  test('is not narrowed by what is left empty', async () => {
    expect(await idsOf({ kinds: [], skills: [], search: ' ' })).toEqual(await idsOf({}))
  })

  test('answers an unknown skill with the nearest codes (R20)', async () => {
    const { errors } = await ask('{ trainings(where: { skills: ["SK-M6"] }) { nodes { id } } }')
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      nearest: expect.arrayContaining(['SK-M06']),
    })
  })

  test.each([
    ['a search of more than 100 characters', { search: 'a'.repeat(101) }],
    ['more than 100 skills', { skills: Array.from({ length: 101 }, () => 'SK-M01') }],
    ['more than 100 sorts', { kinds: Array.from({ length: 101 }, () => 'EVC') }],
  ])('refuses %s', async (_, where) => {
    const { errors } = await ask('query ($where: TrainingFilter) { trainings(where: $where) { nodes { id } } }', {
      where,
    })
    expect(errors?.map(error => error.extensions.code)).toEqual(['BAD_USER_INPUT'])
  })

  test.each([20, 100])('takes four statements for %d trainings with all they hold', async first => {
    const { data, statements } = await ask(
      `query ($first: Int) { trainings(first: $first) { nodes { ${EVERYTHING} } } }`,
      {
        first,
      },
    )
    expect(data.trainings.nodes).toHaveLength(first)
    expect(statements).toBe(4)
  })
})
