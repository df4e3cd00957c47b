/** The funnel: what is counted by branch and level, added up, with the words that say what it is (R19). */
import type { Language } from '@overstap/kit'
import type { Count } from '../queries.ts'

export type FunnelRow = Count
type Figures = Pick<Count, 'spoken' | 'assessed' | 'inTraining' | 'placed'>

export interface Funnel extends Figures {
  from: string | null
  until: string
  asOf: string
  rows: readonly FunnelRow[]
}

export function funnelOf(period: Pick<Funnel, 'from' | 'until' | 'asOf'>, rows: readonly FunnelRow[]): Funnel {
  const total = (figure: keyof Figures) => rows.reduce((sum, row) => sum + row[figure], 0)
  return {
    ...period,
    rows,
    spoken: total('spoken'),
    assessed: total('assessed'),
    inTraining: total('inTraining'),
    placed: total('placed'),
  }
}

export const definitionOfFunnel: Readonly<Record<Language, string>> = {
  nl: 'Mensen met wie het servicepunt in de periode voor het eerst sprak; van hen wie tot en met de peildag aan een assessment deelnam, aan een opleiding begon, in een baan begon. Wie verder kwam, telt ook in de vorige stappen mee als die er waren.',
  en: 'People whom the service point first spoke with in the period; of those, who took part in an assessment, started a training, started in a job by the day of counting. Whoever came further also counts in the steps before, where there were any.',
}
