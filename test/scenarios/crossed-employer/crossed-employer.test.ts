// A machine works grew over the border between Metaalbewerking and Metalektro (R15). From that day it is under another
// collective agreement, and other funds pay (R2).

import { stories } from '@overstap/schema/region'
import { describe, expect, it } from 'vitest'
import { askOperation } from '../ask.ts'

const before = '2024-12-31'

const anonymous = { token: null }

async function agreementOn(asOf: string) {
  const { data } = await askOperation(
    'register',
    { region: 'drenthe', asOf, employer: stories.crossedEmployer },
    anonymous,
  )
  return data.organisation.collectiveAgreement
}

async function outcomeOn(on: string, scheme: string) {
  const { data } = await askOperation('may-apply', { scheme, applicant: stories.crossedEmployer, on }, anonymous)
  return data.fundingScheme.assess.outcome
}

describe('the employer that crossed the border of size', () => {
  it('is under one agreement until the day, and under the other from it, with the reason on record', async () => {
    expect(await agreementOn(before)).toMatchObject({
      code: 'METAAL_EN_TECHNIEK_METAALBEWERKING',
      fund: { id: 'register:oom' },
      to: before,
    })
    expect(await agreementOn(stories.crossedOn)).toMatchObject({
      code: 'METALEKTRO',
      fund: { id: 'register:a-en-o-metalektro' },
      from: stories.crossedOn,
      to: null,
      basis: expect.stringMatching(/1[,.]?200/),
    })
  })

  it('is served by the one fund before and by the other after', async () => {
    const outcomes = async (scheme: string) => [
      await outcomeOn(before, scheme),
      await outcomeOn(stories.crossedOn, scheme),
    ]
    expect(await outcomes('oom-opleidingsadvies')).toEqual(['ELIGIBLE', 'INELIGIBLE'])
    expect(await outcomes('a-en-o-ontwikkelscan')).toEqual(['INELIGIBLE', 'ELIGIBLE'])
  })
})
