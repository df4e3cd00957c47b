import { generateKeyPairSync } from 'node:crypto'
import fc from 'fast-check'
import type { GraphQLObjectType } from 'graphql'
import { describe, expect, it } from 'vitest'
import { type Cursors, cursorsOf } from '../src/cursors.ts'
import type { Viewer } from '../src/index.ts'

const owner = { name: 'parts', signingKey: generateKeyPairSync('ed25519').privateKey }
const viewer: Viewer = { role: 'coach', subject: 'a', organisation: 'x', regions: [], purpose: 'SUPPORT', rights: [] }
const kinds = ['text', 'whole'] as const
type Args = Parameters<Cursors>[1] & Record<string, unknown>

/** What a resolver of a list has in its hands. */
interface Asked {
  by?: typeof owner
  as?: Viewer
  field?: string
  type?: string
  args?: Args
  within?: object | null
}

function listFor({ by = owner, as = viewer, field = 'screws', type = 'Query', args = {}, within = null }: Asked = {}) {
  // Of a type only the name is looked at.
  const parentType = { name: type } as GraphQLObjectType
  return cursorsOf(by)(as)({ fieldName: field, parentType }, args, within, kinds)
}

type Position = readonly [string, number]
const cursorAt = (position: Position, asked: Asked = {}) =>
  String(listFor(asked).page([position], 1, String, row => row).pageInfo.endCursor)
const behind = (after: string, { args, ...asked }: Asked = {}) => listFor({ ...asked, args: { ...args, after } }).after
const refusal = /^«after» is not a cursor .*«endCursor».* begin again\.$/

const anyPosition = fc.tuple(fc.string({ unit: 'binary' }), fc.nat())

describe('a cursor', () => {
  it('leads back to its position, whatever stands in it', () => {
    fc.assert(
      fc.property(anyPosition, position => {
        expect(behind(cursorAt(position))).toEqual(position)
      }),
    )
  })

  it('is the same for the same position, and another for each other one', () => {
    fc.assert(
      fc.property(anyPosition, anyPosition, (one, other) => {
        expect(cursorAt(one) === cursorAt(other)).toBe(JSON.stringify(one) === JSON.stringify(other))
      }),
    )
  })

  it('shows nothing of its position', () => {
    const shown = Buffer.from(cursorAt(['telltale', 1_234_567]), 'base64url').toString('latin1')
    expect(shown).not.toMatch(/telltale|1234567/)
  })

  it('is good at a replica, and after a restart with the same key', () => {
    const replica = { name: 'parts', signingKey: owner.signingKey }
    expect(behind(cursorAt(['a', 1]), { by: replica })).toEqual(['a', 1])
  })

  it('is not needed for the first page', () => {
    for (const after of [undefined, null]) expect(listFor({ args: { after } }).after).toBeUndefined()
  })
})

describe('a cursor that was changed', () => {
  const good = cursorAt(['bolt', 42])
  const bytes = Buffer.from(good, 'base64url')

  it('is refused for every bit', () => {
    for (let bit = 0; bit < bytes.length * 8; bit++) {
      const changed = Buffer.from(bytes)
      changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7))
      expect(() => behind(changed.toString('base64url')), `bit ${bit}`).toThrow(refusal)
    }
  })

  it('is refused for every letter, also where the decoder would take both for the same', () => {
    const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_+/='
    const { length } = good
    fc.assert(
      fc.property(fc.nat({ max: length - 1 }), fc.constantFrom(...letters), (at, letter) => {
        fc.pre(letter !== good[at])
        expect(() => behind(good.slice(0, at) + letter + good.slice(at + 1))).toThrow(refusal)
      }),
      { examples: [...letters].filter(letter => letter !== good.at(-1)).map(letter => [length - 1, letter]) },
    )
  })

  it('is refused at every other length', () => {
    for (let end = 0; end < good.length; end++) expect(() => behind(good.slice(0, end))).toThrow(refusal)
    for (const more of ['A', '=', ' ', '\n', '\0', good]) expect(() => behind(good + more)).toThrow(refusal)
  })

  it('is refused when its halves come from two cursors of the same list', () => {
    const other = Buffer.from(cursorAt(['bolt', 43]), 'base64url')
    const mixed = Buffer.concat([bytes.subarray(0, 16), other.subarray(16)])
    expect(() => behind(mixed.toString('base64url'))).toThrow(refusal)
  })

  it('is refused when it was made up', () => {
    const plain = ['["bolt",42]', 'bolt', '{}', 'null', '[]', ''].map(text => Buffer.from(text))
    for (const made of plain) expect(() => behind(made.toString('base64url'))).toThrow(refusal)
    const anyBytes = fc.uint8Array({ maxLength: 200 }).map(made => Buffer.from(made).toString('base64url'))
    fc.assert(
      fc.property(fc.oneof(fc.string(), anyBytes), after => {
        expect(() => behind(after)).toThrow(refusal)
      }),
    )
  })
})

