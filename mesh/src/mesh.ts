// npm run mesh -- VERB: the partner's tool. A verb is a file in verbs/; this one finds it, and turns what it answers into
// an exit code: 0 ok, 1 it could not be done, 2 what was checked is not good.

import { verbs } from './verbs/index.ts'
import { Refusal } from './verbs/registry.ts'
import type { Verb } from './verbs/verb.ts'

// Whoever reads no further, such as `head`, has had enough: that is no failure.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (fault: NodeJS.ErrnoException) => {
    if (fault.code !== 'EPIPE') throw fault
  })

const HELP = ['help', '--help', '-h']
const [name = '', ...rest] = process.argv.slice(2)
try {
  const verb = verbs.find(each => each.name === name || each.name === `${name} ${rest[0]}`)
  const words = verb?.name === name ? rest : rest.slice(1)
  if (HELP.includes(name)) process.stdout.write(`The verbs are:\n${verbs.map(inWords).join('\n')}\n`)
  else if (verb === undefined)
    throw new Error(`The verb «${name}» is not known. The verbs are:\n${verbs.map(inWords).join('\n')}`)
  else if (words.some(each => each === '--help' || each === '-h')) process.stdout.write(`${inWords(verb)}\n`)
  else process.exitCode = await verb.run(words)
} catch (fault) {
  const message = fault instanceof Error ? fault.message : String(fault)
  process.stderr.write(`${message}\n`)
  // A program that asked for JSON gets JSON, whatever happens, and the checks of GitHub get a line of theirs.
  if (asksFor('json', rest))
    process.stdout.write(`${JSON.stringify({ ok: false, error: { code: codeOf(fault), message } }, null, 2)}\n`)
  if (asksFor('github', rest)) process.stdout.write(`::error::${message.replace(/[%\r\n]/g, encodeURIComponent)}\n`)
  process.exitCode = 1
}

function asksFor(format: string, words: readonly string[]): boolean {
  return words.some((word, at) => word === `--format=${format}` || (word === '--format' && words[at + 1] === format))
}

/** Of the gateway, or none: then it was not even asked. */
function codeOf(fault: unknown): string | null {
  return fault instanceof Refusal ? fault.code : null
}

function inWords({ usage, does }: Verb): string {
  return `  npm run mesh -- ${usage}\n      ${does}`
}
