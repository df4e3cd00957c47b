import { describe, expect, it } from 'vitest'
import type { SeenOperation } from '../registry/index.ts'
import { codes, passed, propose, published, sdlOf } from './registry-scene.ts'

const jobs = sdlOf('jobs')
const asking = (document: string, client = 'Dashboard North', lastSeen = '2026-11-20T09:30:00Z'): SeenOperation => ({
  document,
  client,
  lastSeen,
})
/** What is said when `jobs` changes, and somebody asks these operations. */
async function changing(from: string, to: string, operations: SeenOperation[]) {
  expect(jobs).toContain(from)
  const now = passed(await propose(jobs, { name: 'jobs' })).graph?.api
  return propose(jobs.replace(from, to), { name: 'jobs', published: { ...published, api: now, operations } })
}

describe('a change that clients can notice', () => {
  it.each<[what: string, from: string, to: string, document: string]>([
    ['a field is gone', '"Name." name: String', '', '{ firms { nodes { name } } }'],
    [
      'a field is gone, asked in a fragment',
      '"Name." name: String',
      '',
      '{ firms { nodes { ...f } } } fragment f on Firm { name }',
    ],
    ['a root field is gone', '"A figure." figure: Tally @tag(name: "open")', '', '{ figure { value } }'],
    ['an argument is gone', '"Which." where: FirmFilter', '', '{ firms(where: {}) { nodes { id } } }'],
    ['an argument is needed', '"How many." first: Int', '"How many." first: Int!', '{ firms { nodes { id } } }'],
    [
      'a new argument is needed',
      '"How many." first: Int',
      '"How many." first: Int "Day." day: Int!',
      '{ firms { nodes { id } } }',
    ],
    [
      'a value is gone that is sent',
      'METAL "Wood." WOOD',
      'METAL',
      '{ firms(where: {branch: WOOD}) { nodes { id } } }',
    ],
    [
      'a value is gone that a variable may hold',
      'METAL "Wood." WOOD',
      'METAL',
      'query ($w: FirmFilter) { firms(where: $w) { nodes { id } } }',
    ],
    [
      'an input field is gone',
      '"Words." search: String',
      '',
      'query ($w: FirmFilter) { firms(where: $w) { nodes { id } } }',
    ],
    [
      'an input field is needed',
      '"Words." search: String',
      '"Words." search: String!',
      '{ firms(where: {branch: METAL}) { nodes { id } } }',
    ],
    [
      'a new input field is needed',
      '"Words." search: String',
      '"Words." search: String "Day." day: Int!',
      'query ($w: FirmFilter) { firms(where: $w) { nodes { id } } }',
    ],
    ['another type', '"How many." value: Int', '"How many." value: String', '{ figure { value } }'],
    ['a list', '"How many." value: Int', '"How many." value: [Int!] @listSize(assumedSize: 1)', '{ figure { value } }'],
    ['a member of a union is gone', 'Firm | Office', 'Firm', '{ found { ... on Office { title } } }'],
    [
      'hidden from clients',
      '"Name." name: String',
      '"Name." name: String @inaccessible',
      '{ firms { nodes { name } } }',
    ],
  ])('is an error where somebody asks it, and a warning where nobody does: %s', async (_, from, to, document) => {
    const report = await changing(from, to, [asking(document)])
    expect(codes(report)).toContain('BREAKS_OPERATION')
    expect(report.graph).toBeUndefined()
    expect(report.problems[0]?.message).toContain('It is asked by Dashboard North (last seen 2026-11-20)')

    const unasked = passed(await changing(from, to, [asking('{ place { id } }')]))
    expect(new Set(codes(unasked, 'any'))).toEqual(new Set(['BREAKING_CHANGE']))
  })

  it.each<[what: string, from: string, to: string]>([
    ['a new field', '"Name." name: String', '"Name." name: String "Size." size: Int'],
    ['a new argument', '"How many." first: Int', '"How many." first: Int "Day." day: Int'],
    ['a warning to its clients', '"Name." name: String', '"Name." name: String @deprecated(reason: "Ask title.")'],
    ['other words', '"A firm."', '"A company."'],
  ])('is nothing when it only adds: %s', async (_, from, to) => {
    expect(passed(await changing(from, to, [asking('{ firms { nodes { name } } }')])).problems).toEqual([])
  })

  it('is one, too, where it is none by itself and yet an operation would be refused', async () => {
    const both = '{ found { ... on Firm { x: name } ... on Office { x: title } } }'
    const report = await changing(
      '"Name." title: String }\n"What is found."',
      '"Name." title: String! }\n"What is found."',
      [asking(both)],
    )
    expect(report.problems.map(({ message }) => message).join()).toMatch(
      /An operation of Dashboard North .* would be refused: Fields "x" conflict/,
    )
  })

  it('names each client once, the latest first, and the first five', async () => {
    const operations = [
      asking('{ figure { value } }', 'A', '2026-11-01'),
      asking('query Again { figure { value } }', 'A', '2026-11-09'),
      ...['B', 'C', 'D', 'E', 'F', 'G'].map(client => asking('{ figure { value } }', client, '2026-10-01')),
    ]
    const report = await changing('"How many." value: Int', '"Share." share: Float', operations)
    expect(report.problems[0]?.message).toMatch(
      /asked by A \(last seen 2026-11-09\), B .*, E \(last seen 2026-10-01\), 2 more\./,
    )
  })

  it('has its place in the SDL, or that of what it was in', async () => {
    const report = await changing('"How many." value: Int', '"Share." share: Float', [asking('{ figure { value } }')])
    const line = jobs.split('\n').findIndex(each => each.includes('type Tally')) + 1
    expect(report.problems[0]?.place).toMatchObject({ file: 'jobs.graphql', line })
  })

  it('is not judged by documents that nobody can ask', async () => {
    const operations = [asking('{ nothing }'), asking('{ figure {'), asking('')]
    expect(codes(passed(await changing('"How many." value: Int', '"Share." share: Float', operations)))).toEqual([])
  })
})
