/** One part of a page that rests on one question: it shows what came, or says plainly why there is nothing. */
import type { ComponentChildren } from 'preact'
import { explorerAddress } from '../../src/pages/explorer/address.ts'
import type { Answer, Asked } from './ask.ts'
import { ownersIn } from './owners.ts'
import { TEXTS } from './texts.ts'

interface PanelProps<Data, Part> {
  /** Where links lead to, and what the heading is called by. */
  name: string
  title: string
  /** What the figures are about, in a sentence. */
  lead?: ComponentChildren
  asked: Asked<Data>
  /** What the panel needs of the answer; null where it is missing. */
  part: (data: Data) => Part | null | undefined
  children: (part: Part) => ComponentChildren
}

export function Panel<Data, Part>({ name, title, lead, asked, part, children }: PanelProps<Data, Part>) {
  const { answer } = asked
  const found = answer.state === 'ANSWERED' ? part(answer.data) : undefined
  return (
    <section class={`panel ${name}`} aria-labelledby={name} aria-busy={answer.state === 'LOADING'}>
      <h2 id={name}>{title}</h2>
      {lead !== undefined && <p class="lead">{lead}</p>}
      <div class="content">
        {found === undefined || found === null ? (
          <Instead answer={answer} again={asked.again} />
        ) : (
          <>
            <Partly answer={answer} />
            {children(found)}
          </>
        )}
      </div>
      <Ways asked={asked} />
    </section>
  )
}

/** What stands there while there are no figures. */
function Instead<Data>({ answer, again }: { answer: Answer<Data>; again: () => void }) {
  if (answer.state === 'LOADING') return <p class="waiting">{TEXTS.waiting}</p>
  return (
    <div class="instead" role="status">
      <p>{whyNothing(answer)}</p>
      <button type="button" onClick={again}>
        {TEXTS.again}
      </button>
    </div>
  )
}

function whyNothing<Data>(answer: Exclude<Answer<Data>, { state: 'LOADING' }>): string {
  if (answer.state === 'UNREACHED') return TEXTS.unreached
  if (answer.state === 'REFUSED') return TEXTS.refused(answer.because)
  return answer.missing.length > 0 ? TEXTS.missing(ownersIn(answer.missing)) : TEXTS.nothing
}

function Partly<Data>({ answer }: { answer: Answer<Data> }) {
  if (answer.state !== 'ANSWERED' || answer.missing.length === 0) return null
  return (
    <p class="partly" role="status">
      {TEXTS.partly(ownersIn(answer.missing))}
    </p>
  )
}

/** The same figures another way: the question itself, the explorer, a spreadsheet. */
function Ways<Data>({ asked: { operation, variables } }: { asked: Asked<Data> }) {
  const { text, name } = operation
  const hasVariables = Object.keys(variables).length > 0
  return (
    <div class="ways">
      <details>
        <summary>{TEXTS.question}</summary>
        <pre>{text}</pre>
        {hasVariables && <pre>{JSON.stringify(variables, null, 2)}</pre>}
      </details>
      <a href={explorerAddress({ query: text, variables: hasVariables ? variables : undefined, operationName: name })}>
        {TEXTS.explorer}
      </a>
    </div>
  )
}
