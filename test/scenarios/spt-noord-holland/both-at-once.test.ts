// Two service points in one graph: neither knows of the other, one question crosses both, and one leaves while the other stays.

import { expect, inject, it } from 'vitest'
import { ask } from '../ask.ts'
import { joinMesh, startBeside } from '../joined.ts'

const { gatewayUrl, remove } = await joinMesh('spt-noord-holland', [await startBeside('spt-drenthe')])

const DRENTHE = `sptDrenthe { firmsVisited visits(first: 100) { nodes { questions { skill { code label } } } } }`
/** What firms in Drenthe ask training for, and which modules in Noord-Holland give it. */
const CROSSING = `{
  sptDrenthe { visits(first: 100) { nodes { questions { question skill {
    label sptDrentheQuestions { people } sptNoordHollandModules { title training { provider { name } } } } } } } }
  servicePoints { code sptDrenthe { firmsVisited } sptNoordHolland { programmes { code } } }
}`

it('each gives its part to the records that both know', async () => {
  const { data, errors } = await ask(CROSSING, {}, { gatewayUrl, token: null })
  expect(errors).toBeUndefined()
  interface Asked {
    skill: { sptDrentheQuestions: object[]; sptNoordHollandModules: { training: { provider: { name: string } } }[] }
  }
  const asked: Asked[] = data.sptDrenthe.visits.nodes.flatMap(({ questions }: { questions: Asked[] }) => questions)
  const given = asked.filter(({ skill }) => skill.sptNoordHollandModules.length > 0)
  expect(given.length).toBeGreaterThan(0)
  expect(given.length).toBeLessThan(asked.length)
  for (const { skill } of given) expect(skill.sptDrentheQuestions.length).toBeGreaterThan(0)
  const points: { code: string; sptDrenthe: object | null; sptNoordHolland: object | null }[] = data.servicePoints
  expect(points.filter(({ sptDrenthe }) => sptDrenthe !== null).map(({ code }) => code)).toEqual(['drenthe'])
  expect(points.filter(({ sptNoordHolland }) => sptNoordHolland !== null).map(({ code }) => code)).toEqual([
    'noord-holland',
  ])
})

it('one goes, and the other answers as before', async () => {
  const token = inject('mesh').tokens.coach
  const before = await ask(`{ ${DRENTHE} }`, {}, { gatewayUrl, token })
  expect(before.data.sptDrenthe.firmsVisited).toBeGreaterThan(40)
  await remove()
  expect(await ask(`{ ${DRENTHE} }`, {}, { gatewayUrl, token })).toEqual(before)
  const { errors } = await ask(CROSSING, {}, { gatewayUrl, token })
  expect(new Set(errors?.map(({ extensions }) => extensions.code))).toEqual(new Set(['QUERY_REJECTED']))
})
