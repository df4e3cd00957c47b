/**
 * Rights open fields. Of which rows, the owner of the row decides besides, in its `policy.ts` and its database; this is
 * what it decides by, in a sentence each, for the table that people read.
 */
import type { Right, Role } from './register.ts'

export interface RowRule {
  letter: string
  /** Whom it narrows. */
  roles: readonly Role[]
  /** It narrows what needs one of these, and these types. The first rule that fits a field holds. */
  rights: readonly Right[]
  types: readonly string[]
  sentence: string
}

export const rowRules: readonly RowRule[] = [
  {
    letter: 'c',
    roles: ['coach'],
    rights: ['candidate:contact'],
    types: [],
    sentence: 'of people who live in its own regions, and whom it mediates now or who gave consent',
  },
  {
    letter: 'a',
    roles: ['coach'],
    rights: ['candidate:profile', 'candidate:full', 'candidate:write', 'route:read'],
    types: [],
    sentence: 'of people who live in its own regions',
  },
  {
    letter: 'b',
    roles: ['partner'],
    rights: ['candidate:profile', 'route:read'],
    types: [],
    sentence:
      'of people within reach of a vacancy of its own organisation who agreed to be proposed and do not work for it, by an id made for that organisation',
  },
  {
    letter: 'd',
    roles: ['none', 'dashboard', 'operator'],
    rights: [],
    types: ['Vacancy'],
    sentence: 'of vacancies that are open',
  },
  {
    letter: 'e',
    roles: ['partner'],
    rights: [],
    types: ['Vacancy'],
    sentence: 'of vacancies that are open, or of its own organisation',
  },
]
