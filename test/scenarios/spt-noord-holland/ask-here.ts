// The questions of the programmes, each an operation beside this file, asked of a gateway that service point Noord-Holland joined.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { inject } from 'vitest'
import { type Answer, ask, type By } from '../ask.ts'

type AskHere = (name: string, variables?: object, by?: By) => Promise<Answer>

/** Asks as a coach of the regions of the service point, when nobody else is named. */
export function askingAt(gatewayUrl: string): AskHere {
  return (name, variables = {}, by = {}) =>
    ask(readFileSync(join(import.meta.dirname, `${name}.graphql`), 'utf8'), variables, {
      ...{ gatewayUrl, token: inject('mesh').coachOfNoordHolland },
      ...by,
    })
}
