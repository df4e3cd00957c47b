/** One part of a page that rests on one question: it shows what came, or says plainly why there is nothing. */
import type { ComponentChildren } from 'preact'
import { useRef } from 'preact/hooks'
import { explorerAddress } from '../../src/pages/explorer/address.ts'
import { type Answer, type Asked, dataOf, type Variables } from './ask.ts'
import { isReleased, type Release } from './cube.ts'
import { exportAddress } from './export-address.ts'
import { Instead } from './instead.tsx'
import { shownDay } from './language.ts'
import { MissingOwners } from './missing.tsx'
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
  /** What one narrows by: it stays while the next answer is on its way, and so does the last one, dimmed. */
  tools?: ComponentChildren
  /** What stands there when the answer is whole and the part is not in it. */
  nothing?: string
  /** What stands there when a token does not open it. */
  notForCaller?: string
  /** Of the variables, those that may stand in an address; default: all. What is about a person may not. */
  shareable?: Variables
  /** Which releases the figures are of. */
  releases?: (data: Data) => readonly (Release | null | undefined)[]
  /** Which list of the answer becomes a file: `between.cells`; left out: none does. */
  rows?: string
  children: (part: Part) => ComponentChildren
}

export function Panel<Data, Part>(props: PanelProps<Data, Part>) {
  const { name, title, lead, asked, part, tools, releases, rows, children } = props
  const { answer } = asked
  const last = useRef<Part | undefined>(undefined)
  const data = dataOf(answer)
  const came = ((data && releases?.(data)) ?? []).filter(each => each !== null && each !== undefined)
  const about = came.filter(isReleased)
  const found = (data && (about.length > 0 || came.length === 0) ? part(data) : undefined) ?? undefined
  if (answer.state !== 'LOADING') last.current = found
  const shown = found ?? (tools !== undefined && answer.state === 'LOADING' ? last.current : undefined)
  return (
    <section class={`panel ${name}`} aria-labelledby={name} aria-busy={answer.state === 'LOADING'}>
      <h2 id={name}>{title}</h2>
      {lead !== undefined && <p class="lead">{lead}</p>}
      {tools}
      <div class="content">
        {shown === undefined ? (
          <Instead
            asked={asked}
            note={came.length > 0 && about.length === 0 ? TEXTS.unreleasedLong : undefined}
            nothing={props.nothing}
            notForCaller={props.notForCaller}
          />
        ) : (
          <>
            <Partly answer={answer} />
            <MissingOwners.Provider value={answer.state === 'ANSWERED' ? ownersIn(answer.missing) : ''}>
              {children(shown)}
            </MissingOwners.Provider>
          </>
        )}
      </div>
      <Ways asked={asked} shareable={props.shareable ?? asked.variables} rows={rows} about={about} />
    </section>
  )
}

function Partly<Data>({ answer }: { answer: Answer<Data> }) {
  if (answer.state !== 'ANSWERED' || answer.missing.length === 0) return null
  return (
    <p class="partly" role="status">
      {TEXTS.partly(ownersIn(answer.missing))}
    </p>
  )
}

interface WaysProps {
  asked: Asked<unknown>
  shareable: Variables
  rows: string | undefined
  about: readonly Release[]
}

/** How the figures were made, and the same figures another way: the question itself, the explorer, a spreadsheet. */
function Ways({ asked: { operation, variables }, shareable, rows, about }: WaysProps) {
  const { text, name } = operation
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
        {isAny(variables) && <pre>{JSON.stringify(variables, null, 2)}</pre>}
      </details>
      <a
        href={explorerAddress({
          query: text,
          variables: isAny(shareable) ? shareable : undefined,
          operationName: name,
        })}
      >
        {TEXTS.explorer}
      </a>
      {rows !== undefined && (
        <a href={exportAddress(name, rows, variables)} download={`${name}.csv`}>
          {TEXTS.csv}
        </a>
      )}
    </div>
  )
}

function isAny(variables: Variables): boolean {
  return Object.keys(variables).length > 0
}
