/** Leaves out of a question the entities of which a partner must not know what would be told. */
import type { GraphQLFormattedError } from 'graphql'
import { mayHoldSignedText, type Withheld, withheldFrom, withheldText } from '../../policy/withhold.ts'
import type { Question } from './ask-partner.ts'
import type { Partner } from './partner.ts'

/** What is left to ask, and by list and place what was left out, each with its error. */
interface LeftOut {
  rest: Question
  left: ReadonlyMap<string, ReadonlyMap<number, GraphQLFormattedError>>
}

const NOTHING: LeftOut['left'] = new Map()

export function leaveOut(partner: Partner, question: Question): LeftOut {
  if (!question.lists.some(({ texts }) => texts.some(mayHoldSignedText))) return { rest: question, left: NOTHING }
  const left = new Map<string, Map<number, GraphQLFormattedError>>()
  const lists = question.lists.map(list => {
    const withheld = withheldFrom(partner.name, list.representations)
    if (withheld.length === 0) return list
    const errors = new Map(withheld.map(each => [each.index, refused(partner, question, list.key, each)]))
    left.set(list.key, errors)
    const kept = <Each>(_: Each, index: number) => !errors.has(index)
    const { representations, texts, places } = list
    return {
      ...{ ...list, representations: representations.filter(kept), texts: texts.filter(kept) },
      ...(places && { places: places.filter(kept) }),
    }
  })
  return { rest: { ...question, lists }, left }
}

/** Nothing that the caller can mend, but it may know: an owner keeps something from a partner. */
function refused(partner: Partner, { context }: Question, key: string, withheld: Withheld): GraphQLFormattedError {
  const { owner, field, index } = withheld
  partner.log.warn({ trace: context.trace, source: owner, partner: partner.name, field }, 'a part is withheld')
  return { message: withheldText(partner.name, withheld), path: [key, index], extensions: { code: 'FORBIDDEN' } }
}
