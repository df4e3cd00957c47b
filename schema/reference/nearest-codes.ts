// The codes that somebody who typed an unknown one probably meant (R20). Written for a person who mistyped, or who
// gave a name where a code is asked: `CNC` and `Groningen` find codes as well as `SK-M6`.
import { reference } from './release.ts'

const suggestions = 3
/** Longer input cannot be near any code, and the distance below is quadratic. */
const longest = 40

/** The nearest of the known codes, best first, never more than three. */
export function nearestCodes(code: string, known: Iterable<string>): string[] {
  const asked = plain(code.slice(0, longest))
  return [...known]
    .map(each => ({ code: each, far: distanceTo(asked, each) }))
    .sort((a, b) => a.far - b.far || (a.code < b.code ? -1 : 1))
    .slice(0, suggestions)
    .map(each => each.code)
}

function distanceTo(asked: string, code: string): number {
  const byCode = plain(code)
  const labels = labelsOf(code).map(plain)
  if (labels.includes(asked)) return 0
  if (asked.length >= 3 && labels.some(label => label.includes(asked))) return 0.5
  const prefix = asked.length > 0 && byCode.startsWith(asked) ? 0.5 : 0
  return Math.min(...[byCode, ...labels].map(each => editDistance(asked, each))) - prefix
}

function labelsOf(code: string): string[] {
  const entry = reference.skills.get(code) ?? reference.occupations.get(code)
  if (entry) return [entry.labelNl, entry.labelEn]
  const municipality = reference.municipalities.get(code)
  return municipality ? [municipality.name] : []
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
}

function editDistance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (const [above, letter] of [...one].entries()) {
    const next = [above + 1]
    for (const [left, against] of [...other].entries()) {
      const swap = (row[left] ?? 0) + (letter === against ? 0 : 1)
      next.push(Math.min(swap, (row[left + 1] ?? 0) + 1, (next[left] ?? 0) + 1))
    }
    row = next
  }
  return row.at(-1) ?? 0
}
