import type { Verb } from './verb.ts'

export const verbs: readonly Verb[] = []
