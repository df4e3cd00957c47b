/** What every page says, in Dutch and in English. */
import { LANGUAGE } from './language.ts'

const NL = {
  toContent: 'Naar de inhoud',
  pages: 'Pagina’s',
  explorerPage: 'Verkenner',
  statusPage: 'Toestand',
  waiting: 'Wordt gevraagd…',
  again: 'Vraag opnieuw',
  unreached: 'Er kwam geen antwoord. Misschien is de verbinding weg, of start de gateway net opnieuw.',
  refused: (because: string) => `De gateway beantwoordt deze vraag niet: ${because}`,
  missing: (owners: string) => `Dit ontbreekt nu: ${owners} antwoordt niet. De rest van de pagina klopt gewoon.`,
  nothing: 'Hier is niets over bekend.',
  partly: (owners: string) => `Niet volledig: ${owners} antwoordt niet.`,
  question: 'De vraag',
  explorer: 'Open in de verkenner',
  csv: 'CSV',
  about: 'Over deze cijfers',
  fromTo: (from: string, to: string) => `${from} t/m ${to}`,
  asOf: (period: string, day: string) => `${period}, stand ${day}`,
  suppressed: 'weinig',
  suppressedLong: 'Te weinig om te tonen, of geen: zo is niemand te herkennen.',
  unavailable: 'ontbreekt',
  unavailableLong: 'Niet te zeggen: een deel van de cijfers ontbreekt.',
}

const EN: typeof NL = {
  toContent: 'To the content',
  pages: 'Pages',
  explorerPage: 'Explorer',
  statusPage: 'Status',
  waiting: 'Asking…',
  again: 'Ask again',
  unreached: 'No answer came. Perhaps the connection is gone, or the gateway is just starting again.',
  refused: because => `The gateway does not answer this question: ${because}`,
  missing: owners => `This is missing now: ${owners} does not answer. The rest of the page is right.`,
  nothing: 'Nothing is known about this.',
  partly: owners => `Not complete: ${owners} does not answer.`,
  question: 'The question',
  explorer: 'Open in the explorer',
  csv: 'CSV',
  about: 'About these figures',
  fromTo: (from, to) => `${from} to ${to}`,
  asOf: (period, day) => `${period}, as of ${day}`,
  suppressed: 'few',
  suppressedLong: 'Too few to be shown, or none: nobody can be recognised.',
  unavailable: 'missing',
  unavailableLong: 'Cannot be told: part of the figures is missing.',
}

export const TEXTS = LANGUAGE === 'en' ? EN : NL
