// A coach writes down what a candidate says and what the two of them begin, through the gateway, and it holds at once.

import { randomUUID } from 'node:crypto'
import { describe, expect, inject, it } from 'vitest'
import { ask, type By } from '../ask.ts'

const { gatewayUrl, tokens, coachOfDrenthe } = inject('mesh')

/** Somebody in Groningen of whom no story is told, and with whom no coach is at work. */
const { data: found } = await ask(
  '{ candidates(where: { regions: ["groningen"] }) { page(first: 100) { nodes { id mediations { state } } } } }',
)
const candidate: string = found.candidates.page.nodes.findLast(({ mediations }: { mediations: { state: string }[] }) =>
  mediations.every(({ state }) => state !== 'ACTIVE'),
).id

const INPUTS = {
  giveConsent: `ConsentInput`,
  withdrawConsent: 'ConsentInput',
  openCase: 'OpenCaseInput',
  closeCase: 'CloseCaseInput',
  askErasure: 'ErasureInput',
}
type Mutation = keyof typeof INPUTS
const mutations = Object.keys(INPUTS) as Mutation[]
const inputOf = (mutation: Mutation) => ({
  idempotencyKey: randomUUID(),
  candidate,
  ...(INPUTS[mutation] === 'ConsentInput' && { kind: 'CONTACT' }),
  ...(mutation === 'closeCase' && { state: 'ENDED' }),
})
const write = (mutation: Mutation, input: object = inputOf(mutation), by?: By) =>
  ask(
    `mutation ($input: ${INPUTS[mutation]}!) { ${mutation}(input: $input) { outcome candidate { id } } }`,
    { input },
    by,
  )
const past = async () => {
  const { data } = await ask(
    'query ($id: ID!) { candidate(id: $id) { consents { kind given on } mediations { state startedOn endedOn } } }',
    { id: candidate },
  )
  return data.candidate
}

describe('writing through the gateway', () => {
  it('is done in the order in which it is written, with what other owners know of it', async () => {
    const { data, errors } = await ask(
      `mutation ($open: OpenCaseInput!, $give: ConsentInput!, $close: CloseCaseInput!) {
        first: openCase(input: $open) { outcome candidate { mediations { state } branch { name } } }
        second: giveConsent(input: $give) { outcome candidate { consents { given recordedBy { name } } } }
        third: closeCase(input: $close) { outcome candidate { mediations { state } } } }`,
      { open: inputOf('openCase'), give: inputOf('giveConsent'), close: inputOf('closeCase') },
    )
    expect(errors).toBeUndefined()
    expect(data.first).toMatchObject({ outcome: 'WRITTEN', candidate: { branch: { name: expect.any(String) } } })
    expect(data.first.candidate.mediations[0]).toEqual({ state: 'ACTIVE' })
    expect(data.second.candidate.consents[0]).toEqual({
      given: true,
      recordedBy: { name: 'Servicepunt Techniek Noord' },
    })
    expect(data.third.outcome).toBe('WRITTEN')
    expect(data.third.candidate.mediations[0]).toEqual({ state: 'ENDED' })
  })

  it('holds on the next request: contact data are there after consent, and gone after its withdrawal', async () => {
    const contact = async () =>
      (await ask('query ($id: ID!) { candidate(id: $id) { contact { email } } }', { id: candidate })).data.candidate
        .contact
    await write('giveConsent')
    expect(await contact()).toEqual({ email: expect.any(String) })
    await write('withdrawConsent')
    expect(await contact()).toBeNull()
  })

  it('that is sent again changes nothing', async () => {
    const input = inputOf('withdrawConsent')
    const first = await write('withdrawConsent', input)
    const before = await past()
    const again = await Promise.all([write('withdrawConsent', input), write('withdrawConsent', input)])
    for (const each of again) expect(each).toEqual(first)
    expect(await past()).toEqual(before)
  })

  const others: [string, string | null, string][] = [
    ['somebody anonymous', null, 'UNAUTHENTICATED'],
    ['a partner', tokens.partner, 'FORBIDDEN'],
    ['an operator', tokens.operator, 'FORBIDDEN'],
  ]
  it.each(others.flatMap(other => mutations.map(mutation => [...other, mutation] as const)))(
    'is not for %s: %s %s',
    async (_, token, code, mutation) => {
      const before = await past()
      const { data, errors } = await write(mutation, inputOf(mutation), { token })
      expect(data).toEqual({ [mutation]: null })
      expect(errors?.map(error => [error.path, error.extensions.code])).toEqual([[[mutation], code]])
      expect(await past()).toEqual(before)
    },
  )

  it.each(mutations)('finds nobody of another region: %s', async mutation => {
    const { data } = await write(mutation, inputOf(mutation), { token: coachOfDrenthe })
    expect(data).toEqual({ [mutation]: { outcome: 'NO_SUCH_CANDIDATE', candidate: null } })
  })

  it('does not travel by GET', async () => {
    const before = await past()
    const query = `mutation { giveConsent(input: { idempotencyKey: "${randomUUID()}", candidate: "${candidate}", kind: CONTACT }) { outcome } }`
    const response = await fetch(`${gatewayUrl}/graphql?query=${encodeURIComponent(query)}`, {
      headers: { authorization: `Bearer ${tokens.coach}`, 'apollo-require-preflight': 'yes' },
    })
    expect(response.status).toBe(405)
    expect(await past()).toEqual(before)
  })
})
