/** What a coach needs to know of somebody, beside the routes. Names and addresses are not asked: they are not needed to look. */
import type { ComponentChildren } from 'preact'
import { type Asked, dataOf } from '../page/ask.ts'
import type { Caller } from '../page/caller.ts'
import { shownDay } from '../page/language.ts'
import { Panel } from '../page/panel.tsx'
import type { Choices } from './names.ts'
import { type Choice, type Named, nameOf, type Profile } from './shapes.ts'
import { TEXTS } from './texts.ts'

export interface Decided {
  choice: Choice
  reason: string
  on: string
  vacancy: { id: string; title: string | null } | null
}

/** What `operations/person.graphql` gives. */
export interface Person extends Omit<Profile, 'region'> {
  maximumDistanceKm: number | null
  availableFrom: string | null
  municipality: Named | null
  currentEmployer: Named | null
  searchRegions: readonly Named[] | null
  machines: readonly { make: string; years: number }[] | null
  skills: readonly { level: number; skill: Named | null }[] | null
  consents: readonly { kind: string; given: boolean; on: string }[] | null
  decisions: readonly Decided[] | null
}

interface PersonPanelProps {
  asked: Asked<{ candidate: Person | null }>
  caller: Caller
  names: Choices
}

const WORDS = TEXTS.person

export function PersonPanel({ asked, caller, names }: PersonPanelProps) {
  const regions = new Intl.ListFormat(document.documentElement.lang).format(
    (caller.claims?.regions ?? []).map(names.region),
  )
  const person = dataOf(asked.answer)?.candidate
  return (
    <Panel
      name="person"
      title={person ? nameOf(person.occupation) : WORDS.title}
      asked={asked}
      shareable={{}}
      nothing={WORDS.none(regions)}
      part={data => data.candidate}
    >
      {person => <Facts person={person} />}
    </Panel>
  )
}

function Facts({ person }: { person: Person }) {
  const { machines, skills, searchRegions, maximumDistanceKm, availableFrom, currentEmployer } = person
  return (
    <>
      <p>
        {[
          person.id,
          nameOf(person.branch),
          person.level === null ? TEXTS.levelUnknown : TEXTS.level(person.level),
          person.status && TEXTS.statuses[person.status],
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <dl class="facts">
        <Fact name={WORDS.lives}>{nameOf(person.municipality)}</Fact>
        {currentEmployer && <Fact name={WORDS.works}>{nameOf(currentEmployer)}</Fact>}
        <Fact name={WORDS.distance}>
          {maximumDistanceKm === null ? WORDS.notAsked : WORDS.kilometres(maximumDistanceKm)}
        </Fact>
        <Fact name={WORDS.from}>{availableFrom ? shownDay(availableFrom) : WORDS.notAsked}</Fact>
        <Fact name={WORDS.searches}>{searchRegions?.map(nameOf).join(', ') || WORDS.notAsked}</Fact>
        <Fact name={WORDS.machines}>
          {machines?.map(({ make, years }) => WORDS.years(make, years)).join(', ') || WORDS.noMachines}
        </Fact>
        <Fact name={WORDS.consent}>{consentOf(person)}</Fact>
      </dl>
      {skills && (
        <details class="skills">
          <summary>{WORDS.skills(skills.length)}</summary>
          <ul>
            {skills.map(({ skill, level }) => (
              <li key={skill?.code}>
                {nameOf(skill)} <span class="quiet">{TEXTS.level(level)}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}

function Fact({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

/** The newest event counts (R18). */
function consentOf({ consents }: Person): string {
  const last = consents?.find(each => each.kind === 'PROPOSAL')
  if (last === undefined) return WORDS.consentNone
  return (last.given ? WORDS.consentGiven : WORDS.consentTaken)(shownDay(last.on))
}
