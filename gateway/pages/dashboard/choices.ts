/** What somebody chose to see, as the address says it: `?region=groningen&branch=METAAL&year=2024`. */
import { useAddress } from '../page/address.ts'

export interface Choices {
  region: string | undefined
  branch: string | undefined
  /** Undefined: the last one that is released whole. */
  year: string | undefined
}

export interface Choosing extends Choices {
  choose(changes: Partial<Choices>): void
}

export function useChoices(): Choosing {
  const { chosen, choose } = useAddress()
  const year = chosen('year')
  return {
    region: chosen('region'),
    branch: chosen('branch'),
    year: year !== undefined && /^\d{4}$/.test(year) ? year : undefined,
    choose,
  }
}

/** As the API has it: days, and lists of what is wanted. What was not chosen is not said. */
export function askedFor({ region, branch, year }: Choices): Readonly<Record<string, unknown>> {
  return {
    ...(year && { from: `${year}-01-01`, to: `${Number(year) + 1}-01-01` }),
    ...(branch && { branches: [branch] }),
    ...(region && { regions: [region] }),
  }
}
