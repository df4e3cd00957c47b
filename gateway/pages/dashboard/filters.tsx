/** Which region, branch and period the page is about. */
import { Choice } from '../page/choice.tsx'
import type { Choosing } from './choices.ts'
import type { Names } from './names.ts'
import { type Periods, periodCode, periodIn, periodName, periodsOf } from './periods.ts'
import { TEXTS } from './texts.ts'

interface FiltersProps {
  choices: Choosing
  names: Names
  periods: Periods
}

const WORDS = TEXTS.filters

export function Filters({ choices, names, periods }: FiltersProps) {
  const { region, branch, year, quarter, choose } = choices
  return (
    <search class="filters" aria-label={WORDS.title}>
      <Choice
        label={WORDS.region}
        chosen={region}
        all={WORDS.allRegions}
        options={withChosen(names.regions, region).map(code => [code, names.region(code)])}
        onChoose={code => choose({ region: code })}
      />
      <Choice
        label={WORDS.branch}
        chosen={branch}
        all={WORDS.allBranches}
        options={withChosen(names.branches, branch).map(code => [code, names.branch(code)])}
        onChoose={code => choose({ branch: code })}
      />
      <Choice
        label={WORDS.period}
        chosen={year && periodCode(year, quarter)}
        all={WORDS.lastYear}
        options={withChosen(periodsOf(periods), year && periodCode(year, quarter)).map(code => [
          code,
          periodName(code),
        ])}
        onChoose={code => choose(periodIn(code))}
      />
      {(region || branch || year) && (
        <button type="button" onClick={() => choose({ region: undefined, branch: undefined, ...periodIn(undefined) })}>
          {WORDS.everything}
        </button>
      )}
    </search>
  )
}

/** What an address names is offered, whoever gave it, so that one sees what was chosen. */
function withChosen(codes: readonly string[], chosen: string | undefined): readonly string[] {
  return chosen === undefined || codes.includes(chosen) ? codes : [...codes, chosen]
}
