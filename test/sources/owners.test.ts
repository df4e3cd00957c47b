// Candidates of two owners, asked of the one subgraph that owns the type.

import { describe, expect, it } from 'vitest'
import { coach, isSeen, openSubgraphBefore, otherPeople, ownPeople, runSource } from './scene.ts'

const source = await runSource()
const { ask, sql, signAs } = await openSubgraphBefore([source.configured])

const own = ownPeople.filter(isSeen)
const other = otherPeople.filter(isSeen)
const [one] = other
const hidden = otherPeople.find(person => !isSeen(person))
if (!one || !hidden) throw new Error('The source must have somebody inside and outside the coach’s regions.')
const id = `uwv-noord-holland:${one.number}`

const EVERYTHING = `id status level branch { code } occupation { code } region { code } municipality { code }
  searchRegions { code } maximumDistanceKm availableFrom currentEmployer { id }
  skills { skill { code } level evidence machine } machines { skill { code } make years }`

describe('one candidate of a source', () => {
  it('is found by its id, with what its owner gives', async () => {
    const { data, errors } = await ask(`query ($id: ID!) { candidate(id: $id) { ${EVERYTHING} } }`, { id }, coach)
    expect(errors).toBeUndefined()
    expect(data.candidate).toMatchObject({
      ...{ id, status: one.status, level: one.level, branch: { code: one.branch } },
      ...{ region: { code: one.region }, municipality: { code: one.municipality }, availableFrom: one.availableFrom },
      searchRegions: one.searchRegions.map(code => ({ code })),
      currentEmployer: one.employer === null ? null : { id: one.employer },
    })
    expect(data.candidate.skills).toHaveLength(one.skills.length)
    expect(data.candidate.machines).toHaveLength(one.machines.length)
  })

  it('is resolved as an entity among those of this owner, each at its place', async () => {
    const [mine] = own
    const ids = [id, `uwv-noord:${mine?.number}`, 'uwv-noord-holland:999999', 'somebody-else:1']
    const { data, errors } = await ask(
      'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Candidate { id level } } }',
      { r: ids.map(each => ({ __typename: 'Candidate', id: each })) },
      coach,
    )
    expect(errors).toBeUndefined()
    expect(data._entities).toEqual([{ id, level: one.level }, { id: ids[1], level: mine?.level }, null, null])
  })

  it('looks like nobody when it lives outside the regions of the coach, and its owner says so', async () => {
    const elsewhere = await ask(
      'query ($id: ID!) { candidate(id: $id) { id } }',
      { id: `uwv-noord-holland:${hidden.number}` },
      coach,
    )
    expect(elsewhere.data).toEqual({ candidate: null })
    expect(elsewhere.errors).toBeUndefined()
  })

  it('is asked of nobody by a coach of other regions', async () => {
    const before = await lines()
    const { data } = await ask(
      'query ($id: ID!) { candidate(id: $id) { id } }',
      { id },
      { ...coach, regions: ['drenthe'] },
    )
    expect(data).toEqual({ candidate: null })
    expect(await lines()).toEqual(before)
  })

  it('gives what vacancies and funds need, and is noted down for that by its owner alone', async () => {
    const before = await lines()
    const { data, errors } = await ask(
      `query ($r: [_Any!]!) { _entities(representations: $r) {
        ... on Candidate { matchCase { level branch skills { skill level } } }
        ... on MobilityRoute { candidate { id } candidateCase { level municipality { code } } } } }`,
      {
        r: [
          { __typename: 'Candidate', id },
          { __typename: 'MobilityRoute', facts: facts(id) },
        ],
      },
      coach,
    )
    expect(errors).toBeUndefined()
    expect(data._entities[0].matchCase).toMatchObject({ level: one.level, branch: one.branch })
    expect(data._entities[0].matchCase.skills).toHaveLength(one.skills.length)
    expect(data._entities[1]).toEqual({
      candidate: { id },
      candidateCase: { level: one.level, municipality: { code: one.municipality } },
    })
    const now = await lines()
    expect(now.own).toEqual(before.own)
    expect(now.source.slice(before.source.length).toSorted()).toEqual(
      expect.arrayContaining(['candidate.case', 'candidate.match', 'candidate.read']),
    )
  })

  it('shows how to reach it as its owner allows, and to nobody else', async () => {
    const [open, closed] = [other.find(each => each.number % 2 === 0), other.find(each => each.number % 2 === 1)]
    const query = 'query ($id: ID!) { candidate(id: $id) { contact { email } } }'
    const shown = await ask(query, { id: `uwv-noord-holland:${open?.number}` }, coach)
    expect(shown.data.candidate.contact).toEqual({ email: open?.email })
    const refused = await ask(query, { id: `uwv-noord-holland:${closed?.number}` }, coach)
    expect(refused.data.candidate.contact).toBeNull()
    expect(refused.errors?.map(error => error.extensions.code)).toEqual(['FORBIDDEN'])
  })

  it('says of what its owner keeps to itself that it is there, and where', async () => {
    const { data, errors } = await ask(
      'query ($id: ID!) { candidate(id: $id) { id decisions { reason } accessLog { nodes { at } } } }',
      { id },
      coach,
    )
    expect(data.candidate).toEqual({ id, decisions: null, accessLog: null })
    expect(errors?.map(error => error.extensions.code)).toEqual(['NOT_FOUND', 'NOT_FOUND'])
    expect(errors?.[0]?.message).toContain('uwv-noord-holland')
  })

  it('cannot be written about here', async () => {
    const { data, errors } = await ask(
      'mutation ($i: ConsentInput!) { giveConsent(input: $i) { outcome } }',
      { i: { idempotencyKey: 'a-key-of-a-test', candidate: id, kind: 'PROPOSAL' } },
      coach,
    )
    expect(data.giveConsent).toBeNull()
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN')
    expect(errors?.[0]?.message).toContain('uwv-noord-holland')
  })
})

