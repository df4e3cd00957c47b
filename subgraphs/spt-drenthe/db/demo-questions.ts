/**
 * What firms of the demo region ask training for, by branch, and what became of it: the training that a provider offers, by
 * the id that its owner gave it, or none, because nobody in the north teaches it.
 */
import type { GeneratedEmployer } from '@overstap/schema/region'
import { scatter } from '@overstap/schema/region'

export interface DemoQuestion {
  skill: string
  people: number
  question: string
  answer: 'WAITING' | 'OFFERED' | 'NONE_OFFERS'
  training: string | null
}

type Asked = readonly [skill: string, question: string, training: string | null]

const BY_BRANCH: Readonly<Record<string, readonly Asked[]>> = {
  METAAL: [
    ['SK-M48', 'Wie leert onze verspaners op een honderdste nauwkeurig te werken?', null],
    ['SK-M10', 'CNC programmeren voor twee conventionele verspaners.', 'opleiders:8'],
    ['SK-M34', 'TIG-lassen voor mensen die nu MAG lassen.', 'opleiders:20'],
  ],
  METALEKTRO: [
    ['SK-E14', 'We kochten twee robots; wie leert ons ze te onderhouden?', null],
    ['SK-E10', 'PLC-basis voor de monteurs van de buitendienst.', 'opleiders:41'],
    ['SK-E13', 'Robotica voor monteurs met mbo 2, zonder voorkennis.', null],
  ],
  INSTALLATIE: [
    ['SK-I12', 'Warmtepompen installeren, voor onze cv-monteurs.', 'opleiders:61'],
    ['SK-I29', 'Gebouwmonitoring voor servicemonteurs.', null],
    ['SK-I27', 'Koudetechniek met het F-gassencertificaat.', 'opleiders:63'],
  ],
  BOUW: [
    ['SK-B20', 'Waar kan iemand in het noorden mobiele kraan leren?', null],
    ['SK-B23', 'Isoleren en luchtdicht bouwen, voor timmerlieden.', 'opleiders:85'],
    ['SK-A04', 'VCA voor de nieuwe mensen.', 'opleiders:90'],
  ],
}
const ASKS = 0.7
const MOST_PEOPLE = 8

/** @param again the second visit: nobody asks the same twice. @param waiting the providers had no time yet to answer. */
export function questionsOf(firm: GeneratedEmployer, again: boolean, waiting: boolean): DemoQuestion[] {
  const draw = (topic: string) => scatter(`${topic} ${again} ${firm.id}`)
  const choices = BY_BRANCH[firm.branch] ?? []
  if (draw('asks') >= ASKS || choices.length === 0) return []
  const first = Math.floor(scatter(`what ${firm.id}`) * choices.length) + (again ? 1 : 0)
  const asked = choices[first % choices.length]
  if (asked === undefined) return []
  const [skill, question, training] = asked
  return [
    {
      skill,
      question,
      people: 1 + Math.floor(draw('people') * MOST_PEOPLE),
      ...(waiting
        ? { answer: 'WAITING', training: null }
        : training === null
          ? { answer: 'NONE_OFFERS', training: null }
          : { answer: 'OFFERED', training }),
    },
  ]
}
