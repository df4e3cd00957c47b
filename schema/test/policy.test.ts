// Who may see what, as it is written in SDL: found under every name that the standard allows, and taken out whole.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Supergraph } from '@apollo/federation-internals'
import { parse, printSchema } from 'graphql'
import { describe, expect, it } from 'vitest'
import { compose } from '../compose.ts'
import { implies, isWithoutPolicy, requirementsIn, stripPolicy } from '../policy/index.ts'
import type { Requirement } from '../rights/index.ts'

const committed = (name: string) => readFileSync(join(import.meta.dirname, '..', name), 'utf8')
const full = committed('supergraph.graphql')

const FEDERATION = 'https://specs.apollo.dev/federation/v2.9'
const NEEDS_ROUTES: Requirement = { authenticated: false, scopes: [['route:read']], policies: undefined }

const subgraph = (name: string, sdl: string, imports: string) => ({
  name,
  url: `http://${name}.test/graphql`,
  typeDefs: parse(`extend schema @link(url: "${FEDERATION}", import: ["@key", ${imports}]) ${sdl}`),
})
const people = (requirement: string, imports: string) =>
  subgraph(
    'people',
    `type Query { person: Person } type Person @key(fields: "id") ${requirement} { id: ID! name: String }`,
    imports,
  )
const NEEDS = '@requiresScopes(scopes: [["route:read"]])'

describe('what SDL requires', () => {
  it.each([
    ['imported', `@link(url: "${FEDERATION}", import: ["@requiresScopes"])`, 'requiresScopes'],
    [
      'imported under another name',
      `@link(url: "${FEDERATION}", import: [{name: "@requiresScopes", as: "@needs"}])`,
      'needs',
    ],
    ['not imported', `@link(url: "${FEDERATION}")`, 'federation__requiresScopes'],
    ['not imported from what has another name', `@link(url: "${FEDERATION}", as: "fed")`, 'fed__requiresScopes'],
    ['in a supergraph', '@link(url: "https://specs.apollo.dev/requiresScopes/v0.1", for: SECURITY)', 'requiresScopes'],
    [
      'in a supergraph under another name',
      '@link(url: "https://specs.apollo.dev/requiresScopes/v0.1", as: "needs", for: SECURITY)',
      'needs',
    ],
    [
      'in a supergraph, imported under another name',
      '@link(url: "https://specs.apollo.dev/requiresScopes/v0.1", import: [{name: "@requiresScopes", as: "@needs"}])',
      'needs',
    ],
  ])('is found where the directive is %s', (_, link, directive) => {
    const sdl = `extend schema ${link} type Thing @${directive}(scopes: [["route:read"]]) { size: Int }`
    expect([...requirementsIn(parse(sdl))]).toEqual([['Thing', NEEDS_ROUTES]])
  })

  it.each([
    ['no link at all', ''],
    ['another specification of that name', '@link(url: "https://elsewhere.test/requiresScopes/v0.1")'],
    ['a version that we cannot read', '@link(url: "https://specs.apollo.dev/requiresScopes/v0.2")'],
    ['a link that leads nowhere', '@link(url: "requiresScopes")'],
  ])('is not read from a directive with %s', (_, link) => {
    const sdl = `schema ${link} { query: Query } type Thing @requiresScopes(scopes: [["route:read"]]) { size: Int }`
    expect([...requirementsIn(parse(sdl))]).toEqual([])
  })

  it('is found on types, fields, scalars, enums, interfaces and extensions', () => {
    const sdl = `extend schema @link(url: "${FEDERATION}", import: ["@authenticated"])
      type Thing { size: Int @authenticated }
      extend type Thing @authenticated { weight: Int @authenticated }
      interface Sized @authenticated { size: Int @authenticated }
      scalar Day @authenticated
      enum Size @authenticated { S }`
    const found = [...requirementsIn(parse(sdl)).keys()].sort()
    expect(found).toEqual(['Day', 'Size', 'Sized', 'Sized.size', 'Thing', 'Thing.size', 'Thing.weight'])
  })

  it.each<[one: string[][] | undefined, other: string[][] | undefined, so: boolean]>([
    [undefined, undefined, true],
    [[['a']], undefined, true],
    [undefined, [['a']], false],
    [[['a', 'b']], [['a']], true],
    [[['a']], [['a', 'b']], false],
    [[['a']], [['a'], ['b']], true],
    [[['a'], ['b']], [['a']], false],
    [[], [['a']], true],
    [[['a']], [], false],
  ])('of %j, met, means %j is met: %s', (one, other, so) => {
    const scopes = (sets: string[][] | undefined) => ({ authenticated: true, scopes: sets, policies: undefined })
    const policies = (sets: string[][] | undefined) => ({ authenticated: true, scopes: undefined, policies: sets })
    expect(implies(scopes(one), scopes(other))).toBe(so)
    expect(implies(policies(one), policies(other))).toBe(so)
  })
})

