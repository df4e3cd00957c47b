/** One question of the relay to one partner: signed as a hop of the gateway itself, on behalf of nobody. */
import type { Pool } from 'undici'
import type { SignHop } from '../policy/sign-hop.ts'
import { pathOf, type RelayPartner } from './partners.ts'

/** What a partner said of itself: how much it told, and how far it has read whom. */
export interface Standing {
  published: number
  read: Readonly<Record<string, number>>
}

/** It has no such address: it tells nothing and reads nothing. */
export class WithoutEvents extends Error {}

export interface EventAsker {
  standing(): Promise<Standing>
  read(after: number, reader: string): Promise<string[]>
  handle(owner: string, events: readonly string[]): Promise<number>
}

export function eventAsker(partner: RelayPartner, pool: Pool, sign: SignHop, signal: () => AbortSignal): EventAsker {
  const ask = async (question: 'position' | 'read' | 'handle', told: object): Promise<Record<string, unknown>> => {
    const path = pathOf(partner, question)
    const body = JSON.stringify(told)
    const response = await pool.request({
      method: 'POST',
      path,
      headers: {
        'content-type': 'application/json',
        accept: 'application/json',
        'overstap-viewer': sign({ partner: partner.name, path, body }),
      },
      body,
      signal: signal(),
    })
    const text = await response.body.text()
    if (response.statusCode === 404 || response.statusCode === 405)
      throw new WithoutEvents(`HTTP ${response.statusCode}`)
    if (response.statusCode !== 200) throw new Error(`HTTP ${response.statusCode}`)
    const answer: unknown = JSON.parse(text)
    if (typeof answer !== 'object' || answer === null) throw new Error('it answered no object')
    return { ...answer }
  }
  const whole = (value: unknown): number => {
    if (Number.isSafeInteger(value) && Number(value) >= 0) return Number(value)
    throw new Error('a position must be a whole number')
  }

  return {
    standing: async () => {
      const { published, read } = await ask('position', {})
      const positions = Object.entries(typeof read === 'object' && read !== null ? read : {})
      return {
        published: whole(published),
        read: Object.fromEntries(positions.map(([owner, position]) => [owner, whole(position)])),
      }
    },
    read: async (after, reader) => {
      const { events } = await ask('read', { after, reader })
      if (Array.isArray(events) && events.every(each => typeof each === 'string')) return events
      throw new Error('events must be a list of texts')
    },
    handle: async (owner, events) => whole((await ask('handle', { owner, events })).position),
  }
}
