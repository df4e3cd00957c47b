import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { OWNERS as FOUNDERS, ROOT } from '../../mesh/src/settings.ts'
import { readContracts } from '../contracts/index.ts'
import {
  CODES,
  check,
  checkTogether,
  explain,
  founding,
  LIMITS,
  type Published,
  type Report,
  render,
  type Subgraph,
} from '../registry/index.ts'
import { codes, DAY, extra, firm, LINK, OPEN, OWNERS, passed, propose, published, thing } from './registry-scene.ts'

const read = (...path: string[]) => readFileSync(join(ROOT, ...path), 'utf8')
const options = { production: false, day: DAY }
const proposed = (sdl: string): Subgraph => ({
  ...{ name: 'extra', url: 'https://extra.example/graphql', sdl, owner: OWNERS.extra },
})

describe('the founders', () => {
  const subgraphs = FOUNDERS.map(({ name, port }) => ({
    name,
    url: `http://127.0.0.1:${port}/graphql`,
    sdl: read('subgraphs', name, 'schema.graphql'),
    owner: { organisation: name, contact: `graph@${name}.example` },
  }))
  const mesh: Published = {
    subgraphs,
    ...founding,
    contracts: new Map(
      FOUNDERS.map(({ name }) => [name, readContracts(read('subgraphs', name, 'contracts.json'), name)]),
    ),
    operations: [],
    api: read('schema', 'api.graphql'),
  }
  const supergraph = read('schema', 'supergraph.graphql')

  it('begin together, with the graph that is committed', async () => {
    const report = passed(await checkTogether({ ...mesh, api: undefined }, options))
    expect(report.problems).toEqual([])
    expect(report.graph?.supergraph).toBe(supergraph)
    expect(report.graph?.withoutPolicy).toBe(read('schema', 'supergraph.open.graphql'))
    expect(report.graph?.api).toBe(mesh.api)
    for (const [type, owner] of founding.owners) expect(report.graph?.owners.get(type)).toBe(owner)
  })

  it.each(subgraphs)('publish again without a problem: $name', async founder => {
    const report = passed(await check(founder, mesh, options))
    expect(report.problems).toEqual([])
    expect(report.graph?.supergraph).toBe(supergraph)
  })

  it.each(subgraphs)('join the four others without a problem: $name', async founder => {
    const others = subgraphs.filter(each => each !== founder)
    const report = passed(await check(founder, { ...mesh, subgraphs: others, api: undefined }, options))
    expect(report.problems).toEqual([])
    expect(report.graph?.owners.get('Candidate')).toBe('candidates')
  })
})

describe('a check in its thread', () => {
  /** Types that all lead to each other, each by many keys: what a composer walks through is every way. */
  const bomb = (root: string, size = 60) => {
    const keys = Array.from({ length: 20 }, (_, key) => `k${key}`)
    const types = Array.from({ length: size }, (_, type) => {
      const links = Array.from({ length: size }, (_, to) => `"To." ${root}${to}: T${to}`)
      return `"T." type T${type} ${keys.map(key => `@key(fields: "${key}")`).join(' ')} ${OPEN}
        { ${keys.map(key => `"Key." ${key}: ID!`).join(' ')} ${links.join(' ')} }`
    })
    return `${LINK}${types.join('\n')} type Query { "Root." ${root}: T0 ${OPEN} }`
  }
  const beside = (sdl: string): Published => ({
    ...published,
    subgraphs: [...published.subgraphs, { ...proposed(sdl), name: 'other', url: 'https://other.example/' }],
  })

  it('says what it says elsewhere', async () => {
    const sdl = extra(`${firm} { id: ID! name: String }`)
    expect(await check(proposed(sdl), published, { ...options, production: true })).toEqual(await propose(sdl))
  })

  it('ends a composition that takes too long, and tells what it had found', async () => {
    // Composed, it would take some three times as long as it may on a quick machine that does nothing else.
    const sdl = bomb('extra', 140).replace('"Root."', '"<b>Root</b>."')
    const before = performance.now()
    const report = await check(proposed(sdl), beside(bomb('other', 140)), {
      ...options,
      limits: { longestMs: 8_000, bytes: 5_000_000, tokens: 1_000_000 },
    })
    expect(codes(report)).toEqual(expect.arrayContaining(['COMPOSITION_TOO_COSTLY', 'DESCRIPTION']))
    expect(report.graph).toBeUndefined()
    expect(performance.now() - before).toBeLessThan(15_000)
  })

  it('ends a composition that takes too much memory', async () => {
    const report = await check(proposed(bomb('extra')), beside(bomb('other')), {
      ...options,
      limits: { memoryMb: 30, longestMs: 25_000 },
    })
    expect(codes(report)).toContain('COMPOSITION_TOO_COSTLY')
    expect(report.problems.map(({ message }) => message).join()).toContain('30 MB')
  })

  it('does not begin with an SDL over the size cap', async () => {
    const report = await check(proposed(`# ${'é'.repeat(LIMITS.bytes / 2)}\n${extra('')}`), published, options)
    expect(codes(report)).toEqual(['TOO_LARGE'])
  })
})

