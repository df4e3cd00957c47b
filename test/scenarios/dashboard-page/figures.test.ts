// The dashboard against the API: what each panel says is what somebody gets who asks for it in other words.

import { expect, it } from 'vitest'
import { browserHere, NO_BROWSER, openBrowser } from '../../pages/browser.ts'
import { ask } from '../ask.ts'
import { eurosInDutch, inDutch, openDashboard, shareInDutch, shown, textsOf } from './open-dashboard.ts'

const BRANCHES: Readonly<Record<string, string>> = {
  METAAL: 'Metaal',
  METALEKTRO: 'Metalektro',
  INSTALLATIE: 'Installatie',
  BOUW: 'Bouw',
  AVIATION: 'Luchtvaart',
  LOGISTICS: 'Logistiek',
  RETAIL: 'Winkel',
  HOSPITALITY: 'Horeca',
  VEHICLE: 'Mobiliteit',
}
const CELLS = '{ asOf from cells { keys figure { value status base } } }'

/** What went to a few is not told. */
const toldEuros = (cents: number | null) => (cents === null ? 'weinig' : eurosInDutch(cents))

/** Of a cube, the figure under each code; the codes of several dimensions with a space between. */
async function cube(
  field: string,
): Promise<Map<string, { value: number | null; status: 'RELEASED' | 'SUPPRESSED'; base: number | null }>> {
  const { data } = await ask(`{ cube: ${field} ${CELLS} }`, {}, { token: null, language: 'nl' })
  return new Map(data.cube.cells.map((cell: { keys: string[]; figure: object }) => [cell.keys.join(' '), cell.figure]))
}

/** What is there; a test that asks for what is not there is wrong. */
function at<Value>(figures: ReadonlyMap<string, Value>, key = ''): Value {
  const found = figures.get(key)
  if (found === undefined) throw new Error(`There is no «${key}», only ${[...figures.keys()].join(', ')}.`)
  return found
}

