/** The events of the demo: the Dag van de Techniek each autumn, a fair each spring, schools in between. */
import { scatter } from '@overstap/schema/region'

export interface DemoEvent {
  number: number
  kind: 'DAY_OF_TECHNOLOGY' | 'FAIR' | 'SCHOOL'
  name: string
  heldOn: string
  municipality: string
  attendance: number | null
}

/** Of every year: the day, and about how many people come. */
const YEARLY = [
  { kind: 'SCHOOL', day: '02-12', name: 'Techniekles voor groep 8', municipality: 'GM0118', visitors: 90 },
  { kind: 'FAIR', day: '04-17', name: 'Banenbeurs techniek', municipality: 'GM0114', visitors: 650 },
  { kind: 'SCHOOL', day: '06-05', name: 'Meeloopdag vmbo', municipality: 'GM1731', visitors: 120 },
  { kind: 'DAY_OF_TECHNOLOGY', day: '10-03', name: 'Dag van de Techniek', municipality: 'GM0109', visitors: 1900 },
] as const

/** Three years back and one ahead, oldest first. */
export function demoEvents(today: string): DemoEvent[] {
  const thisYear = Number(today.slice(0, 4))
  return [-3, -2, -1, 0, 1]
    .flatMap(years => YEARLY.map(each => ({ ...each, heldOn: `${thisYear + years}-${each.day}` })))
    .map(({ kind, name, municipality, heldOn, visitors }, index) => ({
      number: index + 1,
      kind,
      name: `${name} ${heldOn.slice(0, 4)}`,
      heldOn,
      municipality,
      attendance: heldOn < today ? Math.round(visitors * (0.8 + scatter(heldOn) * 0.4)) : null,
    }))
}
