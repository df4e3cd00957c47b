/** How many moved, year by year. */
import type { Asked } from '../page/ask.ts'
import { type Cells, figureAt, toldValue } from '../page/cube.ts'
import { FigureText } from '../page/figure.tsx'
import { Panel } from '../page/panel.tsx'
import type { Choosing } from './choices.ts'
import type { Moves } from './moves.ts'
import { TEXTS } from './texts.ts'

const WORDS = TEXTS.years

export function YearsPanel({ asked, choices }: { asked: Asked<Moves>; choices: Choosing }) {
  return (
    <Panel
      name="years"
      title={WORDS.title}
      asked={asked}
      rows="all.series.cells"
      part={({ all }) => all && { years: all.series.map(yearOf), shown: all.from.slice(0, 4) }}
    >
      {({ years, shown }) => (
        <Years {...{ years, shown }} onChoose={year => choices.choose({ year, quarter: undefined })} />
      )}
    </Panel>
  )
}

interface Year {
  year: string
  cells: Cells
}

function yearOf({ from, cells }: Cells & { from: string }): Year {
  return { year: from.slice(0, 4), cells: { cells } }
}

interface YearsProps {
  years: readonly Year[]
  shown: string
  onChoose: (year: string) => void
}

function Years({ years, shown, onChoose }: YearsProps) {
  const most = Math.max(1, ...years.map(({ cells }) => toldValue(figureAt(cells)) ?? 0))
  return (
    <table class="shares">
      <tbody>
        {years.map(({ year, cells }) => {
          const figure = figureAt(cells)
          return (
            <tr key={year} class={year === shown ? 'chosen' : ''}>
              <th scope="row">
                <button type="button" class="plain" aria-pressed={year === shown} onClick={() => onChoose(year)}>
                  {year}
                </button>
              </th>
              <td class="track">
                <span
                  class={`bar ${figure.status}`}
                  style={{ '--share': `${((toldValue(figure) ?? 0) / most) * 100}%` }}
                />
              </td>
              <td class="number">
                <strong>
                  <FigureText figure={figure} />
                </strong>
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
