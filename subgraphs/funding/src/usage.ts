/** What awards had taken up to a day, put together for the rules. */
import type { Loaders } from './loaders.ts'
import type { Usage } from './rules/usage.ts'

/** Of `schemes` in all, and of every scheme by `employers`. */
export async function usageOn(
  loaders: Loaders,
  day: string,
  schemes: readonly string[],
  employers: readonly string[],
): Promise<Usage> {
  const [commitments, uses] = await Promise.all([
    Promise.all(schemes.map(async scheme => [scheme, await committedCentsOn(loaders, scheme, day)] as const)),
    Promise.all(employers.map(employer => loaders.usesOfEmployer.load({ employer, day }))),
  ])
  const committed = new Map(commitments)
  const used = Map.groupBy(uses.flat(), ({ scheme }) => scheme)
  return new Map(
    [...new Set([...committed.keys(), ...used.keys()])].map(scheme => [
      scheme,
      {
        committedCents: committed.get(scheme) ?? 0,
        employers: new Map(used.get(scheme)?.map(({ employer, ...use }) => [employer, use])),
      },
    ]),
  )
}

/** In euro cents. */
export async function committedCentsOn(loaders: Loaders, scheme: string, day: string): Promise<number> {
  const [commitment] = await loaders.commitmentOfScheme.load({ scheme, day })
  return commitment?.cents ?? 0
}
