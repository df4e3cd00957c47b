// The contract is enough: a subgraph that was written from it, without a line of ours, keeps what it promises. It is asked as
// a process of its own, outside of this repository.

import { readdirSync, readFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { join, relative, resolve } from 'node:path'
import { rightsOf } from '@overstap/schema/rights'
import { parse } from 'graphql'
import { describe, expect, it } from 'vitest'
import type { Viewer } from '../../gateway/src/policy/viewer.ts'
import { OWNERS, ROOT } from '../../mesh/src/settings.ts'
import { compose } from '../../schema/compose.ts'
import { brokenRules } from '../../schema/house-rules/index.ts'
import { keyFieldsOf, objectTypesOf } from '../../schema/house-rules/rule.ts'
import { requirementsIn } from '../../schema/policy/index.ts'
import { TODAY } from '../scene.ts'
import { ATTACKS, COACH, type HopRequest, QUESTIONS } from './hop-attacks.ts'
import { runOutside } from './outside.ts'

const NAME = 'spt-utrecht'
const DEMO = `2000x600x1@${TODAY}`
const folder = join(ROOT, 'subgraphs', NAME)
const sdl = readFileSync(join(folder, 'schema.graphql'), 'utf8')
const { url, gatewayKey, written, hopOf, send } = await runOutside(NAME, DEMO)

const coach = { ...COACH, regions: ['midden-utrecht'] }
const nobody: Viewer = { role: 'none', sub: null, org: null, regions: [], purpose: null, rights: [] }
const ask = (query: string, viewer: Viewer = nobody, variables = {}) => send(hopOf(query, viewer, variables))

describe('its files', () => {
  const IMPORTS =
    /^(?:import|export)\b(?:[^'"=(]*\bfrom)?\s*['"]([^'"]+)['"]|\b(?:import|require)\s*\(\s*['"]([^'"]+)['"]/gm
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    file => /\.[cm]?[jt]s$/.test(file) && !file.startsWith('node_modules'),
  )
  const { dependencies, devDependencies } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const named = (specifier: string, among: object) =>
    Object.keys(among).some(each => specifier === each || specifier.startsWith(`${each}/`))

  it.each(files)('%s imports nothing from outside of its folder but what its package.json names', file => {
    const text = readFileSync(join(folder, file), 'utf8')
    const specifiers = [...text.matchAll(IMPORTS)].map(([, from, called]) => from ?? called)
    const given = file.startsWith('test/') ? { ...dependencies, ...devDependencies } : dependencies
    const strangers = specifiers.filter((specifier = '') => {
      if (specifier.startsWith('.')) return relative(folder, resolve(folder, file, '..', specifier)).startsWith('..')
      return !specifier.startsWith('node:') && !named(specifier, given)
    })
    expect(strangers).toEqual([])
    // What is built in can be named without `node:` as well: then a package of that name would be taken for it.
    expect(specifiers.filter((each = '') => builtinModules.includes(each))).toEqual([])
    expect(text).not.toContain('@overstap/')
  })

  it('need nothing of ours to be installed', () => {
    expect(files.length).toBeGreaterThan(10)
    expect(Object.keys(dependencies)).toEqual(['@apollo/subgraph', 'graphql', 'postgres'])
  })
})

describe('its SDL', () => {
  const supergraphWith = (typeDefs: string) => {
    const schemaOf = (name: string) => parse(readFileSync(join(ROOT, 'subgraphs', name, 'schema.graphql'), 'utf8'))
    const owners = OWNERS.map(({ name }) => ({ name, url: '', typeDefs: schemaOf(name) }))
    return compose([...owners, { name: NAME, url: '', typeDefs: parse(typeDefs) }]).supergraph
  }

  it('keeps the house rules, takes no hidden field of anybody, and is what runs', async () => {
    expect(brokenRules(NAME, parse(sdl))).toEqual([])
    expect(sdl).not.toMatch(/@requires\b|@external|@override|@inaccessible/)
    const { body } = await ask('{ _service { sdl } }')
    expect(supergraphWith(body.data._service.sdl)).toBe(supergraphWith(sdl))
  })

  it('has no guarded type that can be asked for by reference: its guard is before fields', () => {
    const guarded = requirementsIn(parse(sdl))
    const entities = objectTypesOf(parse(sdl)).filter(type => keyFieldsOf(type).size > 0)
    expect(entities.length).toBeGreaterThan(3)
    expect(entities.filter(({ name }) => guarded.has(name.value))).toEqual([])
  })
})

