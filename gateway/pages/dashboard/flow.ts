/**
 * The flow between the branches as a diagram needs it: from a branch, by a sort of training, to a branch. Only released
 * figures flow; how many are not told is counted.
 */
import type { Cell, Cells } from '../page/cube.ts'
import { toldValue } from '../page/cube.ts'

export interface FlowNode {
  /** `from METAAL`, `by SHORT`, `to BOUW`: a branch stands on both sides. */
  id: string
  side: 'from' | 'by' | 'to'
  code: string
}

export interface FlowLink {
  source: string
  target: string
  value: number
}

export interface Flow {
  nodes: readonly FlowNode[]
  links: readonly FlowLink[]
  /** Flows that are too small to be told. */
  suppressed: number
}

interface Orders {
  branches: readonly string[]
  trainings: readonly string[]
}

export function flowByTraining(into: Cells, outOf: Cells, { branches, trainings }: Orders): Flow {
  const cells = [...linksOf(into, 'from', 'by'), ...linksOf(outOf, 'by', 'to')]
  return flowOf(cells, [
    ...branches.map(code => nodeOf('from', code)),
    ...trainings.map(code => nodeOf('by', code)),
    ...branches.map(code => nodeOf('to', code)),
  ])
}

export function flowBetween(between: Cells, branches: readonly string[]): Flow {
  const nodes = (['from', 'to'] as const).flatMap(side => branches.map(code => nodeOf(side, code)))
  return flowOf(linksOf(between, 'from', 'to'), nodes)
}

function nodeOf(side: FlowNode['side'], code: string): FlowNode {
  return { id: `${side} ${code}`, side, code }
}

type Possible = Omit<FlowLink, 'value'> & { figure: Cell['figure'] }

function linksOf({ cells }: Cells, from: FlowNode['side'], to: FlowNode['side']): Possible[] {
  return cells.map(({ keys, figure }) => ({ source: `${from} ${keys[0]}`, target: `${to} ${keys[1]}`, figure }))
}

function flowOf(possible: readonly Possible[], nodes: readonly FlowNode[]): Flow {
  const links = possible.flatMap(({ source, target, figure }) => {
    const value = toldValue(figure)
    return value === undefined || value <= 0 ? [] : [{ source, target, value }]
  })
  const joined = new Set(links.flatMap(({ source, target }) => [source, target]))
  const suppressed = possible.filter(({ figure }) => figure.status === 'SUPPRESSED').length
  return { nodes: nodes.filter(({ id }) => joined.has(id)), links, suppressed }
}
