/** What is chosen about a person is kept in this tab and nowhere else: never in an address, which is kept, sent and logged. */
import { useState } from 'preact/hooks'

export function useKept(name: string): [string | undefined, (value: string | undefined) => void] {
  const [value, setValue] = useState(() => sessionStorage.getItem(name) ?? undefined)
  return [
    value,
    next => {
      if (next === undefined) sessionStorage.removeItem(name)
      else sessionStorage.setItem(name, next)
      setValue(next)
    },
  ]
}
