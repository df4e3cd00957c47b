/**
 * Who a source is: `source.json` in its folder, the one place where that stands. The source itself reads it, the generator
 * knows by it which contract the folder answers, and `mesh run` what it is called and where it listens.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { unknownCode } from '../reference/index.ts'

/** The subgraphs that others may stand behind: each has a contract here, `<name>.graphql`. */
export const SUBGRAPHS_WITH_SOURCES = ['candidates', 'vacancies'] as const
export type SubgraphWithSources = (typeof SUBGRAPHS_WITH_SOURCES)[number]

export interface SourceDescription {
  /** The subgraph behind which it stands, and which alone asks it. */
  behind: SubgraphWithSources
  /** What its ids begin with, before the colon; also the name of its variables and the one under which it is asked. */
  prefix: string
  /** The labour-market regions whose people it holds. */
  regions: readonly string[]
  /** Prefixes of owners who may know the same people. */
  overlaps: readonly string[]
  /** Where it listens when nothing else is said. */
  port: number
}

const FILE = 'source.json'
const PREFIX = /^[a-z][a-z0-9-]{0,39}$/

/** Whether a folder holds a source. */
export function isSource(folder: string): boolean {
  return existsSync(join(folder, FILE))
}

/** The sources among the folders in `parent`, in the order of their names; not those that are being made. */
export function sourcesIn(parent: string): { folder: string; source: SourceDescription }[] {
  return readdirSync(parent)
    .filter(folder => !folder.startsWith('.') && isSource(join(parent, folder)))
    .sort()
    .map(folder => ({ folder, source: readSource(join(parent, folder)) }))
}

/** @throws Error with a sentence for whoever wrote `source.json` in this folder. */
export function readSource(folder: string): SourceDescription {
  const file = join(folder, FILE)
  const { behind, prefix, regions, overlaps, port } = objectIn(file)
  const subgraph = SUBGRAPHS_WITH_SOURCES.find(each => each === behind)
  if (subgraph === undefined) throw wrong(file, `«behind» must be one of: ${SUBGRAPHS_WITH_SOURCES.join(', ')}`)
  if (!isPrefix(prefix))
    throw wrong(file, '«prefix» must be small letters, digits and hyphens, at most 40, the first a letter')
  if (!isListOf(regions, isText) || regions.length === 0)
    throw wrong(file, '«regions» must be a list of slugs of labour-market regions, at least one')
  const unknown = regions.map(region => unknownCode('region', region)).find(each => each !== undefined)
  if (unknown) throw wrong(file, `${unknown.message} That is in «regions»`)
  if (!isListOf(overlaps, isPrefix))
    throw wrong(file, '«overlaps» must be a list of prefixes, empty when there are none')
  if (!Number.isInteger(port) || Number(port) < 1 || Number(port) > 65_535)
    throw wrong(file, '«port» must be a port from 1 to 65535')
  return { behind: subgraph, prefix, regions, overlaps, port: Number(port) }
}

function objectIn(file: string): Record<string, unknown> {
  try {
    const read: unknown = JSON.parse(readFileSync(file, 'utf8'))
    if (typeof read === 'object' && read !== null) return { ...read }
  } catch (fault) {
    if (!(fault instanceof SyntaxError)) throw fault
  }
  throw wrong(file, 'it must be a JSON object')
}

function isText(value: unknown): value is string {
  return typeof value === 'string'
}

function isPrefix(value: unknown): value is string {
  return isText(value) && PREFIX.test(value)
}

function isListOf(value: unknown, isMember: (each: unknown) => each is string): value is string[] {
  return Array.isArray(value) && value.every(isMember)
}

function wrong(file: string, because: string): Error {
  return new Error(
    `${file} cannot be used: ${because}. It is such as {"behind":"candidates","prefix":"uwv-oost","regions":["zwolle"],"overlaps":[],"port":4022}.`,
  )
}
