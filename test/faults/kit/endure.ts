// Puts one partner through one fault and holds what a caller sees against what always has to be so: everybody else's data
// as if nothing had happened, one error for what is missing, in time, nothing internal in it, one line in the log, and the
// whole answer again soon after the fault has ended.

import { type Answer, operationText } from '../../scenarios/ask.ts'
import { withoutOwner } from '../../scenarios/owner-down/without-owner.ts'
import { type Asked, askAll } from './ask-all.ts'
import { firstDifference, firstIntruder } from './differences.ts'
import { eventually } from './eventually.ts'
import { pass } from './fault-proxy.ts'
import { note, type Seen } from './matrix.ts'
import { askSmall, type Partner, SMALL } from './partners.ts'
import { type Incident, incidentsSince, logEnd, metricsOf } from './told.ts'

export interface Fault {
  name: string
  begin: (partner: Partner) => unknown
  /** Left out: what passes is let through again. */
  end?: (partner: Partner) => unknown
  /**
   * What a caller is told of it; none where nothing is to be seen. Who asks a partner that is left alone after several
   * failures, or what could not be worked out for lack of its part, is told that it is unavailable.
   */
  codes: readonly string[]
  /** Whether all that the partner knows is gone, or only part of it. Left out: all. */
  takes?: 'all' | 'some'
  /** What else must be so while it lasts, after the operations: what was not, in words. */
  also?: (partner: Partner, seen: Seen) => Promise<readonly string[]>
}

/** Longest time for a request and for a hop, in milliseconds: what the gateway takes when it is told nothing. */
const REQUEST_MS = 2_500
const HOP_MS = 1_000
/** What a machine that does much else may add to a time that is measured from outside. */
const MACHINE_MS = 300
/** Longest time from the end of a fault to the healthy answer, in milliseconds. */
const BACK_WITHIN_MS = 10_000
/** What is wrong with one partner is often one thing, seen many times. */
const MOST_TOLD = 3

