// A list that is read by pages, as the conformance of cursors asks it.

import type { Asker, Scene } from '../scene.ts'

export interface List {
  /** Where it stands in the SDL. */
  field: string
  scene: Scene
  /** Who reads it, and who may read it too. */
  by: Asker
  others: Asker[]
  /** The question with `$first` and `$after`, and its variables; then the same list in other words, and other lists. */
  question: Question
  alike?: Question
  elsewhere: Record<string, Question>
  /** Each reading puts something before what is there. */
  grows?: true
}
export type Question = readonly [query: string, variables?: object]