describe('a cursor in another place', () => {
  const here: Asked = { args: { where: { colours: ['RED', 'BLUE'], longest: 5 }, orderBy: 'SIZE' }, within: { box: 1 } }
  const asking = (changes: object) => ({ ...here, args: { ...here.args, ...changes } })
  const good = cursorAt(['bolt', 42], here)

  it.each<[string, Asked]>([
    ['list', { ...here, field: 'bolts' }],
    ['type', { ...here, type: 'Box' }],
    ['filter', asking({ where: { colours: ['RED'], longest: 5 } })],
    ['filter that narrows by less', asking({ where: { colours: ['RED', 'BLUE'] } })],
    ['filter that narrows by no', asking({ where: { colours: ['RED', 'BLUE'], longest: 5, round: false } })],
    ['filter that narrows by nought', asking({ where: { colours: ['RED', 'BLUE'], longest: 5, shortest: 0 } })],
    ['filter with a number as a text', asking({ where: { colours: ['RED', 'BLUE'], longest: '5' } })],
    ['filter with its list in one text', asking({ where: { colours: ['RED,BLUE'], longest: 5 } })],
    ['order', asking({ orderBy: 'WEIGHT' })],
    ['or no order', asking({ orderBy: null })],
    ['parent', { ...here, within: { box: 2 } }],
    ['or no parent', { ...here, within: null }],
    ['role', { ...here, as: { ...viewer, role: 'partner' } }],
    ['organisation', { ...here, as: { ...viewer, organisation: 'y' } }],
    ['subject', { ...here, as: { ...viewer, subject: 'b' } }],
    ['subject of nobody', { ...here, as: { ...viewer, subject: null } }],
    ['way to write who asks', { ...here, as: { ...viewer, organisation: null, subject: 'x' } }],
    ['owner with the same key', { ...here, by: { ...owner, name: 'tools' } }],
    ['owner’s key', { ...here, by: { name: 'parts', signingKey: generateKeyPairSync('ed25519').privateKey } }],
  ])('is refused: another %s', (_, elsewhere) => {
    expect(behind(good, here)).toEqual(['bolt', 42])
    expect(() => behind(good, elsewhere)).toThrow(refusal)
    expect(() => behind(cursorAt(['bolt', 42], elsewhere), here)).toThrow(refusal)
  })

  it('is refused where positions hold something else, such as after a change of the program', () => {
    const parentType = { name: 'Query' } as GraphQLObjectType
    const asked = { fieldName: 'screws', parentType }
    const other = cursorsOf(owner)(viewer)(asked, {}, null, ['whole']).page(
      [1],
      1,
      row => row,
      row => [row],
    )
    expect(() => behind(String(other.pageInfo.endCursor))).toThrow(refusal)
  })

  it('tells a set of nothing from no set', () => {
    expect(() => behind(cursorAt(['bolt', 42], { within: { numbers: [] } }), { within: {} })).toThrow(refusal)
  })
})

describe('the same list', () => {
  const good = cursorAt(['bolt', 42], { args: { where: { colours: ['RED'], longest: 5 } } })

  it.each<[string, Asked]>([
    ['asked for in another size', { args: { first: 7, where: { colours: ['RED'], longest: 5 } } }],
    ['with more that does not narrow', { args: { orderBy: null, where: { colours: ['RED'], longest: 5, not: [] } } }],
    [
      'for another purpose',
      { as: { ...viewer, purpose: 'MEDIATION' }, args: { where: { colours: ['RED'], longest: 5 } } },
    ],
  ])('goes on behind its cursor: %s', (_, asked) => {
    expect(behind(good, asked)).toEqual(['bolt', 42])
  })

  it.each([
    { where: {} },
    { where: null },
    { where: { colours: [] } },
    { where: { search: '' } },
    { where: { in: {} } },
  ])('is the one without a filter: %j', args => {
    expect(behind(cursorAt(['bolt', 42]), { args })).toEqual(['bolt', 42])
  })
})

describe('a page', () => {
  const positionOf = (row: number): Position => ['a', row]
  const pageOf = (rows: number[]) => listFor().page(rows, 2, row => ({ row }), positionOf)

  it('says whether more follow and where it ends, and has a cursor for each record', () => {
    const page = pageOf([1, 2, 3])
    expect(page.nodes).toEqual([{ row: 1 }, { row: 2 }])
    expect(page.pageInfo).toEqual({ hasNextPage: true, endCursor: cursorAt(['a', 2]) })
    expect(page.edges.map(({ cursor, node }) => [behind(cursor), node])).toEqual([
      [['a', 1], { row: 1 }],
      [['a', 2], { row: 2 }],
    ])
  })

  it('ends nowhere when it is empty', () => {
    expect(pageOf([])).toEqual({ nodes: [], edges: [], pageInfo: { hasNextPage: false, endCursor: null } })
  })
})