/** No address, fault of a library, place in a program, SQL, or anything that the partner said. */
const INTERNAL =
  /127\.0\.0\.1|localhost|https?:\/\/|ECONN|EPIPE|UND_ERR|socket|node_modules|\.ts\b|\bat \w+ \(|select |SECRET|postgres/i

/** Notes a row of the matrix and gives it: `broken` says what was not as promised. */
export async function endure(partner: Partner, fault: Fault, healthy: ReadonlyMap<string, Answer>): Promise<Seen> {
  const seen: Seen = {
    fault: fault.name,
    partner: partner.name,
    operations: [],
    codes: {},
    worstMs: 0,
    notes: [],
    broken: [],
  }
  try {
    await fault.begin(partner)
    partner.proxy.forget()
    const logs = [partner.gateway.log, ...(partner.ownLog ? [partner.ownLog] : [])]
    const logsBefore = await Promise.all(logs.map(logEnd))
    const incidentsOf = (log: string) => incidentsSince(logsBefore[logs.indexOf(log)] ?? 0, log)
    const metricsBefore = await metricsOf(partner.gateway, partner.name)
    // First alone, so that it tells how long one hop may take; then all at once.
    const small = await askSmall(partner)
    if (small.ms > HOP_MS + MACHINE_MS) seen.broken.push(`one hop took ${Math.round(small.ms)} ms`)
    const all = [small, ...(await askAll(partner.gateway.url))]
    const sentAway = all.reduce((sum, each) => sum + each.sentAway, 0)
    if (sentAway > 0) seen.notes.push(`sent away ${sentAway} times for lack of room on this machine`)
    for (const asked of all) look(asked, partner, fault, healthy, seen)
    // A log is written behind the answers.
    const said = async () => untold(all, await Promise.all(logs.map(incidentsOf)), partner)
    seen.broken.push(...(await eventually(said)))
    if (metricsBefore) {
      const incidents = await incidentsOf(partner.gateway.log)
      seen.broken.push(...(await uncounted(partner, metricsBefore.hops, incidents)))
    }
    const hasOwn = fault.codes.length === 0 || fault.codes.some(code => code in seen.codes)
    if (!hasOwn) seen.broken.push(`nobody was told ${fault.codes.join(' or ')}`)
    seen.broken.push(...((await fault.also?.(partner, seen)) ?? []))
    seen.broken.push(...(await unwell(partner)))
  } catch (failure) {
    seen.broken.push(String(failure))
  } finally {
    const end = fault.end ?? (({ proxy }) => proxy.behave(pass))
    await end(partner)
    await recover(partner, healthy, seen)
    note(seen)
  }
  return seen
}

function look(asked: Asked, partner: Partner, fault: Fault, healthy: ReadonlyMap<string, Answer>, seen: Seen): void {
  const { operation, status, answer, text, ms } = asked
  const whole = healthy.get(operation)
  const document = operation === partner.name ? SMALL[partner.name].query : operationText(operation)
  if (!whole) throw new Error(`There is no healthy answer to ${operation}.`)
  const flaw = (what: string | undefined) => what && seen.broken.push(`${operation}: ${what}`)
  seen.operations.push(operation === partner.name ? 'one hop' : operation)
  seen.worstMs = Math.max(seen.worstMs, ms)
  const errors = answer.errors ?? []
  for (const { extensions } of errors) {
    const code = String(extensions.code)
    seen.codes[code] = (seen.codes[code] ?? 0) + 1
  }
  if (status !== 200) flaw(`HTTP ${status}`)
  if (ms > REQUEST_MS + MACHINE_MS) flaw(`answered after ${Math.round(ms)} ms`)
  // What stands in the data is held against the healthy answer below, and may be an address of its owner's.
  const [internal] = JSON.stringify({ ...answer, data: null }).match(INTERNAL) ?? []
  if (internal) flaw(`«${internal}» in the answer`)

  const expected = fault.codes.length === 0 ? whole.data : withoutOwner(document, whole.data, partner.name)
  const some = fault.takes === 'some'
  flaw(some ? firstIntruder(answer.data, whole.data, expected) : firstDifference(answer.data, expected))
  const isWhole = firstDifference(answer.data, whole.data) === undefined
  if (isWhole && (errors.length > 0 || answer.extensions)) flaw(`nothing is missing, and yet: ${text.slice(-300)}`)
  if (isWhole) return
  if (errors.length === 0) flaw('something is missing without an error')
  const allowed = new Set([...fault.codes, 'SOURCE_UNAVAILABLE'])
  for (const { path, extensions } of errors) {
    const { code, source, path: place, retryable, incidentId } = extensions
    const who = `${code} of ${source}`
    if (source !== partner.name || !allowed.has(String(code))) flaw(`${who} at ${JSON.stringify(path ?? place)}`)
    if (!Array.isArray(place) || place.length === 0) flaw(`${who} names no place`)
    if (typeof retryable !== 'boolean' || typeof incidentId !== 'string') flaw(`${who} lacks retryable or incidentId`)
  }
  const sources = answer.extensions?.sources?.map(({ name }) => name).join()
  if (sources !== partner.name) flaw(`the sources named are ${sources}`)
}

/**
 * Every failed fetch is one line of the gateway's log and one error, which have one number. What the owner says itself has the
 * number of a line in the owner's log.
 */
function untold(all: readonly Asked[], [ours = [], theirs = []]: readonly Incident[][], { name }: Partner): string[] {
  const told = new Set(
    all.flatMap(({ answer }) => answer.errors?.map(each => String(each.extensions.incidentId)) ?? []),
  )
  const logged = new Set([...ours, ...theirs].map(({ incidentId }) => incidentId))
  const silent = [...told.difference(logged)]
  const unread = ours.filter(({ incidentId }) => !told.has(incidentId))
  return [
    ...(silent.length > 0 ? [`${silent.length} errors without a line in the log`] : []),
    ...(unread.length > 0 ? [`${unread.length} failed fetches of ${name} without an error: ${unread[0]?.msg}`] : []),
  ]
}

/** Every failed fetch is counted: as many as the log has lines of them. */
async function uncounted(
  { gateway, name }: Partner,
  before: Record<string, number>,
  incidents: readonly Incident[],
): Promise<string[]> {
  const after = (await metricsOf(gateway, name))?.hops ?? {}
  const failed = (hops: Record<string, number>) =>
    Object.entries(hops).reduce((sum, [outcome, count]) => sum + (outcome === 'answered' ? 0 : count), 0)
  const counted = failed(after) - failed(before)
  const logged = incidents.filter(each => each.source === name && each.msg.startsWith('SOURCE_')).length
  return counted === logged ? [] : [`${logged} failed hops in the log, ${counted} in the metrics`]
}

/** A gateway whose partner is in trouble is not. */
export async function unwell({ gateway }: Pick<Partner, 'gateway'>): Promise<string[]> {
  const paths = ['/health/live', '/health/ready']
  const states = await Promise.all(paths.map(async path => (await fetch(gateway.url + path)).status))
  return states.flatMap((status, index) => (status === 200 ? [] : [`${paths[index]} says ${status}`]))
}

/** The fault has ended: all is well again within 10 s, and nobody started anything anew. */
async function recover(partner: Partner, healthy: ReadonlyMap<string, Answer>, seen: Seen): Promise<void> {
  const ended = performance.now()
  const isWhole = (asked: Asked) => {
    const flaw = firstDifference(asked.answer, healthy.get(asked.operation), asked.operation)
    return flaw ? [flaw] : []
  }
  const look = async () => {
    // A question in one hop finds out at less cost whether it is time to ask the large ones.
    const flaws = isWhole(await askSmall(partner))
    return flaws.length > 0 ? flaws : (await askAll(partner.gateway.url)).flatMap(isWhole)
  }
  const [flaw] = await eventually(look, BACK_WITHIN_MS)
  if (flaw === undefined) seen.recoveredMs = performance.now() - ended
  else seen.broken.push(`not back within ${BACK_WITHIN_MS / 1000} s: ${flaw}`)
}

/** What was not as promised, of all partners at once; each has a gateway of its own, so that no fault is another one's. */
export async function endureEach(
  partners: readonly Partner[],
  fault: Fault,
  healthy: ReadonlyMap<string, Answer>,
): Promise<string[]> {
  const seen = await Promise.all(partners.map(partner => endure(partner, fault, healthy)))
  return seen.flatMap(({ partner, broken }) => broken.slice(0, MOST_TOLD).map(what => `${partner}: ${what}`))
}
