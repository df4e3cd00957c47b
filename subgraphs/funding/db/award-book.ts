/** Awards as they are made one after the other, counted on the way: the next decision must know what the last one took. */
import type { Usage } from '../src/rules/usage.ts'

export interface DemoAward {
  scheme: string
  employer: string | null
  /** The candidate's identifier. */
  beneficiary: string | null
  amountCents: number
  decidedOn: string
  units: number
  /** What the fund wrote down: the firm's branch, and where the person lives, or the firm stands. */
  branch: string | null
  region: string | null
  province: string | null
  /** The balance of an earlier administration, and no award to anybody. */
  carriedOver: boolean
}

export class AwardBook {
  readonly awards: DemoAward[] = []
  readonly #usage = new Map<
    string,
    { committedCents: number; employers: Map<string, { awards: number; cents: number }> }
  >()

  get usage(): Usage {
    return this.#usage
  }

  add(award: DemoAward): void {
    this.awards.push(award)
    const { scheme, employer, amountCents } = award
    const used = this.#usage.get(scheme) ?? { committedCents: 0, employers: new Map() }
    this.#usage.set(scheme, used)
    used.committedCents += amountCents
    if (employer === null) return
    const before = used.employers.get(employer) ?? { awards: 0, cents: 0 }
    used.employers.set(employer, { awards: before.awards + 1, cents: before.cents + amountCents })
  }
}
