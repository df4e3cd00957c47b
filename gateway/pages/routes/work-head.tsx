/** What a vacancy is: its title, where it is, and what is said besides. */
import { shownDay } from '../page/language.ts'
import { nameOf, type Work } from './shapes.ts'
import { TEXTS } from './texts.ts'

const WORDS = TEXTS.routes

export function WorkHead({ vacancy }: { vacancy: Work }) {
  return (
    <>
      <h4 class="name">{titleOf(vacancy)}</h4>
      <WorkFacts vacancy={vacancy} />
    </>
  )
}

export function WorkFacts({ vacancy }: { vacancy: Work }) {
  const { level, hardToFill, openSince, startsOn } = vacancy
  const about = [
    level === null ? undefined : TEXTS.level(level),
    hardToFill && WORDS.hard,
    openSince && WORDS.since(shownDay(openSince)),
    startsOn && WORDS.starts(shownDay(startsOn)),
  ]
  return (
    <>
      <p>{whereOf(vacancy)}</p>
      <p class="quiet">{about.filter(Boolean).join(' · ')}</p>
    </>
  )
}

export function titleOf(vacancy: Work | null): string {
  return vacancy?.title ?? vacancy?.id ?? '–'
}

export function whereOf({ employer, municipality, branch }: Work): string {
  return [employer, municipality, branch]
    .filter(each => each !== null)
    .map(nameOf)
    .join(' · ')
}
