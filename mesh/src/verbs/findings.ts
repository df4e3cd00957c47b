// What a check found in files, in the three ways in which somebody reads it: a person, a program, the checks of GitHub.

export const FORMATS = ['table', 'json', 'github'] as const
export type Format = (typeof FORMATS)[number]

export interface Finding {
  file: string
  message: string
  /** Both from 1, where there is a place. */
  line?: number | undefined
  column?: number | undefined
}

/** @throws Error with a sentence for a word that is no format. */
export function formatOf(word: string | undefined): Format {
  const found = FORMATS.find(format => format === (word ?? 'table'))
  if (found === undefined) throw new Error(`--format must be one of ${FORMATS.join(', ')}, but it is «${word}».`)
  return found
}

/** One line a finding, for a person or for GitHub; `file:line:column` is what editors and terminals make a link of. */
export function lineOf({ file, line, column, message }: Finding, format: 'table' | 'github'): string {
  if (format === 'table')
    return `${[file, line, column].filter(each => each !== undefined).join(':')}: ${oneLine(message)}`
  const place = [`file=${escaped(file)}`, ...(line ? [`line=${line}`] : []), ...(column ? [`col=${column}`] : [])]
  return `::error ${place.join(',')}::${message.replace(/[%\r\n]/g, encodeURIComponent)}`
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** What ends a property in a command of GitHub. */
function escaped(text: string): string {
  return text.replace(/[%\r\n:,]/g, encodeURIComponent)
}
