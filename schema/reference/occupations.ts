// The occupations of the release, what each needs, and the transitions between them that sector experts vouch for.
import { byCode, escoLink } from './skills.ts'
import { type Row, readTable } from './table.ts'

/** The four technical branches of the service points, then the sectors that people come from. */
export const branchCodes = [
  'METAAL',
  'METALEKTRO',
  'INSTALLATIE',
  'BOUW',
  'AVIATION',
  'LOGISTICS',
  'RETAIL',
  'HOSPITALITY',
  'VEHICLE',
] as const
export type BranchCode = (typeof branchCodes)[number]

/** 1 under guidance, 2 under instruction, 3 independently, 4 expert. Of a skill, and of secondary vocational education. */
export type Level = 1 | 2 | 3 | 4

interface Need {
  readonly skill: string
  readonly level: Level
  readonly essential: boolean
  /** ESCO_ESSENTIAL and ESCO_OPTIONAL as ESCO says; ADDED by the mesh; NOT_IN_ESCO when ESCO lacks the skill or occupation. */
  readonly origin: 'ESCO_ESSENTIAL' | 'ESCO_OPTIONAL' | 'ADDED' | 'NOT_IN_ESCO'
}

export interface Occupation {
  readonly code: string
  readonly labelNl: string
  readonly labelEn: string
  readonly branch: BranchCode
  readonly level: Level | null
  /** The Dutch qualification's number (2015 dossiers). */
  readonly crebo: string | null
  readonly escoUri: string | null
  readonly escoVersion: string | null
  /** How well the ESCO occupation fits this one. */
  readonly escoMatch: 'EXACT' | 'CLOSE' | 'NARROW' | 'BROAD' | null
  readonly iscoGroup: string | null
  readonly needs: readonly Need[]
}

export interface Transition {
  readonly id: string
  readonly from: string
  readonly to: string
  /** PROGRAMME does it; DIRECTION is named by a programme; CLASSIFICATION in the same group; PRACTICE is unverified judgement. */
  readonly evidence: 'PROGRAMME' | 'DIRECTION' | 'CLASSIFICATION' | 'PRACTICE'
  readonly basis: string
  readonly basisNl: string
}

export function readOccupations(): Map<string, Occupation> {
  const needs = Map.groupBy(readTable('occupation-skills.tsv'), row => row.text('occupation'))
  const occupations = readTable('occupations.tsv').map(row => ({
    code: row.text('code'),
    labelNl: row.text('labelNl'),
    labelEn: row.text('labelEn'),
    branch: row.oneOf('branch', branchCodes),
    level: row.optional('level') === null ? null : levelOf(row),
    crebo: row.optional('crebo'),
    ...escoLink(row.optional('esco')),
    escoMatch: row.optional('esco') === null ? null : row.oneOf('escoMatch', ['EXACT', 'CLOSE', 'NARROW', 'BROAD']),
    iscoGroup: row.optional('iscoGroup'),
    needs: (needs.get(row.text('code')) ?? []).map(needOf),
  }))
  const map = byCode(occupations)
  for (const code of needs.keys()) if (!map.has(code)) throw new Error(`occupation-skills.tsv names unknown ${code}.`)
  return map
}

export function readTransitions(): Transition[] {
  return readTable('transitions.tsv').map(row => ({
    id: row.text('id'),
    from: row.text('from'),
    to: row.text('to'),
    evidence: row.oneOf('evidence', ['PROGRAMME', 'DIRECTION', 'CLASSIFICATION', 'PRACTICE']),
    basis: row.text('basis'),
    basisNl: row.text('basisNl'),
  }))
}

function needOf(row: Row): Need {
  return {
    skill: row.text('skill'),
    level: levelOf(row),
    essential: row.flag('essential'),
    origin: row.oneOf('origin', ['ESCO_ESSENTIAL', 'ESCO_OPTIONAL', 'ADDED', 'NOT_IN_ESCO']),
  }
}

function levelOf(row: Row): Level {
  const level = ([1, 2, 3, 4] as const).find(each => each === row.number('level'))
  if (level === undefined) throw new Error(`${row.text('level')} is not a level, expected 1 to 4.`)
  return level
}
