// npm run mesh -- VERB: the partner's tool. A verb is a file in verbs/; this one finds it, and turns what it answers into
// an exit code: 0 ok, 1 it could not be done, 2 what was checked is not good.

import { formatOf } from './verbs/findings.ts'
import { verbs } from './verbs/index.ts'
import { Refusal } from './verbs/registry.ts'
import type { Verb } from './verbs/verb.ts'

// Whoever reads no further, such as `head`, has had enough: that is no failure.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (fault: NodeJS.ErrnoException) => {
    if (fault.code !== 'EPIPE') throw fault
  })

const [name = '', ...rest] = process.argv.slice(2)
const format = formatTyped(rest)
try {
  const verb = verbs.find(each => each.name === name || each.name === `${name} ${rest[0]}`)
  if (asksForHelp([name, ...rest])) process.stdout.write(`${(verb ? [verb] : verbs).map(inWords).join('\n')}\n`)
  else if (verb === undefined) {
    throw new Error(`The verb «${name}» is not known. The verbs are:\n${verbs.map(inWords).join('\n')}`)
  } else {
    // Before anything is done: who reads a «no» believes that nothing was.
    formatOf(format)
    process.exitCode = await verb.run(verb.name === name ? rest : rest.slice(1))
  }
} catch (fault) {
  const message = fault instanceof Error ? fault.message : String(fault)
  process.stderr.write(`${message}\n`)
  // A program that asked for JSON gets JSON, whatever happens, and the checks of GitHub get a line of theirs.
  if (format === 'json')
    process.stdout.write(`${JSON.stringify({ ok: false, error: { code: codeOf(fault), message } }, null, 2)}\n`)
  if (format === 'github') process.stdout.write(`::error::${message.replace(/[%\r\n]/g, encodeURIComponent)}\n`)
  process.exitCode = 1
}

function formatTyped(words: readonly string[]): string | undefined {
  const at = words.findLastIndex(word => word === '--format' || word.startsWith('--format='))
  const word = words[at]
  return word === '--format' ? words[at + 1] : word?.slice('--format='.length)
}

function asksForHelp([first, ...others]: readonly string[]): boolean {
  return first === '' || first === 'help' || [first, ...others].some(word => word === '--help' || word === '-h')
}

/** Of the gateway, or none: then it was not even asked. */
function codeOf(fault: unknown): string | null {
  return fault instanceof Refusal ? fault.code : null
}

function inWords({ usage, does }: Verb): string {
  return `  npm run mesh -- ${usage}\n      ${does}`
}
