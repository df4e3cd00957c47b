// The sentence for each reason, in Dutch and English. Codes are stable, sentences may be improved.
import { reference } from '../reference/index.ts'
import type { Reason, ReasonCode, ReasonValues } from './reason.ts'

export type Language = 'nl' | 'en'

type Sentence = (values: ReasonValues) => string

export function reasonText(reason: Reason, language: Language): string {
  return sentences[reason.code][language](reason.values)
}

const sentences: Record<ReasonCode, Record<Language, Sentence>> = {
  LEVEL_NOT_ASKED: {
    nl: () => 'De vacature vraagt geen niveau.',
    en: () => 'The vacancy asks for no level.',
  },
  LEVEL_REACHED: {
    nl: v => `Werkt op niveau ${v.has}; gevraagd is niveau ${v.needs}.`,
    en: v => `Works at level ${v.has}; level ${v.needs} is asked.`,
  },
  LEVEL_BELOW: {
    nl: v => `Werkt op niveau ${v.has}, gevraagd is niveau ${v.needs}; dit telt niet mee in de score.`,
    en: v => `Works at level ${v.has}, level ${v.needs} is asked; this does not count in the fit.`,
  },
  LEVEL_UNKNOWN: {
    nl: v => `Het niveau is niet bekend; gevraagd is niveau ${v.needs}.`,
    en: v => `The level is not known; level ${v.needs} is asked.`,
  },
  MACHINES_NOT_ASKED: {
    nl: () => 'De vacature vraagt geen ervaring met machines.',
    en: () => 'The vacancy asks for no experience with machines.',
  },
  MACHINES_NOT_STATED: {
    nl: () => 'De vacature noemt geen eisen; of machines nodig zijn is niet bekend.',
    en: () => 'The vacancy states no requirements; whether machines are needed is not known.',
  },
  MACHINES_COVERED: {
    nl: v => `Werkt met wat wordt gevraagd: ${labels(v.asked, 'nl')}.`,
    en: v => `Works with what is asked: ${labels(v.asked, 'en')}.`,
  },
  MACHINES_MISSING: {
    nl: v => `Nog niet op het gevraagde niveau: ${labels(v.missing, 'nl')}.`,
    en: v => `Not yet at the level that is asked: ${labels(v.missing, 'en')}.`,
  },
  MACHINES_UNKNOWN: {
    nl: v => `Ervaring is niet bekend; gevraagd: ${labels(v.asked, 'nl')}.`,
    en: v => `Experience is not known; asked: ${labels(v.asked, 'en')}.`,
  },
  SKILLS_NOT_ASKED: {
    nl: () => 'De vacature vraagt geen vakvaardigheden.',
    en: () => 'The vacancy asks for no craft skills.',
  },
  SKILLS_NOT_STATED: {
    nl: () => 'De vacature noemt geen eisen; of de vaardigheden passen is niet bekend.',
    en: () => 'The vacancy states no requirements; whether the skills fit is not known.',
  },
  SKILLS_COVERED: {
    nl: v => `Alle gevraagde vakvaardigheden (${v.asked}) zijn er.`,
    en: v => `All craft skills that are asked (${v.asked}) are there.`,
  },
  SKILLS_ESSENTIALS_COVERED: {
    nl: v => `Al aanwezig: ${v.met} van ${v.asked} vakvaardigheden, waaronder alle onmisbare.`,
    en: v => `There already: ${v.met} of ${v.asked} craft skills, among them all essential ones.`,
  },
  SKILLS_PARTLY: {
    nl: v =>
      `Op niveau aanwezig: ${v.met} van ${v.asked} vakvaardigheden${near(v.near, 'nl', '; verwante ervaring met')}.`,
    en: v => `There at level: ${v.met} of ${v.asked} craft skills${near(v.near, 'en', '; related experience with')}.`,
  },
  SKILLS_ABSENT: {
    nl: v => `Geen van de ${v.asked} gevraagde vakvaardigheden is er al.`,
    en: v => `None of the ${v.asked} craft skills that are asked is there yet.`,
  },
  SKILLS_UNKNOWN: {
    nl: v => `Er zijn nog geen vaardigheden bekend; gevraagd zijn er ${v.asked}.`,
    en: v => `No skills are known yet; ${v.asked} are asked.`,
  },
  REGION_SEARCHED: {
    nl: () => 'De vacature ligt in een regio waar wordt gezocht.',
    en: () => 'The vacancy is in a region that is searched.',
  },
  REGION_NOT_SEARCHED: {
    nl: () => 'De vacature ligt buiten de regio’s waar wordt gezocht.',
    en: () => 'The vacancy is outside the regions that are searched.',
  },
  REGION_UNKNOWN: {
    nl: () => 'Het is niet bekend waar wordt gezocht.',
    en: () => 'It is not known where work is searched.',
  },
  DISTANCE_WITHIN: {
    nl: v => `${v.km} km hemelsbreed, binnen de eigen grens van ${v.most} km.`,
    en: v => `${v.km} km as the crow flies, within the own limit of ${v.most} km.`,
  },
  DISTANCE_BEYOND: {
    nl: v => `${v.km} km hemelsbreed, verder dan de eigen grens van ${v.most} km.`,
    en: v => `${v.km} km as the crow flies, beyond the own limit of ${v.most} km.`,
  },
  DISTANCE_UNKNOWN: {
    nl: v => `De afstand is niet bekend; de eigen grens is ${v.most} km.`,
    en: v => `The distance is not known; the own limit is ${v.most} km.`,
  },
  AVAILABLE_TOO_LATE: {
    nl: v => `Beschikbaar vanaf ${v.availableFrom}, na de start op ${v.startsOn}.`,
    en: v => `Available from ${v.availableFrom}, after the start on ${v.startsOn}.`,
  },
  AVAILABILITY_UNKNOWN: {
    nl: v => `Het is niet bekend vanaf wanneer iemand kan; de start is op ${v.startsOn}.`,
    en: v => `Availability is not known; the start is on ${v.startsOn}.`,
  },
  REACH_BY_REGION: {
    nl: () =>
      'De vacature ligt in een regio waar wordt gezocht; over afstand en beschikbaarheid gaat het gesprek met de coach.',
    en: () =>
      'The vacancy is in a region that is searched; distance and availability are for the conversation with the coach.',
  },
  REACH_BY_REGION_NOT_SEARCHED: {
    nl: () => 'De vacature ligt buiten de regio’s waar wordt gezocht; de coach kan er met de kandidaat over spreken.',
    en: () => 'The vacancy is outside the regions that are searched; the coach can discuss it with the candidate.',
  },
  REACH_BY_REGION_UNKNOWN: {
    nl: () => 'Het is niet bekend waar wordt gezocht; over afstand en beschikbaarheid gaat het gesprek met de coach.',
    en: () =>
      'It is not known where work is searched; distance and availability are for the conversation with the coach.',
  },
}

function near(codes: ReasonValues[string] | undefined, language: Language, opening: string): string {
  const named = labels(codes, language)
  return named === '' ? '' : `${opening}: ${named}`
}

function labels(codes: ReasonValues[string] | undefined, language: Language): string {
  const list = Array.isArray(codes) ? codes : []
  return list.map(code => labelOf(code, language)).join(', ')
}

function labelOf(code: string, language: Language): string {
  const skill = reference.skills.get(code)
  return skill === undefined ? code : language === 'nl' ? skill.labelNl : skill.labelEn
}
