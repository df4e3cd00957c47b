// What was let in stays in: ownership, releases and what is published already.

import { describe, expect, it } from 'vitest'
import type { Published, Release } from '../registry/index.ts'
import { judge } from '../registry/judge.ts'
import { codes, DAY, extra, firm, OPEN, OWNERS, passed, propose, published, sdlOf, thing } from './registry-scene.ts'

const taking = extra(`${firm} { id: ID! name: String @override(from: "jobs") }`)
const release: Release = { owner: 'jobs', to: 'extra', code: 'FOREIGN_OVERRIDE', what: 'Firm.name', until: DAY }
const released = (change: Partial<Release> = {}) =>
  propose(taking, { published: { releases: [{ ...release, ...change }] } })
const withExtra = (sdl: string, more: Partial<Published> = {}): Partial<Published> => ({
  subgraphs: [
    ...published.subgraphs,
    { name: 'extra', url: 'https://extra.example/graphql', sdl, owner: OWNERS.extra },
  ],
  ...more,
})

describe('a release', () => {
  it('lets pass what its owner has allowed, to its last day', async () => {
    expect(codes(passed(await released()))).toEqual([])
  })

  it.each<[string, Partial<Release>]>([
    ['to another', { to: 'people' }],
    ['by another', { owner: 'people' }],
    ['of another field', { what: 'Firm.branch' }],
    ['of something else', { code: 'FOREIGN_FIELD' }],
    ['that has ended', { until: '2026-11-20' }],
  ])('lets nothing pass %s', async (_, change) => {
    expect(codes(await released(change))).toEqual(['FOREIGN_OVERRIDE'])
  })

  it('is written as the problem says', async () => {
    const [problem] = (await propose(taking)).problems
    expect(codes(passed(await released({ ...problem?.release, until: DAY })))).toEqual([])
  })
})

describe('what is published already', () => {
  it.each([
    ['an override', taking],
    ['a shared field', extra(`${firm} { id: ID! name: String @shareable }`)],
    ['a root field', extra(`extend type Query { "Firms." figure: String @shareable ${OPEN} }`)],
    ['another key', extra(`${firm.replace('@key', '@key(fields: "code") @key')} { id: ID! "Code." code: ID! }`)],
    ['a mark', extra(`${firm} { id: ID! @cost(weight: 3) "Mine." size: Int }`)],
    ['an enum', extra('enum Branch { METAL "New." GOLD }')],
    ['an input', extra('enum Branch { METAL WOOD } input FirmFilter { branch: Branch }')],
    ['a union', extra(`${thing} union Found = Thing`)],
  ])('is no problem when it is published again: %s', async (_, sdl) => {
    expect(codes(await propose(sdl))).not.toEqual([])
    const ownership = codes(await propose(sdl, { published: withExtra(sdl) })).filter(code =>
      code.startsWith('FOREIGN'),
    )
    expect(ownership).toEqual([])
  })

  it('is no reason for more of it', async () => {
    const standing = { published: withExtra(taking) }
    const more = taking.replace('name: String', 'branch: Branch @override(from: "jobs") name: String')
    expect(codes(await propose(`${more} enum Branch { METAL WOOD }`, standing))).toEqual(['FOREIGN_OVERRIDE'])
  })
})

