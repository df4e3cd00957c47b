// npm run mesh -- VERB: the partner's tool. A verb is a file in verbs/; this one finds it, and turns what it answers into
// an exit code: 0 ok, 1 it could not be done, 2 what was checked is not good.

import { verbs } from './verbs/index.ts'
import { Refusal } from './verbs/registry.ts'

const [name = '', ...rest] = process.argv.slice(2)
try {
  const verb = verbs.find(each => each.name === name || each.name === `${name} ${rest[0]}`)
  if (verb === undefined) throw new Error(`The verb «${name}» is not known. The verbs are:\n${listed()}`)
  process.exitCode = await verb.run(verb.name === name ? rest : rest.slice(1))
} catch (fault) {
  const message = fault instanceof Error ? fault.message : String(fault)
  process.stderr.write(`${message}\n`)
  // A program that asked for JSON gets JSON, whatever happens.
  if (asksForJson(rest))
    process.stdout.write(`${JSON.stringify({ ok: false, error: { code: codeOf(fault), message } }, null, 2)}\n`)
  process.exitCode = 1
}

function asksForJson(words: readonly string[]): boolean {
  return words.some((word, index) => word === '--format=json' || (word === '--format' && words[index + 1] === 'json'))
}

/** Of the gateway, or none: then it was not even asked. */
function codeOf(fault: unknown): string | null {
  return fault instanceof Refusal ? fault.code : null
}

function listed(): string {
  return verbs.map(each => `  npm run mesh -- ${each.usage}\n      ${each.does}`).join('\n')
}