describe('a supergraph without policy', () => {
  const POLICY = /requiresScopes|authenticated|@policy|policy__/

  it('is the committed one with nothing else changed', () => {
    const stripped = stripPolicy(full)
    expect(stripped).toBe(committed('supergraph.open.graphql'))
    expect(full).toMatch(POLICY)
    expect(stripped).not.toMatch(POLICY)
    const known = (sdl: string, features: Set<string> | null) =>
      printSchema(Supergraph.build(sdl, { supportedFeatures: features }).schema.toGraphQLJSSchema())
    const lines = (sdl: string, features: Set<string> | null) => known(sdl, features).split('\n')
    const without = lines(stripped, null)
    expect(lines(full, null).filter(line => !POLICY.test(line) && !without.includes(line))).toEqual([])
  })

  it('loads in an engine that refuses the full one', () => {
    expect(() => Supergraph.build(full)).toThrow('requiresScopes/v0.1 is for: SECURITY but is unsupported')
    expect(Supergraph.build(stripPolicy(full)).subgraphsMetadata()).toHaveLength(5)
  })

  it('says that it is one, and no other text does', () => {
    expect(isWithoutPolicy(stripPolicy(full))).toBe(true)
    expect(isWithoutPolicy(stripPolicy(stripPolicy(full)))).toBe(true)
    expect(isWithoutPolicy(full)).toBe(false)
    expect(isWithoutPolicy('"https://overstap.example/withoutPolicy/v1.0" type Query { a: Int }')).toBe(false)
  })

  it('is the same text where there was no policy', () => {
    const { supergraph, withoutPolicy } = compose([people('', '"@shareable"')])
    expect(withoutPolicy).toBe(supergraph)
    expect(isWithoutPolicy(withoutPolicy)).toBe(false)
  })

  it.each([
    ['authenticated', '@authenticated', '"@authenticated"'],
    ['requiresScopes', NEEDS, '"@requiresScopes"'],
    ['policy', '@policy(policies: [["role:coach"]])', '"@policy"'],
    ['requiresScopes', '@needs(scopes: [["route:read"]])', '{name: "@requiresScopes", as: "@needs"}'],
  ])('has lost @%s, written %s', (name, requirement, imports) => {
    const { supergraph, withoutPolicy } = compose([people(requirement, imports)])
    expect(requirementsIn(parse(supergraph)).has('Person')).toBe(true)
    expect(withoutPolicy).not.toContain(name)
    expect(withoutPolicy).not.toMatch(/needs|__Scope|__Policy/)
    expect(() => Supergraph.build(withoutPolicy)).not.toThrow()
  })

  it('keeps what it cannot read, so that an engine refuses it', () => {
    const later = full.replace('requiresScopes/v0.1', 'requiresScopes/v0.2')
    expect(stripPolicy(later)).toBe(later)
  })
})

describe('composition', () => {
  const jobs = (requirement: string) =>
    subgraph('jobs', `type Person @key(fields: "id") ${requirement} { id: ID! jobs: Int }`, '"@requiresScopes"')

  it('accepts a type that needs the same in each subgraph', () => {
    const { supergraph } = compose([people(NEEDS, '"@requiresScopes"'), jobs(NEEDS)])
    expect(requirementsIn(parse(supergraph)).get('Person')).toEqual(NEEDS_ROUTES)
  })

  it.each([
    ['nothing', '', 'jobs: Person needs other rights in another subgraph'],
    ['something else', '@requiresScopes(scopes: [["candidate:full"]])', 'with different arguments'],
    ['less', '@requiresScopes(scopes: [["route:read"], ["candidate:full"]])', 'with different arguments'],
  ])('refuses a subgraph that requires %s of a type that another one guards', (_, requirement, complaint) => {
    expect(() => compose([people(NEEDS, '"@requiresScopes"'), jobs(requirement)])).toThrow(complaint)
  })
})
