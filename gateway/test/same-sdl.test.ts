// Is what runs what is published? Read beside the gateway's own work, as whoever is asked may have made it to take long.

import { monitorEventLoopDelay } from 'node:perf_hooks'
import { expect, it } from 'vitest'
import { isSameContract } from '../src/registry/probe/same-sdl.ts'

const LINK = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@tag"])\n'
const SDL = `${LINK}"A." type A @key(fields: "id") { "Which." id: ID! "B." b: Int }\ntype Query { "One." a: A }`

it.each<[string, string, boolean]>([
  ['the same', SDL, true],
  ['another order', SDL.replace('"Which." id: ID! "B." b: Int', '"B." b: Int "Which." id: ID!'), true],
  ['another type', SDL.replace('b: Int', 'b: String'), false],
  ['one key less', SDL.replace('@key(fields: "id")', ''), false],
  ['another description', SDL.replace('"B."', '"C."'), false],
  ['what cannot be read', 'type {', false],
  ['what is nested without end', `${SDL} type B { b(c: ${'['.repeat(50_000)}Int${']'.repeat(50_000)}): Int }`, false],
])('%s', async (_, running, same) => {
  expect(await isSameContract(SDL, running)).toBe(same)
})

it('what takes long to compare keeps nobody waiting', async () => {
  const fields = Array.from({ length: 12_000 }, (_, field) => `f${field}: Int`).join(' ')
  const large = `${SDL} type B { ${fields} }`
  const delay = monitorEventLoopDelay({ resolution: 5 })
  delay.enable()
  const began = performance.now()
  expect(await isSameContract(large, `${large} `)).toBe(true)
  const took = performance.now() - began
  delay.disable()
  expect(delay.max / 1e6).toBeLessThan(took / 3)
})
