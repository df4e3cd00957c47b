// The sentence for a piece of evidence, Dutch and English. The code is the contract; these words may be improved freely.
import type { ConditionCode, Evidence, Values } from './evidence.ts'
import { type Language, labelOf } from './labels.ts'

type Sentence = (say: Sayer) => string

interface Sayer {
  /** A value in words; a list is joined with "or". */
  readonly word: (name: string) => string
  readonly money: (name: string) => string
}

/** What is asked, for all three outcomes; a known fact that fails is quoted after it. */
const ASKED: Readonly<Record<ConditionCode, readonly [nl: Sentence, en: Sentence]>> = {
  WINDOW: [
    ({ word }) => `aanvragen is mogelijk op ${word('on')}`,
    ({ word }) => `open for application on ${word('on')}`,
  ],
  APPLICANT_KIND: [
    ({ word }) => `aan te vragen door ${word('wanted')}`,
    ({ word }) => `applied for by ${word('wanted')}`,
  ],
  R1_SERVICE_POINT_APPLICANT: [
    () => 'een servicepunt vraagt niet zelf aan: een bedrijf onder de cao doet dat (R1)',
    () => 'a service point does not apply itself: a company under the collective agreement does (R1)',
  ],
  R2_AGREEMENT: [
    ({ word }) => `${word('employer')} valt op ${word('on')} onder de cao ${word('wanted')} (R2)`,
    ({ word }) => `${word('employer')} is under collective agreement ${word('wanted')} on ${word('on')} (R2)`,
  ],
  R7_PLAN: [
    () => 'het fonds heeft een helder plan met betrokken bedrijven ontvangen (R7)',
    () => 'the fund has received a clear plan that involves companies (R7)',
  ],
  R12_OWNER_DECIDES: [
    () => 'aan een voorwaarde wordt voldaan die alleen het fonds mag kennen: het fonds beslist (R12)',
    () => 'a condition is met that only the fund may know: the fund decides (R12)',
  ],
  R16_COURSE_KIND: [
    ({ word }) => `het plan bevat een ${word('wanted')} (R16)`,
    ({ word }) => `the plan includes ${word('wanted')} (R16)`,
  ],
  R16_COST_ITEM: [
    ({ word }) => `het plan heeft kosten voor ${word('wanted')} (R16)`,
    ({ word }) => `the plan has costs for ${word('wanted')} (R16)`,
  ],
  R16_EMPLOYER_EXCLUSION: [
    ({ word }) => `de werkgever gebruikt ${word('scheme')} niet (R16)`,
    ({ word }) => `the employer does not use ${word('scheme')} (R16)`,
  ],
  EMPLOYER_MAXIMUM: [
    ({ word }) => `de werkgever heeft er minder dan ${word('atMost')} toegekend gekregen`,
    ({ word }) => `the employer has been awarded fewer than ${word('atMost')}`,
  ],
  EMPLOYER_POOL: [
    ({ money }) => `het jaarbudget van de werkgever (${money('poolCents')}) is niet op`,
    ({ money }) => `the employer's yearly pool (${money('poolCents')}) is not used up`,
  ],
  SCHEME_UNREADABLE: [
    () => 'aan de voorwaarden wordt voldaan, want die zijn niet te lezen',
    () => 'its conditions are met, for they cannot be read',
  ],
  STATUS: [({ word }) => `de kandidaat is ${word('wanted')}`, ({ word }) => `the candidate is ${word('wanted')}`],
  CANDIDATE_BRANCH: [
    ({ word }) =>
      `de kandidaat komt uit ${word('wanted')}${word('unwanted') && `een andere branche dan ${word('unwanted')}`}`,
    ({ word }) =>
      `the candidate comes from ${word('wanted')}${word('unwanted') && `a branch other than ${word('unwanted')}`}`,
  ],
  VACANCY_BRANCH: [
    ({ word }) => `de baan is in ${word('wanted')}${word('unwanted') && `een andere branche dan ${word('unwanted')}`}`,
    ({ word }) => `the job is in ${word('wanted')}${word('unwanted') && `a branch other than ${word('unwanted')}`}`,
  ],
  LEVEL: [
    ({ word }) => `het mbo-niveau is hoogstens ${word('wanted')}`,
    ({ word }) => `the vocational level is at most ${word('wanted')}`,
  ],
  CONTRACT_MONTHS: [
    ({ word }) => `het contract duurt minstens ${word('wanted')} maanden`,
    ({ word }) => `the contract lasts at least ${word('wanted')} months`,
  ],
  RESIDENCE_PROVINCE: [
    ({ word }) => `de kandidaat woont in de provincie ${word('wanted')}`,
    ({ word }) => `the candidate lives in the province of ${word('wanted')}`,
  ],
  RESIDENCE_REGION: [
    ({ word }) => `de kandidaat woont in de arbeidsmarktregio ${word('wanted')}`,
    ({ word }) => `the candidate lives in the labour market region ${word('wanted')}`,
  ],
  RESIDENCE_MUNICIPALITY: [
    ({ word }) => `de kandidaat woont in de gemeente ${word('wanted')}`,
    ({ word }) => `the candidate lives in the municipality ${word('wanted')}`,
  ],
  MINIMUM_COST: [
    ({ money }) => `de opleiding kost minstens ${money('wantedCents')}`,
    ({ money }) => `the training costs at least ${money('wantedCents')}`,
  ],
  EMPLOYEES: [
    ({ word }) => `de werkgever heeft ${word('atLeast')} tot ${word('atMost')} medewerkers`,
    ({ word }) => `the employer has ${word('atLeast')} to ${word('atMost')} employees`,
  ],
  JOB_GUARANTEE: [() => 'er is een baangarantie', () => 'there is a job guarantee'],
  ALLOCATION: [
    ({ word }) =>
      word('allocation') === 'LOTTERY' ? 'er wordt geloot; meedoen is nog geen toekenning' : 'een adviseur beslist',
    ({ word }) =>
      word('allocation') === 'LOTTERY' ? 'lots are drawn; taking part is not yet an award' : 'an adviser decides',
  ],
  AWARD_LIMIT: [
    ({ money }) => `de regeling betaalt hier hoogstens ${money('limitCents')}`,
    ({ money }) => `the scheme pays at most ${money('limitCents')} here`,
  ],
  R8_NOT_NEEDED: [
    () => 'niet nodig: regelingen die voorgaan dekken deze kosten al (R8)',
    () => 'not needed: schemes that come first already cover these costs (R8)',
  ],
  R16_EXCLUDED: [
    ({ word }) => `gaat niet samen met ${word('scheme')}, dat meer dekt of voorgaat (R16)`,
    ({ word }) => `does not go together with ${word('scheme')}, which covers more or comes first (R16)`,
  ],
  OWN_CONTRIBUTION: [
    ({ word }) => `een eigen bijdrage van ${word('percent')}% blijft over`,
    ({ word }) => `an own contribution of ${word('percent')}% remains`,
  ],
  SHARE_LIMIT: [
    ({ word }) => `de regeling betaalt ${word('percent')}% van elke kostenpost`,
    ({ word }) => `the scheme pays ${word('percent')}% of each cost item`,
  ],
}

