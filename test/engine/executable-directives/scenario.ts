// Directives that clients may write are known where every owner knows them.
import type { Scenario } from '../kit/scenario.ts'

export const scenario: Scenario = {
  world: () => ({ Query: { a: 'a', b: 'b' }, entities: [] }),
  questions: [
    { shows: 'one on fields, with its default', query: '{ a @access b @access(role: "x") }', data: { a: 'a', b: 'b' } },
  ],
}
