// What each ingredient of the matching rule is worth: where it ranks the transitions that sector experts vouch for, among
// all other occupations, and which occupations it calls near. The transitions' own floor is left out here: the
// question is what the skills alone can see.
import { adjacentCredits, creditOf, expandClaims, fullCredit, requirementWeight } from '../../schema/matching/index.ts'
import { type Occupation, reference } from '../../schema/reference/index.ts'
import { table } from './table.ts'

interface Ingredients {
  readonly name: string
  weight(need: Occupation['needs'][number]): number
  /** In twelfths, as the rule's own. */
  credit(has: { level: number; adjacentLevel: number }, needs: number): number
}

const literal = (has: { level: number }) => (has.level > 0 ? fullCredit : 0)
const nearness = adjacentCredits.at(-1) ?? 0
const ruleWeight = (need: Occupation['needs'][number]) => requirementWeight({ ...need, weight: 1 })

const steps: Ingredients[] = [
  { name: 'literal overlap', weight: () => 1, credit: literal },
  { name: '+ rarity', weight: need => reference.rarity.get(need.skill) ?? 1, credit: literal },
  { name: '+ kind and essential', weight: ruleWeight, credit: literal },
  {
    name: '+ adjacency',
    weight: ruleWeight,
    credit: has => Math.max(literal(has), has.adjacentLevel > 0 ? nearness : 0),
  },
  { name: '+ levels (the rule)', weight: ruleWeight, credit: creditOf },
]

const trades = ['OC-M01', 'OC-M04', 'OC-M05', 'OC-E02', 'OC-E04', 'OC-E07', 'OC-I01', 'OC-I04', 'OC-B01', 'OC-Z04']
const technical = new Set(['METAAL', 'METALEKTRO', 'INSTALLATIE', 'BOUW'])
const nearest = 5

export async function benchMatch(): Promise<string> {
  return [summary(), transitions(), nearestOccupations()].join('\n\n')
}

function summary(): string {
  const rows = steps.map(step => {
    const ranks = reference.transitions.map(each => rankOf(step, each.from, each.to)).sort((a, b) => a - b)
    const reciprocal = ranks.reduce((sum, rank) => sum + 1 / rank, 0) / ranks.length
    const within = (most: number) => String(ranks.filter(rank => rank <= most).length)
    const mean = ranks.reduce((sum, rank) => sum + rank, 0) / ranks.length
    const median = ranks[Math.floor(ranks.length / 2)] ?? 0
    return [step.name, median.toFixed(1), mean.toFixed(1), reciprocal.toFixed(3), within(5), within(10)]
  })
  const count = reference.transitions.length
  const others = reference.occupations.size - 1
  return table(
    `Rank of the ${count} curated transitions among ${others} other occupations (ties share the middle)`,
    ['ingredients', 'median', 'mean', 'mean 1/rank', 'in first 5', 'in first 10'],
    rows,
  )
}

function transitions(): string {
  const rows = reference.transitions.map(({ from, to, evidence }) => [
    `${label(from)} -> ${label(to)}`,
    evidence,
    ...steps.map(step => rankOf(step, from, to).toFixed(1)),
    fitOf(rule(), from, to).toFixed(2),
  ])
  const columns = ['transition', 'evidence', ...steps.map(step => step.name.replace(/ \(.*/, '')), 'fit']
  return table('Each transition: its rank with every ingredient added, and the fit of the whole rule', columns, rows)
}

function nearestOccupations(): string {
  const rows = trades.map(from => {
    const near = [...reference.occupations.values()]
      .filter(each => each.code !== from && technical.has(each.branch))
      .map(each => ({ code: each.code, fit: fitOf(rule(), from, each.code) }))
      .sort((a, b) => b.fit - a.fit || (a.code < b.code ? -1 : 1))
      .slice(0, nearest)
    return [label(from), near.map(each => `${label(each.code)} ${each.fit.toFixed(2)}`).join('; ')]
  })
  return table('The nearest technical occupations of ten trades, by the whole rule', ['trade', 'nearest'], rows)
}

function rankOf(step: Ingredients, from: string, to: string): number {
  const target = fitOf(step, from, to)
  const others = [...reference.occupations.keys()].filter(code => code !== from && code !== to)
  const fits = others.map(code => fitOf(step, from, code))
  return 1 + fits.filter(fit => fit > target).length + fits.filter(fit => fit === target).length / 2
}

function fitOf(step: Ingredients, from: string, to: string): number {
  const holdings = new Map(expandClaims(needsOf(from)).map(claim => [claim.skill, claim]))
  let earned = 0
  let total = 0
  for (const need of needsOf(to)) {
    const weight = step.weight(need)
    earned += weight * step.credit(holdings.get(need.skill) ?? { level: 0, adjacentLevel: 0 }, need.level)
    total += weight * fullCredit
  }
  return total === 0 ? 0 : earned / total
}

function needsOf(code: string): Occupation['needs'] {
  return reference.occupations.get(code)?.needs ?? []
}

function rule(): Ingredients {
  const last = steps.at(-1)
  if (last === undefined) throw new Error('The list of ingredients is empty.')
  return last
}

function label(code: string): string {
  return reference.occupations.get(code)?.labelEn ?? code
}
