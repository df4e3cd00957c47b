// What a new partner meets: a name is given, and there is a subgraph that runs, passes its tests and the checks, and adds a
// field to a candidate. With our kit, and in one file without it.

import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { stories } from '@overstap/schema/region'
import { afterAll, describe, expect, inject, it } from 'vitest'
import { ROOT } from '../../../mesh/src/settings.ts'
import { ask } from '../ask.ts'
import { joinMesh } from '../joined.ts'

const env = { PATH: process.env.PATH, HOME: process.env.HOME, TEST_DATABASE_URL: process.env.TEST_DATABASE_URL }
const run = (program: string, ...words: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, program), ...words], {
    cwd: ROOT,
    env,
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}

/** Made where partners make theirs, as only there everything finds it. */
function made(words: string, ...options: string[]) {
  const name = `try-${words}-x${randomBytes(4).toString('hex')}`
  afterAll(() => rmSync(join(ROOT, 'subgraphs', name), { recursive: true, force: true }))
  const { status, stdout, stderr } = run('mesh/src/mesh.ts', 'init', name, '--format', 'json', ...options)
  expect(stderr).toBe('')
  expect(status).toBe(0)
  return { name, told: JSON.parse(stdout), field: name.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase()) }
}
const kit = made('kit')
const plain = made('plain', '--plain')

describe('what is told', () => {
  it('is which files were made and what to do next', () => {
    expect(kit.told).toMatchObject({
      name: kit.name,
      files: expect.arrayContaining([`subgraphs/${kit.name}/schema.graphql`, `subgraphs/${kit.name}/src/main.ts`]),
      next: expect.arrayContaining([{ command: `npm run mesh -- run ${kit.name}`, does: expect.any(String) }]),
    })
    expect(plain.told.files).toEqual(
      ['README.md', 'package.json', 'schema.graphql', 'subgraph.js'].map(file => `subgraphs/${plain.name}/${file}`),
    )
    const invitations = [kit, plain].map(({ told }) => told.next[1].command)
    for (const each of invitations) expect(each).toMatch(/ invite .* --url http:\/\/127\.0\.0\.1:40\d\d\/graphql/)
    expect(invitations[0].slice(-20)).not.toBe(invitations[1].slice(-20))
  })
})

describe.each([
  ['with our kit', kit],
  ['in one file', plain],
])('a subgraph %s', async (_, { name, field }) => {
  const { gatewayUrl, stop } = await joinMesh(name)
  const person = { id: stories.electrician }
  const QUESTION = `query ($id: ID!) { candidate(id: $id) { id branch { name } ${field}Workshops } }`

  it('adds its field to a candidate, for a coach and for nobody else', async () => {
    const { data, errors } = await ask(QUESTION, person, { gatewayUrl })
    expect(errors).toBeUndefined()
    expect(data.candidate).toMatchObject({ id: person.id, branch: { name: 'Technical installation' } })
    expect(data.candidate[`${field}Workshops`]).toBeGreaterThan(0)
    const others = await ask(QUESTION, person, { gatewayUrl, token: inject('mesh').tokens.partner })
    expect(others.errors?.map(({ extensions }) => extensions.code)).toContain('FORBIDDEN')
  })

  it('has an entity of its own that leads to what others know', async () => {
    const fields = 'id title heldOn municipality { name region { code } }'
    const list = name === kit.name ? `{ nodes { ${fields} } }` : `{ ${fields} }`
    const { data, errors } = await ask(`{ ${field}Workshops ${list} }`, {}, { gatewayUrl, token: null })
    expect(errors).toBeUndefined()
    const workshops = data[`${field}Workshops`].nodes ?? data[`${field}Workshops`]
    expect(workshops[0]).toEqual({
      id: `${name}:2`,
      title: 'Schakelkast bedraden',
      heldOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      municipality: { name: 'Groningen', region: { code: 'groningen' } },
    })
  })

  it('leaves a hole and nothing else when it is gone', async () => {
    await stop()
    const { data, errors } = await ask(QUESTION, person, { gatewayUrl })
    expect(data.candidate).toMatchObject({ branch: { name: 'Technical installation' }, [`${field}Workshops`]: null })
    expect(errors).toMatchObject([{ extensions: { code: 'SOURCE_UNAVAILABLE', source: name } }])
  })
})

describe('before anything in them is changed', () => {
  it('both keep the house rules, compose with the owners, and have the types that would be generated', () => {
    const { status, stderr } = run('schema/generate.ts', '--check')
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  })

  it('the tests that come with the kit pass', { timeout: 120_000 }, () => {
    const vitest = 'node_modules/vitest/vitest.mjs'
    const { status, stdout } = run(vitest, 'run', '--project', 'parts', `subgraphs/${kit.name}`)
    expect(stdout).toMatch(/Tests .*10 passed/)
    expect(status).toBe(0)
  })
})
