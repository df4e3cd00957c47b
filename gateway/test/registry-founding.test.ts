// A registry that is empty, and those with whom it begins.

import { join } from 'node:path'
import { expect, it } from 'vitest'
import { ROOT } from '../../mesh/src/settings.ts'
import { testDatabase } from '../../test/databases.ts'
import { ask, FOUNDERS, openFollower, openPlug, operator, registry, visits } from './registry-scene.ts'

const { url: databaseUrl } = await testDatabase({
  name: 'registry_empty',
  migrations: join(ROOT, 'gateway/src/registry/migrations'),
  prepare: async () => {},
})
const { url } = await openFollower(databaseUrl)
const plug = await openPlug('spt', visits())
const invitation = { name: 'spt', organisation: 'register:spt', contact: 'spt@example.org', url: plug.url }
const { token } = (await registry(url, '/invite', invitation, operator)).body
const publish = () => registry(url, '/publish', { name: 'spt', url: plug.url, sdl: visits(), replaces: 0 }, token)
const found = (founders: readonly object[], by = operator) => registry(url, '/found', { founders }, by)
const DESCRIBED = '{ __type(name: "Training") { description } }'

it('begins with several at once, that need each other, and with nobody alone', async () => {
  expect((await ask(url, '{ __type(name: "Candidate") { name } }')).data.__type).toEqual({ name: 'Candidate' })
  expect((await registry(url, '')).body).toEqual({ graph: 0, subgraphs: [], graphs: [] })
  expect((await registry(url, '/api')).status).toBe(404)
  expect((await publish()).status).toBe(409)
  expect((await found(FOUNDERS, token)).status).toBe(403)
  expect((await found(FOUNDERS.slice(0, 2))).body).toMatchObject({ ok: false, graph: null })
  expect((await found(FOUNDERS)).body).toEqual({ ok: true, graph: 1, version: null, problems: [] })
  expect((await publish()).body).toMatchObject({ ok: true, graph: 2, version: 1 })
})

it('takes from those with whom it began what they say otherwise since, and leaves the rest', async () => {
  expect((await found(FOUNDERS)).body).toMatchObject({ ok: true, graph: null })
  const [was = ''] = /"[^"]+"\ntype Training /.exec(FOUNDERS.find(({ name }) => name === 'training')?.sdl ?? '') ?? []
  const changed = FOUNDERS.map(each => ({ ...each, sdl: each.sdl.replace(was, '"Another text."\ntype Training ') }))
  expect((await found(changed)).body).toMatchObject({ ok: true, graph: 3 })
  expect((await ask(url, DESCRIBED)).data.__type.description).toBe('Another text.')
  const { subgraphs } = (await registry(url, '')).body
  const versions = Object.fromEntries(
    subgraphs.map((each: { name: string; version: number }) => [each.name, each.version]),
  )
  expect(versions).toEqual({ candidates: 1, vacancies: 1, training: 2, funding: 1, organisations: 1, spt: 1 })
})