describe('its guard of hops', () => {
  const refused = async (request: HopRequest) => {
    const message = 'This is not a hop that the gateway signed for this subgraph. Ask through the gateway.'
    const body = { errors: [{ message, extensions: { code: 'UNAUTHENTICATED' } }] }
    expect(await send(request)).toEqual({ status: 401, body })
  }

  it.each(Object.entries(QUESTIONS))('answers a good hop, once: %s', async (_, query) => {
    const good = hopOf(query, COACH)
    expect(await send(good)).toEqual({ status: 200, body: { data: expect.any(Object) } })
    await refused(good)
  })

  it('answers one of three that are the same and come at once', async () => {
    const good = hopOf(QUESTIONS.typename, COACH)
    const replies = await Promise.all([send(good), send(good), send(good)])
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 401, 401])
  })

  it.each(Object.entries(ATTACKS))('refuses %s, whatever is asked', async (_, attack) => {
    for (const query of Object.values(QUESTIONS)) await refused(await attack(hopOf(query, COACH), gatewayKey))
  })

  it('refuses a whole address where the path belongs', async () => {
    await refused({ ...hopOf(QUESTIONS.typename, COACH), url: `${url}/graphql` })
  })

  it('says why in its log, and there no token', () => {
    const lines = written().trim().split('\n')
    const reasons = lines.map(line => JSON.parse(line)).filter(({ message }) => message === 'a hop is refused')
    expect(new Set(reasons.map(({ because }) => because)).size).toBeGreaterThan(8)
    expect(written()).not.toContain('eyJ')
  })

  it('says to everybody how it is', async () => {
    for (const path of ['/health/live', '/health/ready']) expect((await fetch(`${url}${path}`)).status).toBe(200)
  })
})

describe('whoever may', () => {
  const SEARCHES = '{ sptUtrecht { servicePoint { code } searches { vacancy { id } outcome } } }'
  const FULL: Viewer = { ...coach, rights: rightsOf('coach', 'MEDIATION') }

  it('sees what was found: a coach of its regions', async () => {
    const { body } = await ask(SEARCHES, FULL)
    expect(body.errors).toBeUndefined()
    expect(body.data.sptUtrecht.searches).toContainEqual({
      vacancy: { id: 'techniek-noord:5' },
      outcome: 'OTHER_BRANCH_ONLY',
    })
  })

  it.each<[string, Viewer, string]>([
    ['somebody without a token', nobody, 'UNAUTHENTICATED'],
    ['somebody without a token, whatever rights the hop says', { ...nobody, rights: FULL.rights }, 'UNAUTHENTICATED'],
    ['an employer', { ...FULL, role: 'partner', rights: rightsOf('partner', 'MEDIATION') }, 'FORBIDDEN'],
    ['an employer, whatever rights the hop says', { ...FULL, role: 'partner' }, 'FORBIDDEN'],
    ['an operator', { ...FULL, role: 'operator', purpose: null, rights: [] }, 'FORBIDDEN'],
    ['a coach who counts', { ...FULL, purpose: 'STATISTICS', rights: [] }, 'FORBIDDEN'],
    ['a coach whose token was narrowed', { ...FULL, rights: ['candidate:profile'] }, 'FORBIDDEN'],
    ['a coach of another region', { ...FULL, regions: ['drenthe'] }, 'FORBIDDEN'],
    ['a coach of no region', { ...FULL, regions: [] }, 'FORBIDDEN'],
  ])('does not see it as %s, and sees the rest', async (_, viewer, code) => {
    const { status, body } = await ask(SEARCHES, viewer)
    expect(status).toBe(200)
    expect(body.data).toEqual({ sptUtrecht: { servicePoint: { code: 'utrecht-gooi-vechtstreek' }, searches: null } })
    expect(body.errors).toMatchObject([{ path: ['sptUtrecht', 'searches'], extensions: { code } }])
  })

  it('is refused alike for a vacancy that was searched for and for one that was not', async () => {
    const references = ['techniek-noord:5', 'techniek-noord:6'].map(id => ({ __typename: 'Vacancy', id }))
    const query =
      'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Vacancy { key_id: id sptUtrechtSearch { outcome } } } }'
    const elsewhere = (await ask(query, { ...FULL, regions: ['drenthe'] }, { of: references })).body
    expect(elsewhere.data._entities).toEqual(references.map(({ id }) => ({ key_id: id, sptUtrechtSearch: null })))
    const [one, other] = elsewhere.errors
    expect({ ...one, path: [], locations: [] }).toEqual({ ...other, path: [], locations: [] })
    const here = (await ask(query, FULL, { of: references })).body
    expect(here).toEqual({
      data: {
        _entities: [
          { key_id: 'techniek-noord:5', sptUtrechtSearch: { outcome: 'OTHER_BRANCH_ONLY' } },
          { key_id: 'techniek-noord:6', sptUtrechtSearch: null },
        ],
      },
    })
  })
})

