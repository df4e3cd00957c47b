// An owner takes back what it gave, in its own file, while everything runs: it counts for the next question, for that
// partner and that purpose alone, and when it is given again all is as before.

import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { stories } from '@overstap/schema/region'
import { afterEach, describe, expect, inject, it } from 'vitest'
import type { OwnerName } from '../../../mesh/src/settings.ts'
import { ask } from '../ask.ts'

interface Entry {
  field: string
  to: string
  purposes: string[] | 'any'
}

const { contracts, coachAssessing, tokens } = inject('mesh')
const givenBack: (() => void)[] = []
afterEach(() => {
  for (const undo of givenBack.splice(0)) undo()
})

/** Others ask for mediation meanwhile: only the other purpose is taken back. */
function takeBack(owner: OwnerName, field: string, to: string): void {
  const before = readFileSync(contracts[owner], 'utf8')
  givenBack.push(() => write(owner, before))
  const entries: Entry[] = JSON.parse(before)
  const isMeant = (each: Entry) => each.field === field && each.to === to
  expect(entries.filter(isMeant)).toHaveLength(1)
  write(owner, JSON.stringify(entries.map(each => (isMeant(each) ? { ...each, purposes: ['MEDIATION'] } : each))))
}

function write(owner: OwnerName, text: string): void {
  writeFileSync(`${contracts[owner]}.new`, text)
  renameSync(`${contracts[owner]}.new`, contracts[owner])
}

const QUERY = `query ($id: ID!) { candidate(id: $id) { level routes(first: 2) { nodes {
  fit trainingPlan { weeks } fundingPlan { asOf } } } } }`
const plans = async (token: string) => {
  const { data, errors = [] } = await ask(QUERY, { id: stories.electrician }, { token })
  return {
    candidate: data.candidate,
    errors: errors.map(({ message, path, extensions }) => [extensions.code, path, message]),
  }
}
const whole = {
  fit: expect.any(Number),
  trainingPlan: { weeks: expect.any(Number) },
  fundingPlan: { asOf: expect.any(String) },
}
const healthy = { candidate: { level: expect.any(Number), routes: { nodes: [whole, whole] } }, errors: [] }

describe('what an owner takes back', () => {
  it('is missing from the next question on, and for the other purpose it is there', async () => {
    expect(await plans(coachAssessing)).toEqual(healthy)
    takeBack('candidates', 'Candidate.matchCase', 'vacancies')
    const { candidate, errors } = await plans(coachAssessing)
    expect(candidate).toEqual({ level: expect.any(Number), routes: null })
    expect(errors).toEqual([
      [
        'FORBIDDEN',
        ['candidate'],
        '«candidates» does not give «Candidate.matchCase» to «vacancies» for the purpose FUNDING_ASSESSMENT today.',
      ],
      ['SOURCE_UNAVAILABLE', ['candidate', 'routes'], expect.any(String)],
    ])
    expect(await plans(tokens.coach)).toEqual(healthy)
    givenBack.pop()?.()
    expect(await plans(coachAssessing)).toEqual(healthy)
  })

  it('is missing for the partner from which it was taken, where it is a key', async () => {
    takeBack('vacancies', 'MobilityRoute.facts', 'training')
    const { candidate, errors } = await plans(coachAssessing)
    // No plan of the training can be paid for either.
    const part = { ...whole, trainingPlan: null, fundingPlan: null }
    expect(candidate.routes.nodes).toEqual([part, part])
    const refused =
      '«vacancies» does not give «MobilityRoute.facts» to «training», so what «training» knows here is missing.'
    expect(errors.filter(([code]) => code === 'FORBIDDEN').map(([, , message]) => message)).toEqual(
      expect.arrayContaining([refused, refused]),
    )
    expect(await plans(tokens.coach)).toEqual(healthy)
  })

  it('is missing where a part rests on it, and nothing else is', async () => {
    takeBack('organisations', 'Organisation.organisationCase', 'funding')
    const { candidate } = await plans(coachAssessing)
    const part = { ...whole, fundingPlan: null }
    expect(candidate.routes.nodes).toEqual([part, part])
  })
})
