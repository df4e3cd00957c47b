/** The pieces of HTML that the page is made of. */
import type { Language } from '../language.ts'

interface Column {
  head: string
  isNumber?: boolean
}

interface Table {
  name: string
  caption: string
  columns: readonly Column[]
  /** HTML; the first of a row is what the row is about. */
  rows: readonly (readonly string[])[]
}

/** On a phone each row is a card, and style takes a table apart for it: its parts are said to be what they are. */
export function tableOf({ name, caption, columns, rows }: Table): string {
  const heads = columns.map(each => `<th scope="col" role="columnheader"${classOf(each)}>${each.head}</th>`)
  return `<div class="table" tabindex="0" role="region" aria-label="${name}"><table role="table">
<caption>${caption}</caption>
<thead role="rowgroup"><tr role="row">${heads.join('')}</tr></thead>
<tbody role="rowgroup">
${rows.map(row => rowOf(row, columns)).join('\n')}
</tbody></table></div>`
}

function rowOf([about, ...cells]: readonly string[], [, ...columns]: readonly Column[]): string {
  const rest = columns.map((column, index) => {
    const { head } = column
    return `<td role="cell"${classOf(column)} data-label="${head}"><div>${cells[index] ?? ''}</div></td>`
  })
  return `<tr role="row"><th scope="row" role="rowheader">${about}</th>${rest.join('')}</tr>`
}

function classOf({ isNumber = false }: Column): string {
  return isNumber ? ' class="number"' : ''
}

/** In smaller letters under what it is about. */
export function more(html: string): string {
  return `<span class="more">${html}</span>`
}

export function shown(moment: string, language: Language): string {
  const locale = language === 'en' ? 'en-GB' : language
  const text = new Date(moment).toLocaleString(locale, { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' })
  return `<time datetime="${escaped(moment)}">${text} UTC</time>`
}

/** `Type.field`, on one line where there is room. */
export function coordinate(type: string, field: string): string {
  return `<span class="whole">${escaped(type)}.<wbr>${escaped(field)}</span>`
}

/** For what others chose: the names of partners, of types, and of who they are. */
export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, each => `&#${each.charCodeAt(0)};`)
}
