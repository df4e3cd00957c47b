// A partner says that its list is short, so that asking costs little, and has it lead to very many: others would be asked more
// than any caller may ask of them. What a list says to be is believed only as long as it is.

import { stories } from '@overstap/schema/region'
import { beforeAll, describe, expect, inject, it } from 'vitest'
import { ask } from '../../scenarios/ask.ts'
import { attackedRegistry, LINK, openLiar, proposal } from './scene.ts'

const { tokens } = inject('mesh')
const { url: gatewayUrl, send, invite, live } = await attackedRegistry()
const evil = await openLiar()
const OPEN = '@tag(name: "open")'
const list = (sized: string) => `
  type Vacancy @key(fields: "id", resolvable: false) ${OPEN} { id: ID! }
  extend type Query { "Vacancies." evilVacancies: [Vacancy] ${sized} ${OPEN} }`
const withCost = (sdl: string) => sdl.replace(LINK, LINK.replace('"@key"', '"@key", "@cost"'))
const SHORT = withCost(proposal(list('@listSize(assumedSize: 1) @cost(weight: 0)')))
const ROUTES = 'routes(first: 50) { nodes { id fit candidate { id } reasons { because } } }'
let token = ''

const publish = (sdl: string, replaces: number) => {
  evil.sdl = sdl
  return send('/publish', { name: 'evil', url: evil.url, sdl, replaces }, token)
}
function leadTo(count: number): void {
  const found = Array.from({ length: count }, (_, at) => ({ __typename: 'Vacancy', id: `techniek-noord:${at + 1}` }))
  // A name that a client chose has a mark before it when a partner is asked.
  evil.data = { evilVacancies: found, as_mine: found }
}
/** How often this owner was asked. */
async function hopsTo(owner: string): Promise<number> {
  const text = await (await fetch(`${gatewayUrl}/metrics`)).text()
  const lines = text.split('\n').filter(line => line.startsWith('overstap_hops_total') && line.includes(`"${owner}"`))
  return lines.reduce((sum, line) => sum + Number(line.split(' ').at(-1)), 0)
}

beforeAll(async () => {
  token = await invite('evil', evil.url)
  expect((await publish(SHORT, 0)).body).toMatchObject({ ok: true, problems: [] })
})

describe('a list that is longer than it was said to be', () => {
  it('is answered where that is no more than may be asked', async () => {
    leadTo(400)
    const { data, errors } = await ask('{ evilVacancies { title } }', {}, { gatewayUrl })
    expect(errors).toBeUndefined()
    expect(data.evilVacancies.filter((each: { title: string | null }) => each.title !== null)).toHaveLength(400)
  })

  it.each<[string, string]>([
    ['by its name', 'evilVacancies'],
    ['under another', 'mine: evilVacancies'],
  ])('has others asked nothing where it is more, %s, and the rest is answered', async (_, field) => {
    leadTo(400)
    const before = await hopsTo('vacancies')
    expect(before).toBeGreaterThan(0)
    const query = `{ ${field} { title ${ROUTES} } branches { code } }`
    const { data, errors = [] } = await ask(query, {}, { gatewayUrl })
    expect(await hopsTo('vacancies')).toBe(before)
    expect(data.branches.length).toBeGreaterThan(5)
    const told = errors.filter(({ extensions }) => extensions.code === 'QUERY_TOO_EXPENSIVE')
    expect(told[0]?.message).toMatch(
      /^There are 400 at (evilVacancies|mine), .* \d{5,} objects, and 30000 are allowed\./,
    )
  })

  it('has others asked nothing where it has no end', async () => {
    leadTo(40_000)
    const before = await hopsTo('vacancies')
    expect(before).toBeGreaterThan(0)
    const { errors = [] } = await ask('{ evilVacancies { title } }', {}, { gatewayUrl })
    expect(errors[0]?.extensions.code).toBe('QUERY_TOO_EXPENSIVE')
    expect(await hopsTo('vacancies')).toBe(before)
  })

  it('that keeps its word is answered whole, with all that is in it', async () => {
    leadTo(2)
    const { data, errors } = await ask(`{ evilVacancies { title ${ROUTES} } }`, {}, { gatewayUrl, token: tokens.coach })
    expect(errors).toBeUndefined()
    expect(data.evilVacancies[0].routes.nodes.length).toBeGreaterThan(0)
    expect(
      (await ask('{ vacancy(id: $id) { title } }'.replace('$id', `"${stories.cncVacancy}"`), {}, { gatewayUrl }))
        .errors,
    ).toBeUndefined()
  })
})

it.each<[string, string]>([
  ['has no length', '@listSize(assumedSize: 0)'],
  ['has less than none', '@listSize(assumedSize: -5)'],
  ['pays for what others answer', '@listSize(assumedSize: 1) @cost(weight: -30000)'],
  ['says nothing', ''],
])('a list that %s is not published', async (_, sized) => {
  const before = await live()
  const { status, body } = await publish(withCost(proposal(list(sized))), 1)
  expect([status, body.problems[0].code]).toEqual([422, 'HOUSE_RULE'])
  expect(await live()).toEqual(before)
})
