/** Leaves out of a question the entities of which a partner must not know what would be told. */
import type { GraphQLFormattedError } from 'graphql'
import { type Withheld, withheldFrom, withheldText } from '../policy/withhold.ts'
import type { Partner, Question } from './ask-partner.ts'

/** What is left to ask, and by list and place what was left out, each with its error. */
interface LeftOut {
  rest: Question
  left: Map<string, Map<number, GraphQLFormattedError>>
}

export function leaveOut(partner: Partner, question: Question): LeftOut {
  const left: LeftOut['left'] = new Map()
  const variables = { ...question.variables }
  const lists = question.lists.map(list => {
    const withheld = withheldFrom(partner.name, list.representations)
    if (withheld.length === 0) return list
    const errors = new Map(withheld.map(each => [each.index, refused(partner, question, list.key, each)]))
    left.set(list.key, errors)
    const representations = list.representations.filter((_, index) => !errors.has(index))
    variables[list.variable] = representations
    return { ...list, representations }
  })
  return { rest: { ...question, variables, lists }, left }
}

/** Nothing that the caller can mend, but it may know: an owner keeps something from a partner. */
function refused(partner: Partner, { context }: Question, key: string, withheld: Withheld): GraphQLFormattedError {
  const { owner, field, index } = withheld
  partner.log.warn({ trace: context.trace, source: owner, partner: partner.name, field }, 'a part is withheld')
  return { message: withheldText(partner.name, withheld), path: [key, index], extensions: { code: 'FORBIDDEN' } }
}
