/** Which routes of a list stand below it: one, or two side by side, also when they are from different pages of the list. */
import { useState } from 'preact/hooks'
import type { Route } from './shapes.ts'

export interface Shown<Kind extends Route> {
  /** The first of the list when nothing was chosen yet. */
  among(routes: readonly Kind[]): readonly Kind[]
  /** Alone. */
  show(route: Kind): void
  /** Next to the one that was shown, or no longer. */
  compare(route: Kind, beside: Kind | undefined): void
  begin(): void
}

export function useShown<Kind extends Route>(): Shown<Kind> {
  const [chosen, setChosen] = useState<readonly Kind[]>([])
  return {
    among: routes => (chosen.length > 0 ? chosen.map(each => latest(each, routes)) : routes.slice(0, 1)),
    show: route => setChosen([route]),
    compare: (route, beside) => {
      if (beside === undefined || beside.id === route.id) return setChosen([route])
      const isShown = chosen.length === 2 && chosen[1]?.id === route.id
      setChosen(isShown ? [beside] : [beside, route])
    },
    begin: () => setChosen([]),
  }
}

function latest<Kind extends Route>(route: Kind, routes: readonly Kind[]): Kind {
  return routes.find(each => each.id === route.id) ?? route
}
