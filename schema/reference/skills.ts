// The skills of the release and the ESCO groups above them.
import { readTable } from './table.ts'

export interface Skill {
  readonly code: string
  readonly labelNl: string
  readonly labelEn: string
  readonly kind: 'SKILL' | 'KNOWLEDGE' | 'CERTIFICATE'
  /** Exercised on a machine or vehicle, so that years on it can be told. */
  readonly machine: boolean
  /** Asked whatever the trade (working in a team, safety on site): says little about this one. */
  readonly transversal: boolean
  readonly escoUri: string | null
  readonly escoVersion: string | null
  /** What ESCO files it under: codes of groups, or of another skill of the release. */
  readonly broader: readonly string[]
}

export interface SkillGroup {
  readonly code: string
  readonly label: string | null
  readonly escoUri: string
  /** Whether two skills in it are near enough for one to help with the other. Some groups are too wide for that. */
  readonly adjacent: boolean
}

const esco = 'http://data.europa.eu/esco/'
const escoVersion = '1.2.0'

export function readSkills(): Map<string, Skill> {
  const skills = readTable('skills.tsv').map(row => ({
    code: row.text('code'),
    labelNl: row.text('labelNl'),
    labelEn: row.text('labelEn'),
    kind: row.oneOf('kind', ['SKILL', 'KNOWLEDGE', 'CERTIFICATE']),
    machine: row.flag('machine'),
    transversal: row.flag('transversal'),
    ...escoLink(row.optional('esco')),
    broader: row.list('broader'),
  }))
  return byCode(skills)
}

export function readSkillGroups(): Map<string, SkillGroup> {
  const groups = readTable('skill-groups.tsv').map(row => ({
    code: row.text('code'),
    label: row.optional('label'),
    escoUri: esco + row.text('esco'),
    adjacent: row.flag('adjacent'),
  }))
  return byCode(groups)
}

/** The files leave out what every ESCO URI starts with. */
export function escoLink(path: string | null): { escoUri: string | null; escoVersion: string | null } {
  return path === null ? { escoUri: null, escoVersion: null } : { escoUri: esco + path, escoVersion }
}

export function byCode<Entry extends { readonly code: string }>(entries: Entry[]): Map<string, Entry> {
  const map = new Map(entries.map(entry => [entry.code, entry]))
  if (map.size !== entries.length) throw new Error('The reference data hold a code twice.')
  return map
}
