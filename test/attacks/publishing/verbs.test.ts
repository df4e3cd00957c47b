// The same with the partner's tool: exit codes that a pipeline can believe, whole JSON whatever happens, and nothing that a
// terminal or GitHub would obey.

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, inject, it } from 'vitest'
import { ROOT } from '../../../mesh/src/settings.ts'
import { attackedRegistry, expectNothingInternal, openLiar, proposal, temporaryFolder } from './scene.ts'

const { url, invite, live, send } = await attackedRegistry()
const evil = await openLiar()
const folder = temporaryFolder()
let token = ''

beforeAll(async () => {
  token = await invite('evil', evil.url)
})

async function run(words: string[], env: Record<string, string> = {}) {
  const child = spawn(process.execPath, [join(ROOT, 'mesh/src/mesh.ts'), ...words], {
    env: { ...inject('mesh').toolEnv, OVERSTAP_GATEWAY: url, OVERSTAP_TOKEN: token, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const texts = { stdout: '', stderr: '' }
  for (const from of ['stdout', 'stderr'] as const)
    child[from].setEncoding('utf8').on('data', (text: string) => {
      texts[from] += text
    })
  const [code] = await once(child, 'close')
  return { code, ...texts }
}

function fileOf(sdl: string): string {
  const file = join(folder, 'evil.graphql')
  writeFileSync(file, sdl)
  evil.sdl = sdl
  return file
}
const publish = (sdl: string, ...more: string[]) =>
  run(['publish', 'evil', '--schema', fileOf(sdl), '--url', evil.url, ...more])

describe('publish', () => {
  it('ends with 2 where it does not compose, and tells each error whole', async () => {
    const before = await live()
    const broken = proposal('"Mine." type EvilThing @tag(name: "open") { "A." a: Nothing "B." b: Neither }')
    const { code, stdout, stderr } = await publish(broken, '--format', 'json')
    expect([code, stderr]).toEqual([2, ''])
    const told = JSON.parse(stdout)
    expect(told).toMatchObject({ ok: false, graph: null })
    const composition = told.problems.filter((each: { code: string }) => each.code === 'COMPOSITION')
    expect(composition.map(({ message }: { message: string }) => message).join()).toMatch(/Nothing.*Neither/s)
    for (const each of told.problems) expect(typeof each.message).toBe('string')
    expectNothingInternal(stdout)
    expect(await live()).toEqual(before)
  })

  it('ends with 2 for a person and for GitHub as well, in lines that nothing ends early', async () => {
    const twisted = proposal('"Mine." type EvilThing @tag(name: "open") { "::error::\\n::add-mask::a" a: Nothing }')
    for (const format of ['table', 'github']) {
      const { code, stdout } = await publish(twisted, '--format', format)
      expect(code).toBe(2)
      expectNothingInternal(stdout)
      expect(stdout).not.toMatch(/^::add-mask/m)
      expect(stdout).toContain('Nothing')
    }
  })

  it.each<[string, string[], Record<string, string>, string | null]>([
    ['a name of another', ['candidates', '--url', 'http://127.0.0.1:1/graphql'], {}, 'FORBIDDEN'],
    ['another address', ['evil', '--url', 'http://127.0.0.1:1/graphql'], {}, 'FORBIDDEN'],
    [
      'a token that was made up',
      ['evil', '--url', evil.url],
      { OVERSTAP_TOKEN: 'overstap_publish_guess' },
      'UNAUTHENTICATED',
    ],
    ['a gateway that is not there', ['evil', '--url', evil.url], { OVERSTAP_GATEWAY: 'http://127.0.0.1:1' }, null],
    [
      'something else in its place',
      ['evil', '--url', evil.url],
      { OVERSTAP_GATEWAY: inject('mesh').gatewayEnv.TRAINING_URL ?? '' },
      'UNAUTHENTICATED',
    ],
    ['an option that there is not', ['evil', '--url', evil.url, '--force'], {}, null],
  ])('ends with 1 for %s, and says so in JSON', async (_, words, env, expected) => {
    const before = await live()
    const file = fileOf(proposal())
    const { code, stdout, stderr } = await run(['publish', ...words, '--schema', file, '--format', 'json'], env)
    expect(code).toBe(1)
    expect(JSON.parse(stdout)).toEqual({ ok: false, error: { code: expected, message: stderr.trim() } })
    expect(stderr).not.toBe('')
    expectNothingInternal(stdout + stderr)
    expect(await live()).toEqual(before)
  })

  it('ends with 0 when it is live, and once more when it was', async () => {
    const done = await publish(proposal(), '--format', 'json')
    expect([done.code, JSON.parse(done.stdout)]).toEqual([0, { ok: true, graph: 2, version: 1, problems: [] }])
    const again = await publish(proposal(), '--format', 'json')
    expect([again.code, JSON.parse(again.stdout)]).toMatchObject([0, { ok: true, graph: null, version: 1 }])
    expect((await send('/supergraph', undefined, token)).text).toContain('evilWord')
  })
})

it('check, remove and rollback are refused with 1 for what is another’s', async () => {
  const before = await live()
  for (const words of [
    ['check', 'candidates', '--schema', fileOf(proposal())],
    ['remove', 'candidates'],
    ['rollback', '1'],
    ['doctor', 'candidates'],
  ]) {
    const { code, stdout } = await run([...words, '--format', 'json'])
    expect([code, JSON.parse(stdout).error.code], words[0]).toEqual([1, 'FORBIDDEN'])
  }
  expect(await live()).toEqual(before)
})