describe('a selection over two owners', () => {
  it('is counted with a least and a most, as some may be known to both', async () => {
    const { data, errors } = await ask(
      '{ candidates(where: {}) { total count { atLeast atMost } owners { owner complete asOf trouble } } }',
      {},
      coach,
    )
    expect(data.candidates.count).toEqual({
      atLeast: Math.max(own.length, other.length),
      atMost: own.length + other.length,
    })
    expect(data.candidates.total).toBeNull()
    expect(errors?.map(error => [error.path, error.extensions.code])).toEqual([[['candidates', 'total'], 'NOT_FOUND']])
    expect(data.candidates.owners).toEqual([
      { owner: 'uwv-noord', complete: true, asOf: expect.any(String), trouble: null },
      { owner: 'uwv-noord-holland', complete: true, asOf: expect.any(String), trouble: null },
    ])
  })

  it('takes as many statements here for 50 as for 2, and has everything of everybody', async () => {
    const page = (first: number) =>
      ask(
        `{ candidates(where: {}) { page(first: ${first}) { nodes { ${EVERYTHING} } owners { complete } } } }`,
        {},
        coach,
      )
    const [few, many] = [await page(2), await page(50)]
    expect(many.errors).toBeUndefined()
    expect(many.data.candidates.page.nodes).toHaveLength(50)
    expect(many.statements).toBe(few.statements)
    expect(many.data.candidates.page.nodes).toContainEqual(expect.objectContaining({ id }))
  })

  it('asks only this owner where the others have nobody, and counts as ever', async () => {
    const { data, errors } = await ask(
      '{ candidates(where: { regions: ["groningen"] }) { total owners { owner } page { owners { owner } } } }',
      {},
      coach,
    )
    expect(errors).toBeUndefined()
    expect(data.candidates).toEqual({
      total: own.filter(each => each.region === 'groningen').length,
      owners: [{ owner: 'uwv-noord' }],
      page: { owners: [{ owner: 'uwv-noord' }] },
    })
  })

  it('of those whom a disruption affects are the people of both who work there', async () => {
    const employer = other.find(each => each.employer !== null)?.employer
    const working = (list: typeof own, prefix: string) =>
      list.filter(each => each.employer === employer).map(each => `${prefix}:${each.number}`)
    const expected = [...working(own, 'uwv-noord'), ...working(other, 'uwv-noord-holland')]
    const { data, errors } = await ask(
      `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Disruption { affected {
        count { atMost } page(first: 100) { nodes { id currentEmployer { id } } } } } } }`,
      { r: [{ __typename: 'Disruption', id: 'd', disruptionCase: { employer } }] },
      coach,
    )
    expect(errors).toBeUndefined()
    const { count, page } = data._entities[0].affected
    expect(count.atMost).toBe(expected.length)
    expect(page.nodes.map((node: { id: string }) => node.id).toSorted()).toEqual(expected.toSorted())
  })

  it('does not travel as a set', async () => {
    const { data, errors } = await ask('{ candidates(where: {}) { members count { atMost } } }', {}, coach)
    expect(data.candidates).toEqual({ members: null, count: { atMost: own.length + other.length } })
    expect(errors?.map(error => error.extensions.code)).toEqual(['NOT_FOUND'])
    const alone = await ask('{ candidates(where: { regions: ["groningen"] }) { members } }', {}, coach)
    expect(alone.data.candidates.members).toEqual(expect.any(String))
  })

  it('leaves nothing of the other owner in this database', async () => {
    const tables = await sql<{ name: string }[]>`
      select format('%I', table_name) as name from information_schema.tables
      where table_schema = 'public' and table_type = 'BASE TABLE'`
    for (const { name } of tables) {
      const [found] = await sql.unsafe<{ n: number }[]>(
        `select count(*)::int as n from ${name} where ${name}::text like '%uwv-noord-holland%'`,
      )
      expect([name, found?.n]).toEqual([name, 0])
    }
  })
})

async function lines(): Promise<{ own: string[]; source: string[] }> {
  const names = async (from: typeof sql) =>
    (await from<{ name: string }[]>`select name from processing_log order by sequence`).map(each => each.name)
  return { own: await names(sql), source: await names(source.sql) }
}

function facts(candidate: string): string {
  return signAs('vacancies', {
    ...{ v: 1, release: '2026.1', candidate, vacancy: 'techniek-noord:1', candidateLevel: null, vacancyLevel: null },
    ...{ availableFrom: null, vacancyOccupation: 'OC-M01', crossBranch: true, fit: 0.5, basis: 'SKILLS' },
    ...{ transition: null, reasons: [], gap: [] },
  })
}
