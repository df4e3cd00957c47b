// A section of README.md as somebody follows it: commands to type, changes to make, and what one sees.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../../../mesh/src/settings.ts'

export type Step =
  | { kind: 'type'; command: string }
  | { kind: 'change'; patch: string }
  /** Of what the last command printed: these lines, or for `json` all of it. */
  | { kind: 'see'; text: string; isJson: boolean }

export function stepsOf(title: string): Step[] {
  const readme = readFileSync(join(ROOT, 'README.md'), 'utf8')
  const [, section] = readme.split(`\n## ${title}\n`)
  if (section === undefined) throw new Error(`README.md has no section «${title}».`)
  const [text = ''] = section.split('\n## ')
  return [...text.matchAll(/^ *```(\w+)\n(.*?)^ *```$/gms)].flatMap(([, language = '', block = '']) =>
    steps(language, block),
  )
}

function steps(language: string, block: string): Step[] {
  const indent = /^ */.exec(block)?.[0].length ?? 0
  const text = block.replaceAll(new RegExp(`^ {0,${indent}}`, 'gm'), '')
  if (language === 'sh') return commandsIn(text).map(command => ({ kind: 'type', command }))
  if (language === 'diff') return [{ kind: 'change', patch: text }]
  if (language === 'text' || language === 'json') return [{ kind: 'see', text, isJson: language === 'json' }]
  throw new Error(`Nobody knows what to do with a block of «${language}» in README.md.`)
}

/** A command ends with its line, but within quotes and behind a backslash. */
function commandsIn(text: string): string[] {
  const commands: string[] = []
  let begun = ''
  for (const line of text.trimEnd().split('\n')) {
    begun += begun === '' ? line : `\n${line}`
    const isOpen = line.endsWith('\\') || (begun.match(/'/g)?.length ?? 0) % 2 === 1
    if (isOpen) continue
    commands.push(begun)
    begun = ''
  }
  if (begun !== '') throw new Error(`A command in README.md has no end: ${begun}`)
  return commands
}
