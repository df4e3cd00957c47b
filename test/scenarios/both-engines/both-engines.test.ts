// The operations of the contract give the same answer whichever engine joins it.

import { stories } from '@overstap/schema/region'
import { expect, it } from 'vitest'
import { freePorts } from '../../mesh-setup.ts'
import { askOperation } from '../ask.ts'
import { gatewayBeside } from '../gateway-beside.ts'
import { VACANCY_WITHIN_REACH } from '../owner-down/operations.ts'

const [port = 0] = await freePorts(1)
const gatewayUrl = await gatewayBeside(port, { ENGINE: 'apollo' })

it.each<[string, object]>([
  ['candidate-routes', { id: stories.electrician, first: 5, asOf: '2026-11-21' }],
  ['vacancy-routes', { id: VACANCY_WITHIN_REACH, first: 5 }],
  ['disruption', { id: stories.bankruptcy }],
  [
    'may-apply',
    { scheme: 'a-en-o-subsidie-servicepunt-techniek', applicant: stories.metalektroEmployer, on: '2026-11-21' },
  ],
  ['statistics', { from: '2025-01-01', to: '2026-01-01' }],
  ['register', { region: 'groningen', asOf: '2026-11-21', employer: stories.crossedEmployer }],
])('%s is the same on the reference engine', async (name, variables) => {
  const ours = await askOperation(name, variables)
  expect(ours.data).toBeTruthy()
  expect(ours).toEqual(await askOperation(name, variables, { gatewayUrl }))
})
