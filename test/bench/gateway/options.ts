// What the benchmark is told on the command line.
import { CONTENDERS, type Contender } from './contenders.ts'

export interface GatewayOptions {
  rounds: number
  /** Of load, for each contender in each round. */
  seconds: number
  contenders: readonly Contender[]
}

/** As they stand on the command line. */
export interface GatewayArguments {
  rounds?: string | undefined
  seconds?: string | undefined
  only?: string | undefined
}

const DEFAULT_ROUNDS = '5'
const DEFAULT_SECONDS = '5'

/** @throws Error with a sentence for the person at the terminal. */
export function readGatewayOptions({ rounds, seconds, only }: GatewayArguments): GatewayOptions {
  return {
    rounds: whole('--rounds', rounds ?? DEFAULT_ROUNDS),
    seconds: whole('--seconds', seconds ?? DEFAULT_SECONDS),
    contenders: only === undefined ? CONTENDERS : only.split(',').map(contenderNamed),
  }
}

/** @throws Error with a sentence for the person at the terminal. */
export function whole(option: string, text: string): number {
  if (!/^[1-9]\d{0,3}$/.test(text)) throw new Error(`${option} must be a whole number from 1, but it is «${text}».`)
  return Number(text)
}

function contenderNamed(name: string): Contender {
  const found = CONTENDERS.find(each => each.name === name)
  if (found) return found
  const names = CONTENDERS.map(each => each.name).join(', ')
  throw new Error(`--only must name contenders, of ${names}, but it has «${name}».`)
}
