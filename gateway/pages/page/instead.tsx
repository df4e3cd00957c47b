/** What stands in a panel while there is nothing to show: it waits, or it says why, and what one can do about it. */
import type { Answer, Asked } from './ask.ts'
import { ownersIn } from './owners.ts'
import { TEXTS } from './texts.ts'

interface InsteadProps {
  asked: Asked<unknown>
  /** Why there is nothing, where it is known. */
  note: string | undefined
  nothing: string | undefined
  notForCaller: string | undefined
}

interface Why {
  text: string
  /** Asking the same once more can help. */
  canChange: boolean
}

export function Instead({ asked: { answer, again }, note, nothing, notForCaller }: InsteadProps) {
  if (answer.state === 'LOADING') return <p class="waiting">{TEXTS.waiting}</p>
  const { text, canChange } = why(answer, nothing ?? TEXTS.nothing, notForCaller ?? TEXTS.notForCaller)
  return (
    <div class="instead" role="status">
      <p>{note ?? text}</p>
      {canChange && (
        <button type="button" onClick={again}>
          {TEXTS.again}
        </button>
      )}
    </div>
  )
}

type Came = Exclude<Answer<unknown>, { state: 'LOADING' }>

function why(answer: Came, nothing: string, notForCaller: string): Why {
  if (answer.state === 'UNREACHED') return { text: TEXTS.unreached, canChange: true }
  if (answer.state === 'REFUSED' && answer.code === 'UNAUTHENTICATED') return final(TEXTS.tokenRefused)
  if (answer.state === 'REFUSED' && answer.code === 'BAD_USER_INPUT') return final(TEXTS.noSuchChoice)
  if (answer.state === 'REFUSED') return { text: TEXTS.refused(answer.because), canChange: true }
  const { missing, refused } = answer
  if (refused?.code === 'UNAUTHENTICATED') return final(TEXTS.tokenNeeded)
  if (refused?.code === 'FORBIDDEN') return final(notForCaller)
  if (refused?.code === 'BAD_USER_INPUT') return final(TEXTS.noSuchChoice)
  if (missing.length > 0) return { text: TEXTS.missing(ownersIn(missing)), canChange: true }
  if (refused) return { text: TEXTS.refused(refused.because), canChange: true }
  return final(nothing)
}

function final(text: string): Why {
  return { text, canChange: false }
}
