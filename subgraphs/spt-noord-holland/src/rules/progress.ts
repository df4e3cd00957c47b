/** How far a programme has come: its figures as they were released, with the words that say what they are (R19). */
import type { Language } from '@overstap/kit'
import type { SptNoordHollandProgrammeCode } from '../generated/schema.ts'

export const stages = ['joined', 'placed', 'wentOn'] as const

/** A stage that is not in it was not told. */
export type Told = Partial<Record<(typeof stages)[number], number>>

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
  told: Partial<Record<SptNoordHollandProgrammeCode, Told>>,
  asOf: string,
  only: readonly SptNoordHollandProgrammeCode[] | undefined,
): Progress[] {
  // The keys are those of the record.
  const codes = Object.keys(inRegister) as SptNoordHollandProgrammeCode[]
  return codes
    .filter(code => only === undefined || only.includes(code))
    .map(code => {
      const { joined = null, placed = null, wentOn = null } = told[code] ?? {}
      return { code, asOf, joined, placed, wentOn }
    })
}

export const definitionOfProgress: Readonly<Record<Language, string>> = {
  nl: 'Mensen die tot en met de peildag aan het programma begonnen; van hen wie tot en met die dag in een baan begon, en wie aan een tweede module begon. Licht verstoord en afgerond op vijftallen; minder dan tien, nul, en een deel net boven tien worden niet getoond.',
  en: 'People who joined the programme by the day of counting; of those, who started in a job by that day, and who started a second module. Disturbed a little and rounded to fives; fewer than ten, none, and some just above ten are not shown.',
}