/** Where the fact that fails is worth saying: the name of its value. */
const FACT: Partial<Record<ConditionCode, string>> = {
  WINDOW: 'state',
  R2_AGREEMENT: 'agreement',
  STATUS: 'status',
  CANDIDATE_BRANCH: 'branch',
  VACANCY_BRANCH: 'branch',
  LEVEL: 'level',
  CONTRACT_MONTHS: 'months',
  RESIDENCE_PROVINCE: 'place',
  RESIDENCE_REGION: 'place',
  EMPLOYEES: 'employees',
}

const OUTCOME = {
  MET: ['', ''],
  UNMET: ['Niet voldaan: ', 'Not met: '],
  UNKNOWN: ['Onbekend of: ', 'Not known whether: '],
} as const

/** `quoted`: the name of the scheme that the evidence is about, to say instead of its identifier. */
export function evidenceText({ condition, outcome, values }: Evidence, language: Language, quoted?: string): string {
  const at = language === 'nl' ? 0 : 1
  const say = sayer(quoted === undefined ? values : { ...values, scheme: `«${quoted}»` }, language)
  const fact = outcome === 'UNMET' ? say.word(FACT[condition] ?? '') : ''
  const found = fact && `; ${['bekend', 'on record'][at]}: ${fact}`
  const text = `${OUTCOME[outcome][at]}${ASKED[condition][at](say)}${found}.`
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** Made once: to make them anew for each sentence costs more than the sentence. */
const FORMATS = { nl: formatsOf('nl-NL'), en: formatsOf('en-GB') }

function formatsOf(locale: string) {
  return {
    or: new Intl.ListFormat(locale, { type: 'disjunction' }),
    euro: new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR' }),
  }
}

function sayer(values: Values, language: Language): Sayer {
  const { or, euro } = FORMATS[language]
  return {
    word: name => {
      const words = [values[name] ?? ''].flat().map(value => labelOf(String(value), language))
      // Most values are one word, and joining lists is what a sentence spends its time on.
      return words.length > 1 ? or.format(words) : words.join('')
    },
    money: name => euro.format(Number(values[name] ?? 0) / 100),
  }
}
