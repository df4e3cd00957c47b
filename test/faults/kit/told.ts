// What a gateway says of its partners beside the answers: in its log, and in its metrics where it has them.

import { open, stat } from 'node:fs/promises'
import type { OwnerName } from '../../../mesh/src/settings.ts'
import type { GatewayUnderTest } from './running-gateway.ts'

/** A line of the log that a caller can be led to by the number in an error. */
export interface Incident {
  incidentId: string
  msg: string
  source?: string
}

/** How far a log has come. */
export async function logEnd(log: string): Promise<number> {
  return (await stat(log)).size
}

/** The incidents that were written since then. */
export async function incidentsSince(from: number, log: string): Promise<Incident[]> {
  const file = await open(log)
  try {
    const buffer = Buffer.alloc((await file.stat()).size - from)
    const { bytesRead } = await file.read({ buffer, position: from })
    // The last line may be half written yet.
    const lines = buffer.toString('utf8', 0, bytesRead).split('\n').slice(0, -1)
    return lines.filter(line => line.includes('"incidentId"')).map(line => JSON.parse(line))
  } finally {
    await file.close()
  }
}

export interface Metrics {
  /** Hops to the partner, by their outcome. */
  hops: Record<string, number>
  retries: number
  shared: number
  resting: number
  violations: number
}

/** What GET /metrics says of a partner; undefined of a gateway that has none. */
export async function metricsOf({ url }: GatewayUnderTest, partner: OwnerName): Promise<Metrics | undefined> {
  const response = await fetch(`${url}/metrics`)
  const text = await response.text()
  if (!response.ok) return undefined
  const sumOf = (name: string) => samples(text, name, partner).reduce((sum, { value }) => sum + value, 0)
  return {
    hops: Object.fromEntries(
      samples(text, 'overstap_hops_total', partner).map(({ labels, value }) => [labels.outcome ?? '', value]),
    ),
    retries: sumOf('overstap_hop_retries_total'),
    shared: sumOf('overstap_hops_shared_total'),
    resting: sumOf('overstap_partner_resting'),
    violations: sumOf('overstap_violations_total'),
  }
}

/** The lines of a metric in the text format of Prometheus that are about `source`. */
function samples(text: string, name: string, source: string) {
  return text.split('\n').flatMap(line => {
    const [, given = '', value] = line.match(new RegExp(`^${name}\\{(.*)\\} (\\S+)$`)) ?? []
    if (value === undefined) return []
    const labels = Object.fromEntries([...given.matchAll(/(\w+)="([^"]*)"/g)].map(([, key, text]) => [key, text]))
    return labels.source === source ? [{ labels, value: Number(value) }] : []
  })
}