describe('a type', () => {
  const owners = async (sdl: string, more: Partial<Published> = {}) =>
    passed(await propose(sdl, { published: more })).graph?.owners

  it('is owned by whoever published it first', async () => {
    const found = await owners(extra(`${thing} ${firm} { id: ID! "Mine." size: Int }`))
    expect([found?.get('Thing'), found?.get('Firm'), found?.get('Person')]).toEqual(['extra', 'jobs', 'people'])
    expect(found?.has('PageInfo')).toBe(false)
  })

  it('is not owned by who only refers to it', async () => {
    const reference = `"Later." type Later @key(fields: "id", resolvable: false) ${OPEN} { "Which." id: ID! }`
    const found = await owners(extra(`${reference} ${thing.replace('size: Int', 'later: Later')}`))
    expect(found?.has('Later')).toBe(false)
  })

  it('belongs to whom the record says, whatever the order', async () => {
    const sdl = extra(`${firm} { id: ID! "Mine." size: Int }`)
    const subgraphs = [...(withExtra(sdl).subgraphs ?? [])].reverse()
    const recorded = { subgraphs, owners: new Map([['Firm', 'jobs']]) }
    expect(codes(await propose(sdl.replace('"Mine."', 'branch: Branch "Mine."'), { published: recorded }))).toContain(
      'FOREIGN_FIELD',
    )
    expect((await owners(sdl, recorded))?.get('Firm')).toBe('jobs')
  })

  it('still belongs to an owner that was taken out, for whom it waits', async () => {
    const mine = extra(`"A firm." ${firm} { "Which." id: ID! "Mine." size: Int }`)
    const without = { subgraphs: published.subgraphs.slice(0, 1), owners: new Map([['Firm', 'jobs']]) }
    expect(codes(await propose(mine, { published: without }))).toEqual(['FOREIGN_TYPE'])
    const stayed = withExtra(mine, { owners: without.owners })
    const subgraphs = stayed.subgraphs?.filter(({ name }) => name !== 'jobs') ?? []
    const again = passed(await propose(mine, { published: { ...stayed, subgraphs } }))
    expect(again.graph?.owners.get('Firm')).toBe('jobs')
    passed(await propose(sdlOf('jobs'), { name: 'jobs', published: { ...stayed, subgraphs } }))
  })

  it('goes to the next who defines it when its owner no longer does', async () => {
    const mine = extra(`"A firm." ${firm} { "Which." id: ID! "Mine." size: Int }`)
    const without = extra('').replace('word: String', 'other: String')
    const report = await propose(without, { name: 'jobs', published: withExtra(mine) })
    expect(passed(report).graph?.owners.get('Firm')).toBe('extra')
  })
})

describe('words', () => {
  it('of an owner stand, whatever others write', async () => {
    const said = `"Evil." ${firm} { "Bad." id: ID! "Mine." size: Int }`
    const api = passed(await propose(extra(said))).graph?.api
    expect(api).toContain('"""A firm."""\ntype Firm')
    expect(api).not.toMatch(/Evil|Bad\./)
    expect(api).toContain('Mine.')
  })

  it('of a root are nobody’s', async () => {
    const report = passed(await propose(extra('').replace('type Query', '"All mine." type Query')))
    expect(report.graph?.api).not.toContain('All mine.')
  })

  it('that an owner changes need nobody’s consent', async () => {
    const mine = extra(`"A firm." ${firm} { "Which." id: ID! "Mine." size: Int }`)
    const sdl = sdlOf('jobs').replace('"A firm."', '"A company."')
    const report = passed(await propose(sdl, { name: 'jobs', published: withExtra(mine) }))
    expect(report.problems).toEqual([])
    expect(report.graph?.api).toContain('"""A company."""\ntype Firm')
  })
})

describe('taking out', () => {
  const remove = (name: string, more: Partial<Published> = {}) =>
    judge(
      { kind: 'removal', name, published: { ...published, ...more }, options: { production: true, day: DAY } },
      () => {},
    )

  it('leaves the graph of the others', async () => {
    const report = passed(await remove('jobs'))
    expect(report.graph?.api).not.toContain('Firm')
    expect(report.graph?.api).toContain('Person')
  })

  it('is refused for whom others need; what somebody asks keeps nobody, and is told', async () => {
    const needing = extra(thing.replace('size: Int', 'firm: Firm'))
    expect(codes(await remove('jobs', withExtra(needing)))).toContain('COMPOSITION')
    const whole = passed(await propose(extra('')))
    const operations = [{ document: '{ figure { value } }', client: 'Dashboard North', lastSeen: '2026-11-20' }]
    const report = await remove('jobs', { api: whole.graph?.api, operations })
    const told = passed(report).problems.filter(({ code }) => code === 'BREAKS_OPERATION')
    expect(told.map(({ severity }) => severity)).toEqual(['warning', 'warning'])
    for (const { message } of told) expect(message).toMatch(/Dashboard North \(last seen 2026-11-20\)\.$/)
  })

  it('of what is not there names what is', async () => {
    const report = await remove('firms')
    expect(codes(report)).toEqual(['NOT_PUBLISHED'])
    expect(report.problems[0]?.message).toContain('people, jobs')
  })
})
