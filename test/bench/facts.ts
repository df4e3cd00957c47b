// What it costs that the facts of a route are signed: processor time of the owner in which it is born, of each reader, and
// of the gateway that looks for whom they are.

import { createPublicKey, generateKeyPairSync } from 'node:crypto'
import { encodeFacts, factsOf, match } from '@overstap/schema/matching'
import { region } from '@overstap/schema/region'
import { withheldFrom } from '../../gateway/src/policy/withhold.ts'
import { textReader, textSigner } from '../../subgraphs/kit/src/signed-text.ts'
import { table } from './table.ts'

const PAGES = 500
const WARM_UP = 100
/** How many routes one signature serves. */
const TOGETHER = [1, 10, 50]
const READERS = ['candidates', 'training', 'funding']

export async function benchFacts(): Promise<string> {
  const { privateKey } = generateKeyPairSync('ed25519')
  const owners = new Map([['vacancies', [createPublicKey(privateKey)]]])
  const sign = textSigner('vacancies', privateKey)
  const facts = routes(PAGES * Math.max(...TOGETHER))
  const rows = TOGETHER.map(together => {
    const pages = Array.from({ length: PAGES }, (_, page) => facts.slice(page * together, (page + 1) * together))
    const signed = pages.map(page => sign(page, READERS, Date.now()))
    const read = textReader('training', owners)
    const readAll = (page: number) => signed[page]?.map(text => read(text, ['vacancies'], Date.now()))
    const look = (page: number) => withheldFrom('training', signed[page]?.map(each => ({ facts: each })) ?? [])
    for (let page = 0; page < WARM_UP; page++)
      textReader('training', owners)(signed[page]?.[0] ?? '', ['vacancies'], Date.now())
    const times = [
      processorTime(page => sign(pages[page] ?? [], READERS, Date.now())),
      processorTime(readAll),
      // The last ones are remembered.
      processorTime(page => readAll(PAGES - 1 - (page % WARM_UP))),
      processorTime(look),
    ]
    const bytes = signed.flat().reduce((sum, text) => sum + text.length, 0) / signed.flat().length
    return [String(together), ...times.map(time => (time / together).toFixed(3)), String(Math.round(bytes))]
  })
  const said = facts.reduce((sum, each) => sum + JSON.stringify(each).length, 0) / facts.length
  return table(
    `Processor time for the facts of one route, ms, mean of ${PAGES} pages; ${Math.round(said)} bytes of facts`,
    ['signed together', 'sign', 'verify', 'verify again', 'look for whom', 'bytes'],
    rows,
  )
}

/** The facts of routes of a made-up region. */
function routes(count: number) {
  const made = region({ candidates: 1000, vacancies: 200, seed: 1, today: '2026-11-21' })
  const found = []
  for (let candidate = 1; candidate <= 1000 && found.length < count; candidate++) {
    const person = { ...made.candidate(candidate), id: `uwv-noord:${candidate}` }
    for (let vacancy = 1; vacancy <= 200 && found.length < count; vacancy++) {
      const work = { ...made.vacancy(vacancy), id: `techniek-noord:${vacancy}` }
      const fits = match(person, work)
      if (fits !== null) found.push(encodeFacts(factsOf(person, work, fits)))
    }
  }
  return found
}

/** Milliseconds for one page. */
function processorTime(work: (page: number) => unknown): number {
  const before = process.cpuUsage()
  for (let page = 0; page < PAGES; page++) work(page)
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000 / PAGES
}
