// What those who join call what they add.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { OWNERS, ROOT } from '../../mesh/src/settings.ts'
import { founding } from '../registry/index.ts'
import {
  type Change,
  codes,
  extra,
  firm,
  LINK,
  OPEN,
  passed,
  person,
  propose,
  published,
  sdlOf,
} from './registry-scene.ts'

const founders = new Set(['people', 'jobs'])
const drenthe = published.subgraphs.map(each => (each.name === 'jobs' ? { ...each, name: 'spt-drenthe' } : each))
const as = (name: string, more: Partial<Change['published']> = {}): Change => {
  return { name, published: { founders, ...more } }
}
const word = (name: string) => `${LINK}type Query { "A word." ${name}: String ${OPEN} }`
/** With a root field that is its own. */
const joining = (sdl: string) => extra(sdl).replace(' word:', ' sptWord:')
const visit = (type: string) => `"A visit." type ${type} ${OPEN} { "When." day: Int }`
const problemsOf = async (sdl: string, change: Change) =>
  (await propose(sdl, change)).problems.filter(({ code }) => code === 'NAME_PREFIX')

describe('NAME_PREFIX', () => {
  it.each<[what: string, sdl: string, name: string, patch: string]>([
    ['a type', joining(visit('Visit')), 'spt', 'type SptVisit'],
    ['an enum', joining('"A." enum Kind { "B." B }'), 'spt', 'enum SptKind'],
    ['an input', joining('"A." input Where { "B." b: Int }'), 'spt', 'input SptWhere'],
    ['a scalar', joining('"A." scalar Colour'), 'spt', 'scalar SptColour'],
    ['a root field', word('visits'), 'spt-drenthe', `sptDrentheVisits: String ${OPEN}`],
    ['a root field whose word goes on', word('sptdrenthe'), 'spt', `sptSptdrenthe: String ${OPEN}`],
    [
      'a field of another’s type',
      joining(`${person} { "Which." id: ID! "How many." visits: Int }`),
      'spt',
      'sptVisits: Int',
    ],
  ])('refuses %s without the name, and suggests one', async (_, sdl, name, patch) => {
    expect(await problemsOf(sdl, as(name))).toMatchObject([{ severity: 'error', patch, place: expect.anything() }])
  })

  it.each<[what: string, sdl: string, name: string]>([
    ['the name alone', word('sptDrenthe'), 'spt-drenthe'],
    ['a figure behind it', word('spt2'), 'spt'],
    [
      'keys, and members of its own types',
      joining(`${firm} { "Which." id: ID! "Long." sptLong: Int } ${visit('SptVisit')}`),
      'spt',
    ],
    [
      'copies and what everybody shares',
      joining('"A branch." enum Branch { "Metal." METAL "Wood." WOOD "To come." STONE @inaccessible } scalar Date'),
      'spt',
    ],
  ])('lets pass %s', async (_, sdl, name) => {
    expect(codes(passed(await propose(sdl, as(name))))).toEqual([])
  })

  it('keeps the names of somebody who is there free from others, and tells whose it is', async () => {
    const taken = word('sptDrentheVisits')
    expect(codes(passed(await propose(taken, as('spt'))))).toEqual([])
    expect(await problemsOf(taken, as('spt', { subgraphs: drenthe }))).toMatchObject([
      { owner: { name: 'spt-drenthe' }, message: expect.stringContaining('a name of spt-drenthe') },
    ])
  })

  it('lets stay what is published, and founders call theirs as they like', async () => {
    const before = { ...published.subgraphs[0], name: 'spt', url: 'https://spt.example/graphql', sdl: word('visits') }
    const subgraphs = [...published.subgraphs, { ...before, owner: { organisation: 'Newcomer', contact: '' } }]
    expect(await problemsOf(word('visits'), as('spt', { subgraphs }))).toEqual([])
    expect(
      await problemsOf(`${sdlOf('people')} extend type Query { "More." more: Int ${OPEN} }`, as('people')),
    ).toEqual([])
  })
})

describe('those who joined', () => {
  const sdl = (name: string) => readFileSync(join(ROOT, 'subgraphs', name, 'schema.graphql'), 'utf8')
  const subgraphs = OWNERS.map(({ name }) => {
    return { name, url: `https://${name}.example/graphql`, sdl: sdl(name), owner: { organisation: name, contact: '' } }
  })

  it.each(['spt-drenthe', 'spt-noord-holland', 'spt-utrecht', 'template', 'template-plain'])(
    '%s: all are its own',
    async name => {
      const mesh = { ...published, ...founding, subgraphs }
      expect(await problemsOf(sdl(name), { name, published: mesh })).toEqual([])
      expect(await problemsOf(sdl(name), { name: 'another', published: mesh })).not.toEqual([])
    },
  )
})
