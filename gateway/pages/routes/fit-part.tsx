/** How far somebody brings what is asked, and on which of two grounds the route rests (R17). */
import { shownShare } from '../page/language.ts'
import { Missing } from '../page/missing.tsx'
import { nameOf, type Route } from './shapes.ts'
import { TEXTS } from './texts.ts'

const WORDS = TEXTS.fit

export function FitBar({ fit }: { fit: number }) {
  return (
    <span class="fit">
      <span class="bar" style={{ '--share': `${fit * 100}%` }} aria-hidden="true" />
      {shownShare(fit)}
    </span>
  )
}

export function FitPart({ route: { fit, basis, transition } }: { route: Route }) {
  return (
    <section class="part">
      <h4>{WORDS.title}</h4>
      <dl class="grounds">
        <div>
          <dt>{WORDS.computed}</dt>
          <dd>{fit === null ? <Missing /> : WORDS.share(shownShare(fit))}</dd>
        </div>
        <div>
          <dt>{WORDS.curated}</dt>
          <dd>{transition === null ? WORDS.noTransition : <Curated transition={transition} />}</dd>
        </div>
      </dl>
      {basis && <p class="basis">{WORDS.bases[basis]}</p>}
    </section>
  )
}

/** What it is about and what it rests on is the register's to say. */
function Curated({ transition: { basis, evidence, from, to } }: { transition: NonNullable<Route['transition']> }) {
  if (from === null && basis === null) return <Missing />
  return (
    <>
      {nameOf(from)} → {nameOf(to)}
      {basis && `. ${basis}`}
      {evidence && ` (${WORDS.evidence[evidence]})`}.
    </>
  )
}
