/** How far a programme has come: its counts as they may be shown, with the words that say what they are (R19). */
import type { Language } from '@overstap/kit'
import type { SptNoordHollandProgrammeCode } from '../generated/schema.ts'
import type { Counts } from '../queries/participations.ts'
import { released } from './released.ts'

export interface Progress {
  code: SptNoordHollandProgrammeCode
  asOf: string
  joined: number | null
  placed: number | null
  wentOn: number | null
}

/** Each programme, by its slug in the register. */
export const inRegister: Readonly<Record<SptNoordHollandProgrammeCode, string>> = {
  TECHNISCH_TALENT_WERKT: 'technisch-talent-werkt',
  MKB_ROUTE: 'mkb-route',
  ENTREE_IN_BEWEGING: 'entree-in-beweging',
  MIND_YOUR_NEXT_STEP: 'mind-your-next-step',
}

/** In the order of `inRegister`; a programme that nobody joined has no figures. */
export function progressOf(
  counted: readonly Counts[],
  asOf: string,
  only: readonly SptNoordHollandProgrammeCode[] | undefined,
): Progress[] {
  const byProgramme = new Map(counted.map(counts => [counts.programme, counts]))
  // The keys are those of the record.
  const codes = Object.keys(inRegister) as SptNoordHollandProgrammeCode[]
  return codes
    .filter(code => only === undefined || only.includes(code))
    .map(code => {
      const { joined = 0, placed = 0, wentOn = 0 } = byProgramme.get(code) ?? {}
      return { code, asOf, joined: released(joined), placed: released(placed), wentOn: released(wentOn) }
    })
}

export const definitionOfProgress: Readonly<Record<Language, string>> = {
  nl: 'Mensen die tot en met de peildag aan het programma begonnen; van hen wie tot en met die dag in een baan begon, en wie aan een tweede module begon. Naar beneden afgerond op vijftallen; onder de tien niet getoond.',
  en: 'People who joined the programme by the day of counting; of those, who started in a job by that day, and who started a second module. Rounded down to fives; not shown below ten.',
}