if (browserHere === undefined) {
  it.skip(`The dashboard ${NO_BROWSER}`, () => {})
} else {
  const browser = await openBrowser(browserHere)

  it('says first how many moved, what was hard to fill, what training ended in and what was awarded', async () => {
    const { page } = await openDashboard(browser, '/')
    const [moves, sectors] = await Promise.all([cube('moves(by: [])'), cube('moves(by: [FROM_SECTOR, TO_SECTOR])')])
    const [openings, shortage] = await Promise.all([cube('openings(by: [])'), cube('openings(by: [SHORTAGE])')])
    const [outcomes, money] = await Promise.all([cube('trainingOutcomes(by: [OUTCOME])'), cube('fundingUse(by: [])')])
    const all = at(moves).value ?? 0
    const inflow = at(sectors, 'INFLOW TECHNICAL').value ?? 0
    const [hard, vacancies] = [at(shortage, 'HARD_TO_FILL').value ?? 0, at(openings).value ?? 0]
    const completed = at(outcomes, 'COMPLETED').value ?? 0
    const ended = completed + (at(outcomes, 'DROPPED_OUT').value ?? 0)
    expect(await textsOf(page, '.headline dd:not(.when)')).toEqual([
      `${inDutch(all)}${inDutch(inflow)} van ${inDutch(all)} van buiten de techniek`,
      `${shareInDutch(hard / vacancies)}${inDutch(hard)} van ${inDutch(vacancies)} vacatures`,
      `${shareInDutch(completed / ended)}${inDutch(completed)} van ${inDutch(ended)} beëindigde opleidingen`,
      `${eurosInDutch(at(money).value ?? 0)}${inDutch(at(money).base ?? 0)} toekenningen`,
    ])
    expect(await textsOf(page, '.opening .lead')).toEqual([
      expect.stringContaining(`stapten ${inDutch(all)} mensen over, van wie ${inDutch(inflow)} van buiten de techniek`),
    ])
    await page.close()
  })

  it('shows in the table of moves every figure that is released, and says of no other that it is zero', async () => {
    const { page } = await openDashboard(browser, '/')
    await page.getByRole('button', { name: 'Tabel' }).click()
    const figures = await cube('moves(by: [FROM_BRANCH, TO_BRANCH])')
    const expected = Object.keys(BRANCHES).flatMap(from =>
      Object.keys(BRANCHES).map(to => shown(at(figures, `${from} ${to}`))),
    )
    const cells = await textsOf(page, '.matrix td')
    expect(cells).toEqual(expected)
    expect(cells).toContain('weinig')
    expect(cells).not.toContain('0')
    await page.close()
  })

  it('labels the flow with the figures of the branches and of the sorts of training', async () => {
    const { page } = await openDashboard(browser, '/')
    const [from, by, to] = await Promise.all(
      ['FROM_BRANCH', 'TRAINING', 'TO_BRANCH'].map(dimension => cube(`moves(by: [${dimension}])`)),
    )
    const labels = await textsOf(page, '.node text')
    for (const figures of [from, to])
      for (const [code, figure] of figures ?? [])
        if (figure.status === 'RELEASED') expect(labels).toContain(`${BRANCHES[code]} ${shown(figure)}`)
    expect(labels).toContain(`Korte cursus ${shown(at(by ?? new Map(), 'SHORT'))}`)
    expect(labels).toContain(`Zonder opleiding ${shown(at(by ?? new Map(), 'NONE'))}`)
    await page.close()
  })

  it('follows the branch, the region and the year that the address names', async () => {
    const { page } = await openDashboard(browser, '/?region=groningen&branch=INSTALLATIE&year=2024')
    const days = 'from: "2024-01-01", to: "2025-01-01"'
    const moved = await cube(`moves(by: [], ${days}, where: { toBranches: [INSTALLATIE], regions: ["groningen"] })`)
    const hard = await cube(
      `openings(by: [SHORTAGE], ${days}, where: { branches: [INSTALLATIE], regions: ["groningen"] })`,
    )
    const [moves = '', shortage = ''] = await textsOf(page, '.headline .item')
    expect(moves).toContain(`naar Installatie${shown(at(moved))}`)
    expect(shortage).toContain(shown(at(hard, 'HARD_TO_FILL')))
    expect(moves).toContain('2024, stand')
    const came = await cube(`intakes(by: [], ${days}, where: { branches: [INSTALLATIE], regions: ["groningen"] })`)
    const [candidates = '', ...stages] = await textsOf(page, '.stages li')
    expect(candidates).toBe(`Kandidaten${shown(at(came))}Kandidaten · eerste gesprek, uit Installatie`)
    expect(stages.at(-1)).toBe(`Aan het werk${shown(at(moved))}Kandidaten · naar Installatie`)
    const selects = await page.locator('.filters select').all()
    expect(await Promise.all(selects.map(each => each.inputValue()))).toEqual(['groningen', 'INSTALLATIE', '2024'])
    await page.close()
  })

  it('colours each region by its share of vacancies that are hard to fill', async () => {
    const { page } = await openDashboard(browser, '/')
    const [all, hard] = await Promise.all([cube('openings(by: [REGION])'), cube('openings(by: [SHORTAGE, REGION])')])
    const { data } = await ask('{ regions { code name } }')
    const names = new Map<string, string>(
      data.regions.map((each: { code: string; name: string }) => [each.code, each.name]),
    )
    if (at(all, 'UNKNOWN').status === 'SUPPRESSED') all.delete('UNKNOWN')
    else names.set('UNKNOWN', 'Regio onbekend')
    const tiles = await textsOf(page, '.tile')
    expect(tiles).toHaveLength(all.size)
    for (const [region, whole] of all) {
      const part = at(hard, `HARD_TO_FILL ${region}`)
      const share = part.value !== null && whole.value !== null ? shareInDutch(part.value / whole.value) : 'weinig'
      const of = share === 'weinig' ? '' : `${shown(part)} van ${shown(whole)}`
      expect(tiles).toContain(`${names.get(region)}${share}${of}`)
    }
    const steps = await Promise.all(
      (await page.locator('.tile').all()).map(async tile => ({
        share: Number.parseInt((await tile.locator('strong').textContent()) ?? '', 10),
        step: Number(/step-(\d)/.exec((await tile.getAttribute('class')) ?? '')?.[1]),
      })),
    )
    const byShare = steps.filter(({ share }) => share > 0).toSorted((one, other) => one.share - other.share)
    const found = byShare.map(({ step }) => step)
    expect(found).toEqual(found.toSorted((one, other) => one - other))
    expect(new Set(found).size).toBeGreaterThan(1)
    await page.close()
  })

  it('shows from candidate to work what three owners counted', async () => {
    const { page } = await openDashboard(browser, '/')
    const [came, outcomes, money, moves] = await Promise.all([
      cube('intakes(by: [])'),
      cube('trainingOutcomes(by: [OUTCOME])'),
      cube('fundingUse(by: [])'),
      cube('moves(by: [])'),
    ])
    expect(await textsOf(page, '.stages strong')).toEqual([
      shown(at(came)),
      shown(at(outcomes, 'STARTED')),
      shown(at(outcomes, 'COMPLETED')),
      inDutch(at(money).base ?? 0),
      shown(at(moves)),
    ])
    const most = await page.locator('.stages .bar').first().getAttribute('style')
    expect(most).toContain('--share: 100%')
    await page.close()
  })

  it('lists the schemes with a ceiling, and what is left of each', async () => {
    const { page } = await openDashboard(browser, '/')
    const { data } = await ask(
      '{ fundingSchemes(first: 100) { nodes { name ceilingCents committedCents remainingCents } } }',
      {},
      { token: null, language: 'nl' },
    )
    type Scheme = Record<'ceilingCents' | 'committedCents' | 'remainingCents', number | null> & { name: string }
    const limited = (data.fundingSchemes.nodes as Scheme[]).filter(({ ceilingCents }) => ceilingCents !== null)
    const rows = await textsOf(page, '.budgets tbody tr')
    expect(rows).toHaveLength(limited.length)
    for (const { name, ceilingCents, committedCents, remainingCents } of limited) {
      const row = rows.find(each => each.startsWith(name))
      expect(row).toMatch(
        new RegExp(`${[remainingCents, committedCents, ceilingCents].map(toldEuros).join('').replaceAll('.', '\\.')}$`),
      )
    }
    expect(limited.length).toBeGreaterThan(3)
    await page.close()
  })

  it('tells published figures with what they are a share of, and a disputed one with each way to read it (R19)', async () => {
    const { page } = await openDashboard(browser, '/')
    const disputed = page.locator('.programme .DISPUTED')
    expect(await disputed.count()).toBe(1)
    expect(await disputed.locator('.big').textContent()).toContain('75 %')
    expect(await disputed.locator('.readings li').count()).toBe(2)
    const placed = await textsOf(page, '.programme li.REALISED')
    expect(placed.filter(each => each.startsWith('40') && each.includes('40 van 130'))).toHaveLength(1)
    await page.close()
  })
}
