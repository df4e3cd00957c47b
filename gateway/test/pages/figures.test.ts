// What a page makes of figures: it adds up and divides only what is told, and draws nothing that is not.

import { describe, expect, it } from 'vitest'
import { type Funnel, funnelOf } from '../../pages/dashboard/funnel.ts'
import { type Flow, flowBetween, flowOf, type Moves } from '../../pages/dashboard/moves.ts'
import { type Figure, figureAt, shareOf, sumOf, UNAVAILABLE } from '../../pages/page/cube.ts'

const told = (value: number): Figure => ({ value, status: 'RELEASED' })
const FEW: Figure = { value: null, status: 'SUPPRESSED' }

describe('two figures', () => {
  it.each([
    ['both told', told(25), told(100), told(0.25), told(125)],
    ['one too small to be told', FEW, told(100), FEW, FEW],
    ['one missing', told(25), UNAVAILABLE, UNAVAILABLE, UNAVAILABLE],
    ['one too small, and the other missing', FEW, UNAVAILABLE, UNAVAILABLE, UNAVAILABLE],
  ])('%s', (_, one, other, share, sum) => {
    expect(shareOf(one, other)).toEqual(share)
    expect(sumOf(one, other)).toEqual(sum)
  })

  it('that are not in the answer cannot be told', () => {
    const cells = { cells: [{ keys: ['METAAL', 'BOUW'], figure: told(40) }] }
    expect(figureAt(cells, 'METAAL', 'BOUW')).toEqual(told(40))
    expect(figureAt(cells, 'METAAL')).toEqual(UNAVAILABLE)
    expect(figureAt(cells, 'BOUW', 'METAAL')).toEqual(UNAVAILABLE)
  })
})

describe('the way from candidate to work', () => {
  const release = { release: '2026-10.1', asOf: '2026-10-31', from: '2025-01-01', to: '2026-01-01' }
  const texts = { definition: '', noteCode: 'PROTECTED', note: '' }
  const cells = (...pairs: [string[], Figure][]) => ({
    ...release,
    ...texts,
    cells: pairs.map(([keys, figure]) => ({ keys, figure })),
  })

  it('tells completed training as a share of what ended, and awards by the base of the money', () => {
    const training = cells([['STARTED'], told(500)], [['COMPLETED'], told(300)], [['DROPPED_OUT'], told(100)])
    const money = cells([[], { value: 1_500_000, status: 'RELEASED', base: 20 }])
    const funnel = funnelOf({ came: cells([[], told(2000)]), training, money, work: cells([[], told(900)]) })
    expect(funnel).toMatchObject({ came: told(2000), placed: told(900), awards: told(20) })
    expect(funnel).toMatchObject({ ended: told(400), completedShare: told(0.75) })
  })

  it('leaves open what an owner does not tell, and nothing else', () => {
    const funnel = funnelOf({
      came: cells([[], FEW]),
      training: null,
      money: cells([[], FEW]),
      work: cells([[], told(900)]),
    })
    const expected: Partial<Funnel> = { started: UNAVAILABLE, completedShare: UNAVAILABLE, awarded: FEW, awards: FEW }
    expect(funnel).toMatchObject({ ...expected, came: FEW, placed: told(900) })
  })
})

describe('the flow between branches', () => {
  const shown = { branches: ['METAAL', 'BOUW', 'RETAIL'], trainings: ['SHORT', 'NONE'], branch: undefined }
  const cells = (...rows: [...string[], Figure][]) => ({
    cells: rows.map(row => ({ keys: row.slice(0, -1) as string[], figure: row.at(-1) as Figure })),
  })
  const whole: Moves = {
    all: null,
    between: cells(['METAAL', 'BOUW', told(30)], ['RETAIL', 'BOUW', FEW]),
    to: cells(['BOUW', told(55)]),
    from: cells(['METAAL', told(45)], ['RETAIL', FEW]),
    by: cells(['SHORT', told(35)], ['NONE', told(20)]),
    into: cells(['METAAL', 'SHORT', told(30)], ['METAAL', 'NONE', told(15)], ['RETAIL', 'SHORT', FEW]),
    outOf: cells(['SHORT', 'BOUW', told(35)], ['NONE', 'BOUW', told(20)], ['NONE', 'METAAL', FEW]),
  }
  const ways = (flow: Flow | undefined) =>
    flow?.links.map(({ source, target, value }) => `${source}, ${target}: ${value}`)

  it('goes in two halves for all branches together, and counts what it leaves out', () => {
    const flow = flowOf(whole, shown)
    expect(ways(flow)).toEqual([
      'from METAAL, by SHORT: 30',
      'from METAAL, by NONE: 15',
      'by SHORT, to BOUW: 35',
      'by NONE, to BOUW: 20',
    ])
    expect(flow.suppressed).toBe(2)
  })

  it('labels each branch with its own released figure, not with what happens to flow', () => {
    const flow = flowOf(whole, shown)
    expect(flow.nodes.map(({ id, figure }) => [id, figure?.value])).toEqual([
      ['from METAAL', 45],
      ['by SHORT', 35],
      ['by NONE', 20],
      ['to BOUW', 55],
    ])
  })

  it('follows one branch way by way, and says of parts of others no figure', () => {
    const oneBranch = {
      ...whole,
      ways: cells(
        ['METAAL', 'SHORT', 'BOUW', told(20)],
        ['METAAL', 'SHORT', 'METAAL', told(10)],
        ['RETAIL', 'SHORT', 'BOUW', told(15)],
      ),
    }
    const flow = flowOf(oneBranch, { ...shown, branch: 'METAAL' })
    expect(ways(flow)).toEqual(['from METAAL, by SHORT: 30', 'by SHORT, to BOUW: 20', 'by SHORT, to METAAL: 10'])
    expect(flow.nodes.filter(({ figure }) => figure).map(({ id }) => id)).toEqual(['from METAAL', 'to METAAL'])
  })

  it('goes from branch to branch where there is no room for more', () => {
    const flow = flowBetween(whole, shown)
    expect(ways(flow)).toEqual(['from METAAL, to BOUW: 30'])
    expect(flow.nodes.map(({ id }) => id)).toEqual(['from METAAL', 'to BOUW'])
  })

  it('of a region goes from branch to branch, as no more is told', () => {
    const { all, between, to } = whole
    expect(ways(flowOf({ all, between, to }, shown))).toEqual(['from METAAL, to BOUW: 30'])
    expect(ways(flowOf({ all, between: null, to: null }, shown))).toEqual([])
  })
})
