// What a file names that may be another file: the texts in a program, the links in a page.

import { parseSync, Visitor } from 'oxc-parser'

export interface Named {
  /** Modules that it imports, whole or for their types alone. */
  imports: string[]
  /** Every text in it, the imports too: a table or a folder that is read by its name is named in one. */
  texts: string[]
}

/** @throws Error for a program that can not be read. */
export function namedInProgram(file: string, program: string): Named {
  const parsed = parseSync(file, program)
  const [fault] = parsed.errors
  if (fault) throw new Error(`${file} can not be read: ${fault.message}`)
  const texts: string[] = []
  new Visitor({
    Literal({ value }) {
      if (typeof value === 'string') texts.push(value)
    },
  }).visit(parsed.program)
  const { staticImports, staticExports } = parsed.module
  const reExported = staticExports.flatMap(({ entries }) => entries.flatMap(each => each.moduleRequest ?? []))
  const imports = [...staticImports.map(each => each.moduleRequest), ...reExported].map(({ value }) => value)
  return { imports, texts }
}

const LINK = /\[([^\][]*)\]\(([^()\s#]+)(#[^()\s]*)?\)/g

/** The places within the repository that a page has links to, as they stand there. */
export function linksInPage(page: string): string[] {
  return [...page.matchAll(LINK)].flatMap(([, , place = '']) => (/^\w+:/.test(place) ? [] : [place]))
}

/** The page, with only the words left of each link that leads to a place for which `leadsOut` says so. */
export function withoutLinks(page: string, leadsOut: (place: string) => boolean): string {
  return page.replace(LINK, (whole, words: string, place: string) => (leadsOut(place) ? words : whole))
}
