/** Which region, branch and period the page is about. */
import type { Choosing } from './choices.ts'
import type { Names } from './names.ts'
import { periodText, samePeriod } from './period.ts'
import { TEXTS } from './texts.ts'

interface FiltersProps {
  choices: Choosing
  names: Names
  periods: readonly { from: string; to: string }[]
}

const WORDS = TEXTS.filters

export function Filters({ choices, names, periods }: FiltersProps) {
  const { region, branch, period, choose } = choices
  const offered = period && !periods.some(each => samePeriod(each, period)) ? [period, ...periods] : periods
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
        chosen={period && keyOf(period)}
        all={WORDS.lastYear}
        options={offered.map(each => [keyOf(each), periodText(each)])}
        onChoose={key => choose({ period: offered.find(each => keyOf(each) === key) })}
      />
      {(region || branch || period) && (
        <button type="button" onClick={() => choose({ region: undefined, branch: undefined, period: undefined })}>
          {WORDS.everything}
        </button>
      )}
    </search>
  )
}

interface ChoiceProps {
  label: string
  chosen: string | undefined
  all: string
  options: readonly (readonly [value: string, text: string])[]
  onChoose: (value: string | undefined) => void
}

function Choice({ label, chosen, all, options, onChoose }: ChoiceProps) {
  return (
    <label>
      <span>{label}</span>
      <select value={chosen ?? ''} onChange={event => onChoose(event.currentTarget.value || undefined)}>
        <option value="">{all}</option>
        {options.map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </label>
  )
}

/** What an address names is offered, whoever gave it, so that one sees what was chosen. */
function withChosen(codes: readonly string[], chosen: string | undefined): readonly string[] {
  return chosen === undefined || codes.includes(chosen) ? codes : [...codes, chosen]
}

function keyOf({ from, to }: { from: string; to: string }): string {
  return `${from}/${to}`
}