const several = `${LINK}
type Firm @key(fields: "id") ${OPEN} {
  id: ID!
  name: String @shareable
  "Size, 100%: all."
  size: Nothing
}
type Query {
  word: String ${OPEN}
}
`

describe('a report', () => {
  const report = propose(several, { url: 'https://127.0.0.1/', options: { file: 'my, schema.graphql' } })

  it('tells all problems at once, each with its place and whom it concerns', async () => {
    const { problems } = await report
    const found = problems.map(({ code, place, owner }) => [code, place?.line, place?.column, owner?.name])
    expect(found).toEqual(
      expect.arrayContaining([
        ['ADDRESS', undefined, undefined, undefined],
        ['FOREIGN_FIELD', 5, 3, 'jobs'],
        ['HOUSE_RULE', 10, 3, undefined],
        ['COMPOSITION', 7, 9, undefined],
      ]),
    )
    expect(problems.find(({ code }) => code === 'FOREIGN_FIELD')?.owner).toEqual({ name: 'jobs', ...OWNERS.jobs })
  })

  it('says in our words what is wrong before composers say it in theirs', async () => {
    const composers = codes(await report).map(code => code === 'COMPOSITION')
    expect(composers).toEqual(composers.toSorted((one, other) => Number(one) - Number(other)))
    expect(new Set(composers).size).toBe(2)
  })

  it('gives the place in what was sent where the SDL cannot be read', async () => {
    const { problems } = await propose('type Query {\n  word: }\n', { url: 'https://127.0.0.1/' })
    expect(problems[0]).toMatchObject({ code: 'SYNTAX', place: { file: 'extra.graphql', line: 2, column: 9 } })
    expect(problems[1]?.code).toBe('ADDRESS')
  })

  it('is whole as JSON, good or bad', async () => {
    const bad = JSON.parse(render(await report, 'json'))
    expect(bad).toEqual({ ok: false, problems: (await report).problems })
    const good = passed(await propose(extra(thing)))
    expect(JSON.parse(render(good, 'json'))).toEqual({
      ok: true,
      problems: good.problems,
      graph: { ...good.graph, owners: Object.fromEntries(good.graph?.owners ?? []) },
    })
  })

  it('is a line for each problem where GitHub reads it, with nothing that ends it early', async () => {
    const lines = render(await report, 'github').split('\n')
    expect(lines).toHaveLength((await report).problems.length)
    for (const line of lines)
      expect(line).toMatch(/^::(error|warning) (file=[^,:]+,line=\d+,col=\d+,)?title=[A-Z_]+::\S/)
    expect(lines.join('\n')).toContain('file=my%2C schema.graphql,line=5,col=3,title=FOREIGN_FIELD')
  })

  it('is readable as a table, which says whether it may be published', async () => {
    const text = render(await report, 'table')
    expect(text).toContain('error FOREIGN_FIELD my, schema.graphql:5:3')
    expect(text).toContain('Owner: jobs, Firms United, graph@firms.example')
    expect(text).toMatch(/\d+ errors, 0 warnings\. It cannot be published/)
    expect(render(passed(await propose(extra(''))), 'table')).toBe('0 errors, 0 warnings. It can be published.')
  })

  it('hands a terminal nothing to obey', () => {
    const problem = { code: 'COMPOSITION', severity: 'error', message: 'a\u001b[2Jb\u0007\nc' } as const
    expect(render({ problems: [problem] } satisfies Report, 'table')).not.toMatch(/[^\P{Cc}\n]/u)
  })
})

describe('explain', () => {
  it.each(CODES)('says more about %s, with an example and what to do', code => {
    expect(explain(code)).toMatch(/^[A-Z_]+\n\n.+\n\nFor example:\n\n {4}.+\n\nWhat to do: .+\.\n$/s)
  })

  it.each(['NOTHING', 'constructor', '__proto__', ''])('knows nothing of %j', code => {
    expect(explain(code)).toBeUndefined()
  })
})

it('what both composers say is told once, with its place, and what only one says with its name', async () => {
  const sdl = extra(`"Mine." type Mine ${OPEN} { "A." a: Nothing "B." b: Neither }`)
  const told = (await propose(sdl)).problems.filter(({ code }) => code === 'COMPOSITION')
  expect(told.map(({ message }) => message)).toEqual([
    'Both composers: [extra] Unknown type Nothing',
    '@theguild/federation-composition: [extra] Unknown type Neither',
  ])
  expect(told[0]?.place).toMatchObject({ file: 'extra.graphql', line: 2 })
  const twice = (await propose(extra('extend type Query { "Mine." person: Int }'))).problems
  expect(new Set(twice.map(({ message }) => message)).size).toBe(twice.length)
  expect(twice.filter(({ message }) => message.includes('Non-shareable'))).toHaveLength(1)
})
