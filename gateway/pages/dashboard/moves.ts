/** Who moved, and the flow that a diagram draws of it. Only released figures flow; how many are not told is counted. */
import { type Cell, type Cells, type Figure, figureAt, type Release, toldValue, UNAVAILABLE } from '../page/cube.ts'

/** What `operations/moves.graphql` gives. */
export interface Moves {
  /** To the branch and of the region that were chosen, and the same year by year. */
  all: (Release & { series: readonly (Cells & { from: string; to: string })[] }) | null
  between: Cells | null
  to: Cells | null
  /** These are there for all regions together. */
  from?: Cells | null
  by?: Cells | null
  into?: Cells | null
  outOf?: Cells | null
  sectors?: Cells | null
  /** From a branch by a sort of training to a branch; asked when a branch was chosen. */
  ways?: Cells | null
}

type Side = 'from' | 'by' | 'to'

export interface FlowNode {
  /** `from METAAL`, `by SHORT`, `to BOUW`: a branch stands on both sides. */
  id: string
  side: Side
  code: string
  /** Its own released figure: what flows through it may be less. */
  figure: Figure | undefined
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

interface Shown {
  /** In the order in which they stand below each other. */
  branches: readonly string[]
  trainings: readonly string[]
  /** Only what is about this branch. */
  branch: string | undefined
}

/** The finest that can be told. */
export function flowOf(moves: Moves, shown: Shown): Flow {
  return flowIn(partsOf(moves), moves, shown)
}

/** From branch to branch, whatever lies between. */
export function flowBetween(moves: Moves, shown: Shown): Flow {
  return flowIn(betweenIn(moves), moves, shown)
}

function flowIn(parts: readonly Part[], moves: Moves, shown: Shown): Flow {
  const cells = parts.flatMap(({ sides, told }) =>
    told.cells.filter(cell => isAbout(cell, shown.branch)).map(cell => ({ ...cell, sides })),
  )
  const links = linksOf(cells)
  const joined = new Set(links.flatMap(({ source, target }) => [source, target]))
  const sides = SIDES.filter(side => parts.some(part => part.sides.includes(side)))
  const nodes = sides.flatMap(side => codesOf(side, shown).map(code => nodeOf(side, code, moves, shown.branch)))
  return {
    nodes: nodes.filter(({ id, figure }) => joined.has(id) || (figure && toldValue(figure) !== undefined)),
    links,
    suppressed: cells.filter(({ figure }) => figure.status === 'SUPPRESSED').length,
  }
}

const SIDES: readonly Side[] = ['from', 'by', 'to']

interface Part {
  /** What its keys are. */
  sides: readonly Side[]
  told: Cells
}

/** The finest that says most: of one branch its ways, of all of them both halves of the ways, of a region only from and to. */
function partsOf(moves: Moves): Part[] {
  const { ways, into, outOf } = moves
  if (ways) return [{ sides: SIDES, told: ways }]
  if (into && outOf)
    return [
      { sides: ['from', 'by'], told: into },
      { sides: ['by', 'to'], told: outOf },
    ]
  return betweenIn(moves)
}

function betweenIn({ between }: Moves): Part[] {
  return between ? [{ sides: ['from', 'to'], told: between }] : []
}

function isAbout({ keys }: Cell, branch: string | undefined): boolean {
  return branch === undefined || keys[0] === branch || keys.at(-1) === branch
}

/** One link for all that go the same way between two sides. */
function linksOf(cells: readonly (Cell & Pick<Part, 'sides'>)[]): FlowLink[] {
  const links = new Map<string, FlowLink>()
  for (const { keys, figure, sides } of cells) {
    const value = toldValue(figure)
    if (!value) continue
    for (const [at, side] of sides.slice(1).entries()) {
      const [source, target] = [`${sides[at]} ${keys[at]}`, `${side} ${keys[at + 1]}`]
      const link = links.get(`${source} ${target}`) ?? { source, target, value: 0 }
      link.value += value
      links.set(`${source} ${target}`, link)
    }
  }
  return [...links.values()]
}

function codesOf(side: Side, { branches, trainings }: Shown): readonly string[] {
  return side === 'by' ? trainings : branches
}

/** Of a part of the flow no released figure says how much it is. */
function nodeOf(side: Side, code: string, moves: Moves, branch: string | undefined): FlowNode {
  const cells = moves[side]
  const isWhole = branch === undefined || (side !== 'by' && code === branch)
  return { id: `${side} ${code}`, side, code, figure: cells && isWhole ? figureAt(cells, code) : undefined }
}

/** All that were counted, and those of them who came into technical work from outside; that is told for all regions only. */
export function movedIn(moves: Moves | undefined): { all: Figure; inflow: Figure | undefined } {
  return {
    all: moves?.all ? figureAt(moves.all) : UNAVAILABLE,
    inflow: moves?.sectors ? figureAt(moves.sectors, 'INFLOW', 'TECHNICAL') : undefined,
  }
}
