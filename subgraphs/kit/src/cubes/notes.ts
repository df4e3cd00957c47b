/** What is said beside the figures: how they were made, what they are good for, and of which days they are. */
import { CENTS_STEP, COUNT_STEP, DOMINANCE, FEWEST } from '../disclosure/protect.ts'
import type { Language } from '../language.ts'
import type { CubeDefinition } from './cube.ts'

export interface Note {
  code: 'PROTECTED' | 'PROTECTED_SHORTER_PERIOD' | 'NOTHING_RELEASED'
  note: string
}

const EUROS = CENTS_STEP / 100

const METHOD: Readonly<Record<Language, string>> = {
  nl: `Elk cijfer is met een geheime sleutel van de personen of zaken erin licht verstoord, telkens op dezelfde manier, en afgerond op ${COUNT_STEP}; totalen zijn apart verstoord en hoeven niet op te tellen. Minder dan ${FEWEST}, nul en een deel net boven ${FEWEST} worden niet getoond. Maak een verhouding van de cijfers die hier staan.`,
  en: `Each figure is disturbed a little by a secret key of the people or records in it, always in the same way, and rounded to ${COUNT_STEP}; totals are disturbed on their own and need not add up. Fewer than ${FEWEST}, none, and some just above ${FEWEST} are not told. Make a ratio of the figures that stand here.`,
}
const MONEY: Readonly<Record<Language, string>> = {
  nl: ` Bedragen zijn afgerond op ${EUROS} euro, en niet getoond waar de een het bedrag van de ander op ${DOMINANCE * 100} % na zou kunnen berekenen.`,
  en: ` Amounts are rounded to ${EUROS} euro, and not told where one party could work out another's to within ${DOMINANCE * 100} %.`,
}
const SHORTER: Readonly<Record<Language, string>> = {
  nl: ' De periode is korter dan gevraagd: voor deze dimensies is alleen vrijgegeven wat er binnen ligt.',
  en: ' The period is shorter than was asked: for these dimensions that is what is released within it.',
}
const NOTHING: Readonly<Record<Language, string>> = {
  nl: 'Voor deze dimensies is over geen deel van de gevraagde periode iets vrijgegeven.',
  en: 'For these dimensions nothing is released of any part of the period that was asked.',
}

export function noteOf(
  { unit }: CubeDefinition,
  { nothing, narrowed }: { nothing: boolean; narrowed: boolean },
  language: Language,
): Note {
  if (nothing) return { code: 'NOTHING_RELEASED', note: NOTHING[language] }
  const method = METHOD[language] + (unit === 'EURO_CENTS' ? MONEY[language] : '')
  if (narrowed) return { code: 'PROTECTED_SHORTER_PERIOD', note: method + SHORTER[language] }
  return { code: 'PROTECTED', note: method }
}
