/** One of several, or all of them. */

interface ChoiceProps {
  label: string
  chosen: string | undefined
  /** What it is called when nothing is chosen. */
  all: string
  options: readonly (readonly [value: string, text: string])[]
  onChoose: (value: string | undefined) => void
}

export function Choice({ label, chosen, all, options, onChoose }: ChoiceProps) {
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
