/** The flow between the branches as a table: from the branch of the row to that of the column. */
import { type Cells, figureAt, toldValue } from '../page/cube.ts'
import { FigureText } from '../page/figure.tsx'
import { Scrolls } from '../page/scrolls.tsx'
import type { Names } from './names.ts'
import { TEXTS } from './texts.ts'

const WORDS = TEXTS.moves

interface MatrixProps {
  between: Cells
  names: Names
  branch: string | undefined
}

export function Matrix({ between, names, branch }: MatrixProps) {
  const most = Math.max(1, ...between.cells.map(({ figure }) => toldValue(figure) ?? 0))
  const { branches } = names
  return (
    <Scrolls label={WORDS.matrix}>
      <table class="matrix">
        <caption>{WORDS.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{WORDS.fromTo}</th>
            {branches.map(code => (
              <th key={code} scope="col" class="number">
                {names.branch(code)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {branches.map(from => (
            <tr key={from}>
              <th scope="row">{names.branch(from)}</th>
              {branches.map(to => {
                const figure = figureAt(between, from, to)
                const share = (toldValue(figure) ?? 0) / most
                const isAside = branch !== undefined && from !== branch && to !== branch
                return (
                  <td
                    key={to}
                    class={['number', figure.status, from === to && 'same', isAside && 'aside']
                      .filter(Boolean)
                      .join(' ')}
                    style={{ '--share': `${Math.round(Math.sqrt(share) * 45)}%` }}
                  >
                    <FigureText figure={figure} />
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </Scrolls>
  )
}
