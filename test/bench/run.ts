// npm run bench [-- NAME...]: the benchmarks by name, all of them without one. Tables on stdout, progress on stderr.
//   routes    [--sizes 10k,100k]
//   gateway   [--rounds 5] [--seconds 5] [--only overstap,ceiling]
//   swap      [--swaps 20] [--starts 5]
import { parseArgs } from 'node:util'
import { benchDisclosure } from './disclosure.ts'
import { benchFacts } from './facts.ts'
import { benchGateway } from './gateway/benchmark.ts'
import { type GatewayOptions, readGatewayOptions } from './gateway/options.ts'
import { benchGuard } from './guard.ts'
import { benchHop } from './hop.ts'
import { benchLog } from './log.ts'
import { benchMatch } from './match.ts'
import { benchRoutes } from './routes.ts'
import { benchSwap } from './swap/benchmark.ts'
import { readSwapOptions, type SwapOptions } from './swap/options.ts'

const DEFAULT_SIZES = '10k,100k'
const VACANCIES_PER_CANDIDATE = 0.2

const benchmarks = new Map<string, () => Promise<string>>([
  ['match', benchMatch],
  ['hop', benchHop],
  ['guard', benchGuard],
  ['facts', benchFacts],
  ['log', benchLog],
  ['disclosure', benchDisclosure],
  ['routes', () => benchRoutes(sizes, progress)],
  ['gateway', () => benchGateway(gatewayOptions, progress)],
  ['swap', () => benchSwap(swapOptions, progress)],
])

let sizes: string[] = []
let gatewayOptions: GatewayOptions = readGatewayOptions({})
let swapOptions: SwapOptions = readSwapOptions({})

try {
  const text = { type: 'string' } as const
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { sizes: text, rounds: text, seconds: text, only: text, swaps: text, starts: text },
  })
  sizes = (values.sizes ?? DEFAULT_SIZES).split(',').map(regionSize)
  gatewayOptions = readGatewayOptions(values)
  swapOptions = readSwapOptions(values)
  const chosen = positionals.length > 0 ? positionals : [...benchmarks.keys()]
  // All names are looked up before the first benchmark starts: nobody waits minutes to hear of a slip.
  const runs = chosen.map(benchmarkNamed)
  for (const run of runs) process.stdout.write(`${await run()}\n\n`)
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}

function benchmarkNamed(name: string): () => Promise<string> {
  const found = benchmarks.get(name)
  if (!found) throw new Error(`There is no benchmark «${name}». Give one of ${[...benchmarks.keys()].join(', ')}.`)
  return found
}

/** `10k` candidates, and a fifth as many vacancies, in the words of the seed: `10000x2000`. */
function regionSize(text: string): string {
  const candidates = /^[1-9]\d*k$/.test(text) ? Number(text.slice(0, -1)) * 1000 : 0
  if (candidates === 0 || candidates > 1_000_000) {
    throw new Error(`--sizes must be thousands of candidates, such as ${DEFAULT_SIZES}, but it has «${text}».`)
  }
  return `${candidates}x${candidates * VACANCIES_PER_CANDIDATE}`
}

function progress(event: string): void {
  process.stderr.write(`${new Date().toLocaleTimeString('en-GB')} ${event}\n`)
}
