/** The page of the status: one table, in Dutch or English, that prints and reads well without a script. */
import type { PartnerStatus, Status } from './status.ts'

export type Language = 'nl' | 'en'

export const STYLE = `
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
body { margin: 2rem auto; max-width: 70rem; padding: 0 1rem; }
.table { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; }
caption { text-align: left; padding-bottom: .5rem; }
th, td { text-align: left; vertical-align: top; padding: .5rem .75rem; border-bottom: 1px solid #8886; }
.number { text-align: right; font-variant-numeric: tabular-nums; }
.state { white-space: nowrap; font-weight: 600; }
`

const TEXTS = {
  nl: {
    title: 'Hoe het met de partners gaat',
    caption: (asOf: string, since: string) => `Stand van ${asOf}; geteld sinds ${since}.`,
    columns: ['Partner', 'Toestand', 'Laatste antwoord', 'Antwoorden', 'Zonder antwoord', 'Overtredingen'],
    states: {
      ANSWERS: '● antwoordt',
      RESTING: '○ wordt even met rust gelaten',
      FAILS: '◐ antwoordt nu niet goed',
      NOT_ASKED: '– nog niet gevraagd',
    },
    never: 'nog niet',
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
  },
  en: {
    title: 'How the partners are doing',
    caption: (asOf: string, since: string) => `As of ${asOf}; counted since ${since}.`,
    columns: ['Partner', 'State', 'Last answer', 'Answers', 'Without answer', 'Violations'],
    states: {
      ANSWERS: '● answers',
      RESTING: '○ is left alone for a moment',
      FAILS: '◐ does not answer well now',
      NOT_ASKED: '– not asked yet',
    },
    never: 'not yet',
    codes: {
      SOURCE_UNAVAILABLE: 'not reached',
      SOURCE_TIMEOUT: 'too late',
      SOURCE_BAD_RESPONSE: 'not usable',
      SOURCE_VIOLATION: 'refused',
    },
    last: (what: string, at: string) => `last: ${what}, ${at}`,
    violations: {
      'fields that nobody asked for': 'fields that nobody asked for',
      'another key than it was asked about': 'another key than it was asked about',
    },
  },
} as const

export function pageOf({ asOf, startedAt, partners }: Status, language: Language): string {
  const { title, caption, columns } = TEXTS[language]
  const heads = columns.map((each, index) => `<th scope="col"${index === 3 ? NUMBER : ''}>${each}</th>`)
  return `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Overstap: ${title}</title>
<style>${STYLE}</style></head>
<body><main><h1>${title}</h1><div class="table" tabindex="0" role="region" aria-label="${title}"><table>
<caption>${caption(shown(asOf, language), shown(startedAt, language))}</caption>
<thead><tr>${heads.join('')}</tr></thead>
<tbody>
${partners.map(each => rowOf(each, language)).join('\n')}
</tbody></table></div></main></body></html>
`
}

const NUMBER = ' class="number"'

function rowOf(partner: PartnerStatus, language: Language): string {
  const { states, never, codes, last, violations } = TEXTS[language]
  const { name, state, answeredAt, answered, failed, lastViolation } = partner
  const failures = Object.entries(codes).flatMap(([code, text]) => (failed[code] ? [`${failed[code]} ${text}`] : []))
  // What happened is one of our own sentences.
  const what = lastViolation && (Object.entries(violations).find(([each]) => each === lastViolation.what)?.[1] ?? '')
  const violated = [
    String(partner.violations),
    ...(lastViolation && what ? [last(what, shown(lastViolation.at, language))] : []),
  ]
  return [
    `<tr><th scope="row">${escaped(name)}</th>`,
    `<td class="state">${states[state]}</td>`,
    `<td>${answeredAt === null ? never : shown(answeredAt, language)}</td>`,
    `<td${NUMBER}>${answered.toLocaleString(language)}</td>`,
    `<td>${failures.length === 0 ? '0' : failures.join(', ')}</td>`,
    `<td>${violated.join('; ')}</td></tr>`,
  ].join('')
}

function shown(moment: string, language: Language): string {
  const text = new Date(moment).toLocaleString(language, { dateStyle: 'medium', timeStyle: 'medium', timeZone: 'UTC' })
  return `<time datetime="${moment}">${text} UTC</time>`
}

/** Whoever composed the supergraph chose the name. */
function escaped(text: string): string {
  return text.replace(/[&<>"']/g, each => `&#${each.charCodeAt(0)};`)
}
