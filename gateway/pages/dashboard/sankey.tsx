/**
 * The flow between the branches as a diagram. It is a picture: the matrix (matrix.tsx) says the same in a table, for those
 * who do not see it and for those who want to know exactly.
 */
import { type SankeyLink, type SankeyNode, sankey, sankeyLinkHorizontal } from 'd3-sankey'
import { useState } from 'preact/hooks'
import { toldValue } from '../page/cube.ts'
import { shownNumber } from '../page/language.ts'
import { useWidth } from '../page/width.ts'
import type { Flow, FlowLink, FlowNode } from './moves.ts'
import type { Names } from './names.ts'
import { TEXTS } from './texts.ts'

type Node = SankeyNode<FlowNode, FlowLink>
type Link = SankeyLink<FlowNode, FlowLink>

interface SankeyProps {
  flow: Flow
  /** For where there is no room for what stands between. */
  narrowFlow: Flow
  names: Names
  onBranch: (code: string) => void
}

const WORDS = TEXTS.moves
const HIGHEST = 460
/** Of the side with most nodes, for each. */
const HEIGHT_PER_NODE = 80
const NARROW = 620
const SIDES: readonly FlowNode['side'][] = ['from', 'by', 'to']
const BAR = 9
/** Room for a label beside the diagram. */
const LABEL = 132

const pathOf = sankeyLinkHorizontal<FlowNode, FlowLink>()

export function Sankey({ flow, narrowFlow, names, onBranch }: SankeyProps) {
  const [place, width] = useWidth<HTMLDivElement>()
  const [pointed, point] = useState<Link>()
  const isNarrow = width < NARROW
  const margin = isNarrow ? 0 : LABEL
  const drawn = isNarrow ? narrowFlow : flow
  const height = heightOf(drawn)
  return (
    <div class="sankey" ref={place}>
      {width > 0 && (
        <svg
          viewBox={`0 0 ${width} ${height}`}
          width={width}
          height={height}
          role="img"
          aria-label={WORDS.picture}
          onPointerLeave={() => point(undefined)}
        >
          <Drawn flow={drawn} {...{ names, onBranch, width, height, margin, pointed, point }} />
        </svg>
      )}
      {isNarrow && <ByTraining flow={flow} />}
      <p class="pointed" aria-hidden="true">
        {pointed ? sentenceOf(pointed, names) : WORDS.point}
      </p>
    </div>
  )
}

/** In words what the narrow diagram leaves out. */
function ByTraining({ flow }: { flow: Flow }) {
  const told = flow.nodes.flatMap(({ side, code, figure }) => {
    const value = side === 'by' && figure && toldValue(figure)
    return value ? [`${WORDS.training(code).toLowerCase()} ${shownNumber(value)}`] : []
  })
  return told.length === 0 ? null : (
    <p class="small">
      {WORDS.byTraining} {told.join(', ')}.
    </p>
  )
}

interface Room {
  width: number
  height: number
  margin: number
}

interface DrawnProps extends Omit<SankeyProps, 'narrowFlow'>, Room {
  pointed: Link | undefined
  point: (link: Link | undefined) => void
}

function Drawn({ flow, names, onBranch, width, height, margin, pointed, point }: DrawnProps) {
  const { nodes, links } = laidOut(flow, { width, height, margin })
  return (
    <>
      <g class="links" fill="none">
        {links.map(link => (
          <path
            key={`${nodeAt(link.source).id} ${nodeAt(link.target).id}`}
            class={classOf(link, sameLink(link, pointed))}
            d={pathOf(link) ?? ''}
            stroke-width={Math.max(1, link.width ?? 0)}
            onPointerEnter={() => point(link)}
          />
        ))}
      </g>
      {nodes.map(node => (
        <NodeMark key={node.id} {...{ node, names, margin, width }} onChoose={() => onBranch(node.code)} />
      ))}
    </>
  )
}

