// What is refused with which code, and its nearest that passes: for each code a table of proposals.

import { describe, expect, it } from 'vitest'
import type { Code } from '../registry/index.ts'
import { type Change, codes, passed, propose } from './registry-scene.ts'

type Case = [what: string, sdl: string, change?: Change]
export type Cases = Partial<Record<Code, { refused: Case[]; passes: Case[] }>>

export function tryCases(cases: Cases): void {
  for (const [code, { refused, passes }] of Object.entries(cases)) {
    describe(code, () => {
      it.each(refused)('refuses %s', async (_, sdl, change) => {
        const report = await propose(sdl, change)
        expect(codes(report)).toContain(code)
        expect(report.graph).toBeUndefined()
      })
      it.skipIf(passes.length === 0).each(passes)('lets pass %s', async (_, sdl, change) => {
        expect(codes(passed(await propose(sdl, change)))).toEqual([])
      })
    })
  }
}
