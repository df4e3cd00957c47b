// Many small questions to one gateway, a few at a time.

import { setTimeout as pause } from 'node:timers/promises'
import type { OwnerName } from '../../../mesh/src/settings.ts'
import { type Asked, askAt } from './ask-all.ts'
import { type Partner, SMALL } from './partners.ts'
import type { GatewayUnderTest } from './running-gateway.ts'

export interface Load {
  /** How many are asked in all; left out: until the signal ends. */
  count?: number
  atOnce: number
  until?: AbortSignal
  /** What each asker waits after an answer, in milliseconds; left out: not at all. */
  pauseMs?: number
}

export interface Answered {
  all: number
  /** Those that came with an error, by its code. */
  codes: Record<string, number>
  failed: number
  worstMs: number
  first: Asked | undefined
}

/** Asks what only one partner is asked, each time in a hop of its own. */
export async function load(
  { url }: Pick<GatewayUnderTest, 'url'>,
  name: OwnerName,
  { count = Number.POSITIVE_INFINITY, atOnce, until, pauseMs }: Load,
): Promise<Answered> {
  const { query, id } = SMALL[name]
  const answered: Answered = { all: 0, codes: {}, failed: 0, worstMs: 0, first: undefined }
  let begun = 0
  const one = async () => {
    while (begun < count && !until?.aborted) {
      // Those who ask the same at the same moment share a hop; another language makes it another question.
      const language = `en, nl;q=0.${100 + (begun++ % 900)}`
      const asked = await askAt(url, name, query, { id }, language)
      answered.all += 1
      answered.worstMs = Math.max(answered.worstMs, asked.ms)
      if (asked.answer.errors) {
        answered.failed += 1
        answered.first ??= asked
      }
      for (const { extensions } of asked.answer.errors ?? []) {
        const code = String(extensions.code)
        answered.codes[code] = (answered.codes[code] ?? 0) + 1
      }
      if (pauseMs) await pause(pauseMs)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, one))
  return answered
}

/** Faults before may have spent what a gateway has of second attempts; they are earned by questions that go well. */
export function earnRetries({ gateway, name }: Partner): Promise<Answered> {
  return load(gateway, name, { count: 100, atOnce: 5 })
}
