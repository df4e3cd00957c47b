/** What the page says, in Dutch and in English. */

export type Language = 'nl' | 'en'

const NL = {
  title: 'Hoe het met de partners gaat',
  caption: (asOf: string, since: string) => `Stand van ${asOf}; geteld sinds ${since}.`,
  columns: {
    partner: 'Partner',
    state: 'Toestand',
    lastAnswer: 'Laatste antwoord',
    answers: 'Antwoorden',
    failed: 'Zonder antwoord',
    violations: 'Overtredingen',
    version: 'Versie',
    published: 'Gepubliceerd',
  },
  states: {
    ANSWERS: '● antwoordt',
    RESTING: '○ wordt even met rust gelaten',
    FAILS: '◐ antwoordt nu niet goed',
    NOT_ASKED: '– nog niet gevraagd',
  },
  never: 'nog niet',
  unknown: 'onbekend',
  codes: {
    SOURCE_UNAVAILABLE: 'onbereikbaar',
    SOURCE_TIMEOUT: 'te laat',
    SOURCE_BAD_RESPONSE: 'onbruikbaar',
    SOURCE_VIOLATION: 'geweigerd',
  },
  last: (what: string, at: string) => `laatste: ${what}, ${at}`,
  violations: {
    'fields that nobody asked for': 'velden waar niemand om vroeg',
    'another key than it was asked about': 'een andere sleutel dan gevraagd',
  },
  graph: {
    title: 'De graaf die antwoordt',
    number: 'Nummer in het register',
    because: 'Reden',
    by: 'Door',
    madeAt: 'Gemaakt',
    since: 'Antwoordt hier sinds',
    digest: 'Vingerafdruk (SHA-256)',
    operator: 'een beheerder',
    owner: (name: string) => `de eigenaar van ${name}`,
    unreachable: 'Het register antwoordt nu niet. De graaf hieronder antwoordt gewoon door.',
    notRecorded: 'Het register kent de graaf die hier antwoordt niet.',
    behind: (newest: number) => `De nieuwste in het register is ${newest}; die antwoordt hier niet, of nog niet.`,
  },
  because: {
    publish: (name: string, version: string) => `versie ${version} van ${name} is gepubliceerd`,
    remove: (name: string) => `${name} is eruit gehaald`,
    rollback: (number: string) => `terug naar graaf ${number}`,
    found: (names: string) => `de oprichters publiceerden samen: ${names}`,
  },
  joins: {
    title: 'Wat met wat samengaat',
    caption: 'Wie velden toevoegt aan typen van een ander, of ernaar verwijst.',
    partner: 'Partner',
    owner: 'Met typen van',
    count: 'Velden erbij',
    adds: 'Welke',
    refersTo: 'Verwijst naar',
    none: 'Geen partner voegt iets toe aan typen van een ander.',
    hidden: 'Wat het schema bevat is hier alleen te zien voor wie bekend is.',
    guessed: 'Een type telt als van wie er de meeste velden van beantwoordt.',
  },
}

const EN: typeof NL = {
  title: 'How the partners are doing',
  caption: (asOf, since) => `As of ${asOf}; counted since ${since}.`,
  columns: {
    partner: 'Partner',
    state: 'State',
    lastAnswer: 'Last answer',
    answers: 'Answers',
    failed: 'Without answer',
    violations: 'Violations',
    version: 'Version',
    published: 'Published',
  },
  states: {
    ANSWERS: '● answers',
    RESTING: '○ is left alone for a moment',
    FAILS: '◐ does not answer well now',
    NOT_ASKED: '– not asked yet',
  },
  never: 'not yet',
  unknown: 'not known',
  codes: {
    SOURCE_UNAVAILABLE: 'not reached',
    SOURCE_TIMEOUT: 'too late',
    SOURCE_BAD_RESPONSE: 'not usable',
    SOURCE_VIOLATION: 'refused',
  },
  last: (what, at) => `last: ${what}, ${at}`,
  violations: {
    'fields that nobody asked for': 'fields that nobody asked for',
    'another key than it was asked about': 'another key than it was asked about',
  },
  graph: {
    title: 'The graph that answers',
    number: 'Number in the registry',
    because: 'Why it came',
    by: 'By',
    madeAt: 'Made',
    since: 'Answers here since',
    digest: 'Fingerprint (SHA-256)',
    operator: 'an operator',
    owner: name => `the owner of ${name}`,
    unreachable: 'The registry does not answer now. The graph below goes on answering.',
    notRecorded: 'The registry does not know the graph that answers here.',
    behind: newest => `The newest in the registry is ${newest}; it does not answer here, or not yet.`,
  },
  because: {
    publish: (name, version) => `version ${version} of ${name} was published`,
    remove: name => `${name} was taken out`,
    rollback: number => `back to graph ${number}`,
    found: names => `the founders published together: ${names}`,
  },
  joins: {
    title: 'What composes with what',
    caption: 'Who adds fields to the types of another, or refers to them.',
    partner: 'Partner',
    owner: 'With types of',
    count: 'Fields added',
    adds: 'Which',
    refersTo: 'Refers to',
    none: 'No partner adds anything to types of another.',
    hidden: 'What the schema holds is shown here only to those who are known.',
    guessed: 'A type counts as that of whoever answers most of its fields.',
  },
}

export type Texts = typeof NL

export const TEXTS: Readonly<Record<Language, Texts>> = { nl: NL, en: EN }