describe('what it knows', () => {
  it('is asked for by reference, in order, and what is not there is null', async () => {
    const ids = ['route-2', 'route-999', 'route-02', 'route-x', 'route-1'].map(id => `${NAME}:${id}`)
    const query = 'query ($of: [_Any!]!) { _entities(representations: $of) { ... on SptUtrechtRoute { id weeks } } }'
    const of = ids.map(id => ({ __typename: 'SptUtrechtRoute', id }))
    const { body } = await ask(query, nobody, { of })
    const [second, first] = [
      { id: `${NAME}:route-2`, weeks: 12 },
      { id: `${NAME}:route-1`, weeks: 13 },
    ]
    expect(body).toEqual({ data: { _entities: [second, null, null, null, first] } })
  })

  it('says in both languages what was counted, Dutch unless English is preferred', async () => {
    const counted = async (language: string) => {
      const hop = hopOf('{ sptUtrecht { scarceOccupations { definition countedOn } } }', nobody)
      const { body } = await send({ ...hop, headers: { ...hop.headers, 'accept-language': language } })
      return body.data.sptUtrecht.scarceOccupations[0]
    }
    expect((await counted('de')).definition).toContain('Moeilijk vervulbare')
    expect((await counted('en-GB, nl;q=0.5')).definition).toContain('hard to fill')
    expect((await counted('nl, en;q=0.9')).countedOn).toBe('2026-11-07')
  })

  it.each([
    [0, 'it is 0'],
    [53, 'it is 53'],
    [-1, 'it is -1'],
  ])('holds no routes of %i weeks, and says what can be asked', async (atMostWeeks, told) => {
    const { body } = await ask(`{ sptUtrecht { routes(atMostWeeks: ${atMostWeeks}) { id } } }`)
    expect(body.data.sptUtrecht.routes).toBeNull()
    expect(body.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }])
    expect(body.errors[0].message).toContain(told)
  })

  it.each([
    ['a document that is none', '{', 'QUERY_REJECTED'],
    ['a field that is not there', '{ sptUtrecht { people } }', 'QUERY_REJECTED'],
    [
      'a value of another type',
      'query ($of: [_Any!]!) { _entities(representations: $of) { __typename } }',
      'BAD_USER_INPUT',
    ],
  ])('cannot be asked with %s', async (_, query, code) => {
    const { status, body } = await ask(query)
    expect(status).toBe(400)
    expect(body.errors).toMatchObject([{ extensions: { code } }])
  })
})

describe('what comes', () => {
  it('in more than 4 MB is refused before it is all there', async () => {
    const payload = ' '.repeat(5 * 1024 * 1024)
    const { status, body } = await send({ ...hopOf(QUESTIONS.typename, COACH), payload })
    expect({ status, code: body.errors[0].extensions.code }).toEqual({ status: 413, code: 'QUERY_REJECTED' })
    expect((await ask(QUESTIONS.typename)).status).toBe(200)
  })

  it('to where owners tell each other events is answered with 404: it has none to tell, and reads none', async () => {
    const hop = hopOf(QUESTIONS.typename, nobody, {}, '/events/position')
    expect((await send(hop)).status).toBe(404)
  })
})
