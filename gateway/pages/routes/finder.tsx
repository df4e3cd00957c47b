/** The whole page: who asks, where one begins, and what stands there then. */
import { addressWith, useAddress } from '../page/address.ts'
import { useAnswer } from '../page/ask.ts'
import { type Caller, useCaller } from '../page/caller.ts'
import { Header } from '../page/header.tsx'
import { CallerBar } from './caller-bar.tsx'
import { FirmView } from './firm-view.tsx'
import { FirmsPanel } from './firms-panel.tsx'
import { useKept } from './kept.ts'
import { type Choices, type Names, namesIn } from './names.ts'
import namesQuestion from './operations/names.graphql'
import { PeoplePanel } from './people-panel.tsx'
import { PersonView } from './person-view.tsx'
import { TEXTS } from './texts.ts'
import { VacanciesPanel } from './vacancies-panel.tsx'
import { VacancyView } from './vacancy-view.tsx'

const WAYS = ['person', 'vacancy', 'firm'] as const
type Way = (typeof WAYS)[number]

export function Finder() {
  const { chosen, choose } = useAddress()
  const caller = useCaller()
  const [person, setPerson] = useKept('overstap:candidate')
  const names = namesIn(useAnswer<Names>(namesQuestion).answer)
  const way = WAYS.find(each => each === chosen('from')) ?? 'person'
  const openPerson = (id: string) => {
    setPerson(id)
    choose({ from: undefined })
  }
  const common = { caller, names }
  return (
    <>
      <Header page="/routes" />
      <main id="content">
        <header class="opening">
          <h1>{TEXTS.heading}</h1>
          <p class="lead">{TEXTS.about}</p>
        </header>
        <CallerBar caller={caller} names={names} onForget={() => setPerson(undefined)} />
        <Ways way={way} onChoose={next => choose({ from: next === 'person' ? undefined : next })} />
        {way === 'person' && <FromPerson key={caller.token} {...common} person={person} onPerson={setPerson} />}
        {way === 'vacancy' && (
          <FromVacancy
            key={caller.token}
            {...common}
            vacancy={chosen('vacancy')}
            onVacancy={vacancy => choose({ vacancy })}
            onPerson={openPerson}
          />
        )}
        {way === 'firm' && (
          <FromFirm
            key={caller.token}
            {...common}
            firm={chosen('firm')}
            onFirm={firm => choose({ firm })}
            onPerson={openPerson}
          />
        )}
      </main>
    </>
  )
}

function Ways({ way, onChoose }: { way: Way; onChoose: (way: Way) => void }) {
  return (
    <nav class="ways-in" aria-label={TEXTS.ways.title}>
      {WAYS.map(each => (
        <a
          key={each}
          href={addressWith({ from: each === 'person' ? undefined : each })}
          aria-current={each === way ? 'true' : undefined}
          onClick={event => {
            event.preventDefault()
            onChoose(each)
          }}
        >
          {TEXTS.ways[each]}
        </a>
      ))}
    </nav>
  )
}

interface Common {
  caller: Caller
  names: Choices
}

interface FromPersonProps extends Common {
  person: string | undefined
  onPerson: (id: string | undefined) => void
}

function FromPerson({ caller, names, person, onPerson }: FromPersonProps) {
  if (caller.token === '') {
    const { closed, closedLead } = TEXTS.people
    return (
      <section class="panel closed" aria-labelledby="closed">
        <h2 id="closed">{closed}</h2>
        <p class="lead">{closedLead}</p>
      </section>
    )
  }
  return person === undefined ? (
    <PeoplePanel caller={caller} names={names} onChoose={onPerson} />
  ) : (
    <PersonView key={person} id={person} caller={caller} names={names} onLeave={() => onPerson(undefined)} />
  )
}

interface FromVacancyProps extends Common {
  vacancy: string | undefined
  onVacancy: (id: string | undefined) => void
  onPerson: (id: string) => void
}

function FromVacancy({ caller, names, vacancy, onVacancy, onPerson }: FromVacancyProps) {
  return vacancy === undefined ? (
    <VacanciesPanel names={names} onChoose={onVacancy} />
  ) : (
    <VacancyView key={vacancy} id={vacancy} caller={caller} onPerson={onPerson} onLeave={() => onVacancy(undefined)} />
  )
}

interface FromFirmProps extends Common {
  firm: string | undefined
  onFirm: (id: string | undefined) => void
  onPerson: (id: string) => void
}

function FromFirm({ caller, firm, onFirm, onPerson }: FromFirmProps) {
  return firm === undefined ? (
    <FirmsPanel onChoose={onFirm} />
  ) : (
    <FirmView key={firm} id={firm} caller={caller} onPerson={onPerson} onLeave={() => onFirm(undefined)} />
  )
}
