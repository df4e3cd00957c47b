import { describe, expect, it } from 'vitest'
import { limitTo } from '../src/limits/limit.ts'
import { readLimits } from '../src/limits/limits.ts'

const times = (count: number, part: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => part(i)).join(' ')
const within = (depth: number, inside: string) => '{ a '.repeat(depth) + inside + ' }'.repeat(depth)

describe('a document', () => {
  const limits = readLimits({})
  const limit = limitTo(limits)
  const judge = (text: string, variables: unknown = {}) => limit({ text, variables })
  const list = (length: number) => Array.from({ length }, (_, index) => index)
  const nested = (depth: number): unknown => (depth === 0 ? 1 : [nested(depth - 1)])

  it.each<[what: string, make: (size: number) => string, allowed: number, refused: number, message: RegExp]>([
    [
      'words and signs',
      size => `{ a(b: "${'x'.repeat(50_000)}") { ${times(size - 10, i => `b${i}`)} } }`,
      1_400,
      2_001,
      /2000/,
    ],
    ['levels of fields', size => within(size - 1, '{ b }'), 20, 21, /has 21 levels of fields, and 20 are allowed/],
    [
      'levels of fields that have neighbours',
      size => `${'{ id name a '.repeat(size - 1)}{ b c d }${' }'.repeat(size - 1)}`,
      20,
      21,
      /has 21 levels of fields, and 20 are allowed/,
    ],
    [
      'levels of fields through fragments',
      size => `{ ...F } fragment F on Query ${within(size - 1, '{ b }')}`,
      20,
      21,
      /has 21 levels of fields, and 20 are allowed/,
    ],
    ['levels of introspection', size => `{ __schema ${within(size - 2, '{ b }')} }`, 20, 21, /has 21 levels of fields/],
    ['aliases', size => `{ a { ${times(size, i => `a${i}: b`)} } }`, 30, 31, /has 31 aliases, and 30 are allowed/],
    [
      'aliases, those of a fragment wherever it is spread',
      size => `{ a { ...F } c { ...F d: b } } fragment F on A { ${times((size - 1) / 2, i => `f${i}: b`)} }`,
      29,
      31,
      /has 31 aliases, and 30 are allowed/,
    ],
    [
      'directives',
      size => `query @a { a { ${times(size - 1, i => `b${i} @skip(if: false)`)} } }`,
      100,
      101,
      /has 101 directives, and 100 are allowed/,
    ],
    [
      'fields at the root',
      size => `{ ...F ... on Query { ${times(size - 1, i => `a${i}`)} } } fragment F on Query { b }`,
      20,
      21,
      /has 21 fields at the root, and 20 are allowed/,
    ],
    ['operations', size => times(size, i => `query Q${i} { a }`), 20, 21, /has 21 operations, and 20 are allowed/],
    [
      'fields and spreads once fragments are written out',
      size => `{ a { b { ...F } c { ...F } } } fragment F on A { ${times((size - 5) / 2, i => `b${i}`)} }`,
      1_499,
      1_501,
      /has 1501 fields and spreads .* and 1500 are allowed/,
    ],
    [
      'pairs of fields with the same name',
      size => `{ a { ${times(size, () => 'b')} } }`,
      141,
      142,
      /has 10011 pairs of fields with the same name, and 10000 are allowed/,
    ],
    ['members in its lists', size => `{ a(b: [${times(size, () => '1')}]) }`, 1_900, 2_001, /2000/],
    [
      'lists within lists',
      size => `{ a(b: ${'['.repeat(size)}${']'.repeat(size)}) }`,
      10,
      11,
      /more than the 10 lists/,
    ],
  ])('may have so many %s and no more', (_, make, allowed, refused, message) => {
    expect(() => judge(make(allowed))).not.toThrow()
    expect(() => judge(make(refused))).toThrow(message)
  })

  it.each<[what: string, text: string, variables: unknown, message: RegExp]>([
    ['words and signs', `{ ${times(2_000, () => 'a')} }`, {}, /more than the 2000 words and signs/],
    ['brackets within brackets', `${'{ ... '.repeat(101)}`, {}, /more than the 100 brackets/],
    ['a fragment that contains itself', '{ ...F } fragment F on A { b { ...F } }', {}, /contains itself/],
    ['members in the variables', '{ a }', { a: list(1_999), b: 1 }, /more than the 2000 members/],
    ['lists within lists in the variables', '{ a }', { a: nested(11) }, /more than the 10 lists/],
  ])('may not have too many %s', (_, text, variables, message) => {
    expect(() => judge(text, variables)).toThrow(message)
  })

  it('may have values that are long or deep, within reason', () => {
    expect(() => judge('{ a }', { a: list(1_998), b: 1 })).not.toThrow()
    expect(() => judge('{ a }', { a: nested(10) })).not.toThrow()
  })

  it('is judged by the fragment that validation reads, whatever others have its name', () => {
    const spread = times(40, () => '...G')
    const text = `{ ...F } fragment F on A { ${spread} } fragment F on A { b } fragment G on A { ${times(40, i => `c${i}`)} }`
    expect(() => judge(text)).toThrow(/1500 are allowed/)
  })
})
