/** The page of the status, in Dutch or English: it prints and reads well without a script. */
import type { Language } from '../language.ts'
import { graphPart } from './graph-part.ts'
import { coordinate, escaped, more, shown, tableOf } from './html.ts'
import type { Join } from './joins.ts'
import type { PartnerStatus, Status } from './status.ts'
import { STYLE } from './style.ts'
import { TEXTS } from './texts.ts'

export function pageOf(status: Status, language: Language): string {
  const { title } = TEXTS[language]
  return `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Overstap: ${title}</title>
<style>${STYLE}</style></head>
<body><main><h1>${title}</h1>
${partnersPart(status, language)}
${graphPart(status.graph, language)}
${joinsPart(status, language)}
</main></body></html>
`
}

function partnersPart({ asOf, startedAt, graph, partners }: Status, language: Language): string {
  const { title, caption, columns } = TEXTS[language]
  const { partner, state, lastAnswer, answers, failed, violations, version, published } = columns
  const isPublished = graph.registry !== null
  return tableOf({
    name: title,
    caption: caption(shown(asOf, language), shown(startedAt, language)),
    columns: [
      { head: partner },
      { head: state },
      { head: lastAnswer },
      ...[answers, failed, violations].map(head => ({ head, isNumber: true })),
      ...(isPublished ? [{ head: version, isNumber: true }, { head: published }] : []),
    ],
    rows: partners.map(each => [...rowOf(each, language), ...(isPublished ? publishedIn(each, language) : [])]),
  })
}

function rowOf(partner: PartnerStatus, language: Language): string[] {
  const { states, never } = TEXTS[language]
  const { name, state, answeredAt, answered, published } = partner
  return [
    escaped(name) + (published ? more(escaped(published.organisation)) : ''),
    `<span class="state ${state}">${states[state].replace(' ', '&nbsp;')}</span>`,
    answeredAt === null ? never : shown(answeredAt, language),
    numberOf(answered, language),
    failuresOf(partner, language),
    violationsOf(partner, language),
  ]
}

function failuresOf({ failed }: PartnerStatus, language: Language): string {
  const found = Object.entries(TEXTS[language].codes).flatMap(([code, text]) => {
    const count = failed[code] ?? 0
    return count > 0 ? [{ count, text: `${numberOf(count, language)}&nbsp;${text}` }] : []
  })
  const total = found.reduce((sum, { count }) => sum + count, 0)
  return numberOf(total, language) + found.map(({ text }) => more(text)).join('')
}

function violationsOf({ violations: count, lastViolation }: PartnerStatus, language: Language): string {
  const { last, violations } = TEXTS[language]
  // What happened is one of our own sentences.
  const what = Object.entries(violations).find(([each]) => each === lastViolation?.what)?.[1]
  const told = lastViolation && what ? more(last(what, shown(lastViolation.at, language))) : ''
  return numberOf(count, language) + told
}

function publishedIn({ published }: PartnerStatus, language: Language): string[] {
  const { unknown } = TEXTS[language]
  return published ? [numberOf(published.version, language), shown(published.at, language)] : ['–', unknown]
}

function joinsPart({ graph, joins }: Status, language: Language): string {
  const { title, caption, none, hidden, guessed, ...heads } = TEXTS[language].joins
  if (joins === null) return `<h2>${title}</h2><p>${hidden}</p>`
  if (joins.length === 0) return `<h2>${title}</h2><p>${none}</p>`
  const table = tableOf({
    name: title,
    caption: graph.registry?.made ? caption : `${caption} ${guessed}`,
    columns: [
      { head: heads.partner },
      { head: heads.owner },
      { head: heads.count, isNumber: true },
      { head: heads.adds },
      { head: heads.refersTo },
    ],
    rows: joins.map(each => joinRow(each, language)),
  })
  return `<h2>${title}</h2>\n${table}`
}

function joinRow({ partner, owner, adds, refersTo }: Join, language: Language): string[] {
  const added = adds.flatMap(({ type, fields }) => fields.map(field => coordinate(type, field)))
  return [
    escaped(partner),
    escaped(owner),
    numberOf(added.length, language),
    added.join(', ') || '–',
    escaped(refersTo.join(', ')) || '–',
  ]
}

function numberOf(count: number, language: Language): string {
  return count.toLocaleString(language)
}
