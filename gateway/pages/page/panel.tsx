/** One part of a page that rests on one question: it shows what came, or says plainly why there is nothing. */
import type { ComponentChildren } from 'preact'
import { explorerAddress } from '../../src/pages/explorer/address.ts'
import { type Answer, type Asked, dataOf } from './ask.ts'
import { isReleased, type Release } from './cube.ts'
import { exportAddress } from './export-address.ts'
import { shownDay } from './language.ts'
import { ownersIn } from './owners.ts'
import { periodText } from './period.ts'
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
  /** Which releases the figures are of. */
  releases?: (data: Data) => readonly (Release | null | undefined)[]
  /** Which list of the answer becomes a file: `between.cells`. */
  rows: string
  children: (part: Part) => ComponentChildren
}

export function Panel<Data, Part>({
  name,
  title,
  lead,
  asked,
  part,
  releases,
  rows,
  children,
}: PanelProps<Data, Part>) {
  const { answer } = asked
  const data = dataOf(answer)
  const came = ((data && releases?.(data)) ?? []).filter(each => each !== null && each !== undefined)
  const about = came.filter(isReleased)
  const found = data && (about.length > 0 || came.length === 0) ? part(data) : undefined
  return (
    <section class={`panel ${name}`} aria-labelledby={name} aria-busy={answer.state === 'LOADING'}>
      <h2 id={name}>{title}</h2>
      {lead !== undefined && <p class="lead">{lead}</p>}
      <div class="content">
        {found === undefined || found === null ? (
          <Instead answer={answer} note={came[0]?.note} again={asked.again} />
        ) : (
          <>
            <Partly answer={answer} />
            {children(found)}
          </>
        )}
      </div>
      <Ways asked={asked} rows={rows} about={about} />
    </section>
  )
}

interface InsteadProps<Data> {
  answer: Answer<Data>
  /** What the owner says of why there is nothing. */
  note: string | undefined
  again: () => void
}

/** What stands there while there are no figures. */
function Instead<Data>({ answer, note, again }: InsteadProps<Data>) {
  if (answer.state === 'LOADING') return <p class="waiting">{TEXTS.waiting}</p>
  return (
    <div class="instead" role="status">
      <p>{note ?? whyNothing(answer)}</p>
      <button type="button" onClick={again}>
        {TEXTS.again}
      </button>
    </div>
  )
}

function whyNothing<Data>(answer: Exclude<Answer<Data>, { state: 'LOADING' }>): string {
  if (answer.state === 'UNREACHED') return TEXTS.unreached
  if (answer.state === 'REFUSED') return TEXTS.refused(answer.because)
  if (answer.missing.length > 0) return TEXTS.missing(ownersIn(answer.missing))
  return answer.because === undefined ? TEXTS.nothing : TEXTS.refused(answer.because)
}

function Partly<Data>({ answer }: { answer: Answer<Data> }) {
  if (answer.state !== 'ANSWERED' || answer.missing.length === 0) return null
  return (
    <p class="partly" role="status">
      {TEXTS.partly(ownersIn(answer.missing))}
    </p>
  )
}

interface WaysProps<Data> {
  asked: Asked<Data>
  rows: string
  about: readonly Release[]
}

/** How the figures were made, and the same figures another way: the question itself, the explorer, a spreadsheet. */
function Ways<Data>({ asked: { operation, variables }, rows, about }: WaysProps<Data>) {
  const { text, name } = operation
  const hasVariables = Object.keys(variables).length > 0
  const [first] = about
  return (
    <div class="ways">
      {first && <span>{TEXTS.asOf(periodText(first), shownDay(first.asOf))}</span>}
      {first && (
        <details>
          <summary>{TEXTS.about}</summary>
          {about.map(({ definition }) => (
            <p key={definition}>{definition}</p>
          ))}
          {[...new Set(about.map(({ note }) => note))].map(note => (
            <p key={note}>{note}</p>
          ))}
        </details>
      )}
      <details>
        <summary>{TEXTS.question}</summary>
        <pre>{text}</pre>
        {hasVariables && <pre>{JSON.stringify(variables, null, 2)}</pre>}
      </details>
      <a href={explorerAddress({ query: text, variables: hasVariables ? variables : undefined, operationName: name })}>
        {TEXTS.explorer}
      </a>
      <a href={exportAddress(name, rows, variables)} download={`${name}.csv`}>
        {TEXTS.csv}
      </a>
    </div>
  )
}
