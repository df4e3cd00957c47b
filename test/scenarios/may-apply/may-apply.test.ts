// May this organisation use this scheme on that day, and which rule decides? A+O's grant for a service point is applied
// for by a metalektro company, never by the service point itself (R1), with a clear plan (R7).

import { stories } from '@overstap/schema/region'
import { describe, expect, it } from 'vitest'
import { ask, askOperation } from '../ask.ts'

const scheme = 'a-en-o-subsidie-servicepunt-techniek'
const on = '2026-11-21'

async function assess(applicant: string) {
  const { data, errors } = await askOperation('may-apply', { scheme, applicant, on }, { token: null })
  return { ...data.fundingScheme, errors }
}

describe('the A+O grant for a service point', () => {
  it('refuses the service point, found by its name, and names the rule', async () => {
    const { data } = await ask(
      '{ organisations(where: { search: "Servicepunt Techniek Noord" }) { nodes { id kind } } }',
      {},
      { token: null },
    )
    expect(data.organisations.nodes[0]).toEqual({ id: 'register:servicepunt-techniek-noord', kind: 'SERVICE_POINT' })
    const { assess: assessed } = await assess(data.organisations.nodes[0].id)
    expect(assessed.outcome).toBe('INELIGIBLE')
    expect(assessed.because[0]).toMatchObject({ condition: 'R1_SERVICE_POINT_APPLICANT', outcome: 'UNMET' })
    expect(assessed.because[0].text).toMatch(/R1/)
  })

  it('is open to a metalektro company that handed in a plan', async () => {
    const { assess: assessed } = await assess(stories.metalektroEmployer)
    expect(assessed.outcome).toBe('ELIGIBLE')
    for (const condition of assessed.because) expect(condition.outcome).toBe('MET')
  })

  it('does not know about a metalektro company without a plan, and does not call that eligible', async () => {
    const { assess: assessed } = await assess(stories.crossedEmployer)
    expect(assessed).toMatchObject({
      outcome: 'UNKNOWN',
      because: [{ condition: 'R7_PLAN', outcome: 'UNKNOWN' }, {}, {}, {}, {}].slice(0, assessed.because.length),
    })
  })

  it('refuses a company under another agreement (R2)', async () => {
    const { assess: assessed } = await assess(stories.bankruptFirm)
    expect(assessed).toMatchObject({ outcome: 'INELIGIBLE' })
    expect(assessed.because[0]).toMatchObject({ condition: 'R2_AGREEMENT', outcome: 'UNMET' })
  })

  it('says what there is, what is promised and what is left', async () => {
    const { ceilingCents, committedCents, remainingCents, window, dataStatus, fund } = await assess(
      stories.metalektroEmployer,
    )
    expect(remainingCents).toBe(ceilingCents - committedCents)
    expect({ window, dataStatus, fund }).toMatchObject({
      window: { state: 'OPEN', allocation: 'DECISION' },
      dataStatus: 'ILLUSTRATIVE',
      fund: { id: 'register:a-en-o-metalektro', name: 'A+O Metalektro' },
    })
  })

  it('says that there is no such organisation, instead of deciding', async () => {
    const { assess: assessed, errors } = await assess('register:nobody')
    expect(assessed).toEqual({ outcome: null, because: null })
    for (const error of errors)
      expect(error).toMatchObject({
        message: expect.stringContaining('register:nobody'),
        extensions: { code: 'BAD_USER_INPUT' },
      })
  })
})
