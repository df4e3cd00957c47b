/**
 * A hole with a name, within a panel: what is not there is not zero, and does not look like it. Whose part it is stands in the
 * answer: a page cannot know which owners an owner needs for its own part.
 */
import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import { TEXTS } from './texts.ts'

/** Who did not answer, as text; empty: all did, and what is not there is not known to anybody. */
export const MissingOwners = createContext('')

export function Missing() {
  const owners = useContext(MissingOwners)
  if (owners === '') return <span class="quiet">{TEXTS.unknown}</span>
  return (
    <span class="unavailable" title={TEXTS.hole(owners)}>
      {TEXTS.unavailable}
    </span>
  )
}

/** Where a whole part is missing. */
export function MissingPart() {
  const owners = useContext(MissingOwners)
  return owners === '' ? <p class="quiet">{TEXTS.nothing}</p> : <p class="partly">{TEXTS.hole(owners)}</p>
}
