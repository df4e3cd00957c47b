/** What somebody has chosen on a page is in its address, so that it can be sent, kept and gone back to. */
import { useEffect, useState } from 'preact/hooks'

type Changes = Readonly<Record<string, string | undefined>>

interface Address {
  chosen(name: string): string | undefined
  /** Undefined takes a choice away. */
  choose(changes: Changes): void
}

/** Shows anew when the address changes, by `choose` or by going back. */
export function useAddress(): Address {
  const [search, setSearch] = useState(location.search)
  useEffect(() => {
    const moved = () => setSearch(location.search)
    addEventListener('popstate', moved)
    return () => removeEventListener('popstate', moved)
  }, [])
  const chosen = new URLSearchParams(search)
  return {
    chosen: name => chosen.get(name) || undefined,
    choose: changes => {
      const address = addressWith(changes)
      history.pushState(null, '', address)
      setSearch(new URL(address, location.href).search)
    },
  }
}

/** The address of this page with something chosen otherwise. */
export function addressWith(changes: Changes): string {
  const parts = new URLSearchParams(location.search)
  for (const [name, value] of Object.entries(changes)) {
    if (value === undefined) parts.delete(name)
    else parts.set(name, value)
  }
  const text = parts.toString()
  return text === '' ? location.pathname : `${location.pathname}?${text}`
}