/**
 * In the order of the register on both sides, so that a branch is found at the same height when figures change. A bar is as
 * high as its released figure says: where less flows, the rest is what is not told.
 */
function laidOut({ nodes, links }: Flow, { width, height, margin }: Room) {
  const columns = SIDES.filter(side => nodes.some(each => each.side === side))
  const order = new Map(nodes.map(({ id }, at) => [id, at]))
  const orderOf = ({ id }: Node) => order.get(id) ?? 0
  return sankey<FlowNode, FlowLink>()
    .nodeId(({ id }) => id)
    .nodeWidth(BAR)
    .nodePadding(15)
    .nodeAlign(node => columns.indexOf(node.side))
    .nodeSort((one, other) => orderOf(one) - orderOf(other))
    .linkSort(
      (one, other) =>
        orderOf(nodeAt(one.source)) - orderOf(nodeAt(other.source)) ||
        orderOf(nodeAt(one.target)) - orderOf(nodeAt(other.target)),
    )
    .iterations(0)
    .extent([
      [margin, 4],
      [width - margin, height - 4],
    ])({ nodes: nodes.map(placed), links: links.map(each => ({ ...each })) })
}

/** A few flows need no tall picture. */
function heightOf({ nodes }: Flow): number {
  const most = Math.max(...SIDES.map(side => nodes.filter(each => each.side === side).length))
  return Math.min(HIGHEST, most * HEIGHT_PER_NODE)
}

function placed(node: FlowNode): FlowNode & { fixedValue?: number } {
  const told = node.figure && toldValue(node.figure)
  return told === undefined ? { ...node } : { ...node, fixedValue: told }
}

/** Once laid out, links hold their nodes. */
function nodeAt(end: Link['source']): Node {
  if (typeof end === 'object') return end
  throw new Error('A link is drawn before it is laid out.')
}

function sameLink(one: Link, other: Link | undefined): boolean {
  return (
    other !== undefined &&
    nodeAt(one.source).id === nodeAt(other.source).id &&
    nodeAt(one.target).id === nodeAt(other.target).id
  )
}

function classOf(link: Link, isPointed: boolean): string {
  const by = [nodeAt(link.source), nodeAt(link.target)].find(({ side }) => side === 'by')
  return ['link', by && by.code !== 'NONE' && 'trained', isPointed && 'is-pointed'].filter(Boolean).join(' ')
}

interface NodeMarkProps {
  node: Node
  names: Names
  margin: number
  width: number
  onChoose: () => void
}

function NodeMark({ node, names, margin, width, onChoose }: NodeMarkProps) {
  const { x0 = 0, x1 = 0, y0 = 0, y1 = 0, side, code, figure } = node
  const told = figure && toldValue(figure)
  const outside = margin > 0 && side !== 'by'
  const toTheLeft = outside ? side === 'from' : x1 > width - LABEL
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the list of branches above does the same with keys
    <g
      class={`node ${side} ${side === 'by' && code !== 'NONE' ? 'trained' : ''}`}
      onClick={side === 'by' ? undefined : onChoose}
    >
      <rect x={x0} y={y0} width={x1 - x0} height={Math.max(1, y1 - y0)} />
      <text x={toTheLeft ? x0 - 7 : x1 + 7} y={(y0 + y1) / 2} dy="0.35em" text-anchor={toTheLeft ? 'end' : 'start'}>
        <tspan class="name">{nameOf(node, names)}</tspan>
        {told !== undefined && <tspan class="value"> {shownNumber(told)}</tspan>}
      </text>
    </g>
  )
}

function nameOf({ side, code }: FlowNode, names: Names): string {
  return side === 'by' ? WORDS.training(code) : names.branch(code)
}

function sentenceOf(link: Link, names: Names): string {
  const [from, to] = [nodeAt(link.source), nodeAt(link.target)]
  return `${nameOf(from, names)} → ${nameOf(to, names)}: ${shownNumber(link.value)}`
}
