/** What a rule finds, and how it becomes a problem that somebody else can act on. */
import type { ASTNode } from 'graphql'
import type { Code } from './codes.ts'
import type { CheckOptions } from './options.ts'
import { placeOf } from './place.ts'
import type { Published } from './published.ts'
import type { Problem } from './report.ts'

export interface Finding {
  code: Code
  /** `error` when left out. */
  severity?: 'error' | 'warning'
  message: string
  /** Where in the proposed SDL. */
  node?: ASTNode | undefined
  /** The subgraph whose business it is as well. */
  owner?: string | undefined
  /** The coordinate at which that owner may allow it; left out for what nobody can allow. */
  releasable?: string | undefined
  patch?: string | undefined
}

export interface Told {
  /** Who proposes. */
  name: string
  /** How the proposed SDL is called. */
  file: string
  published: Published
  options: CheckOptions
}

/** Without what its owner has released, errors first, each once; what composers say in their words behind what is said in ours. */
export function problemsOf(findings: readonly Finding[], told: Told): Problem[] {
  const problems = findings.filter(each => !isReleased(each, told)).map(each => problemOf(each, told))
  const unique = [...new Map(problems.map(each => [JSON.stringify(each), each])).values()]
  return unique.sort((one, other) => rank(one) - rank(other))
}

function rank({ code, severity, place }: Problem): number {
  const ofComposers = code.startsWith('COMPOSITION') ? 2e8 : 0
  return (severity === 'error' ? 0 : 1e9) + ofComposers + (place?.line ?? 1e8)
}

function isReleased({ code, owner, releasable }: Finding, { name, published, options }: Told): boolean {
  return published.releases.some(
    each =>
      each.code === code &&
      each.what === releasable &&
      each.owner === owner &&
      each.to === name &&
      options.day <= each.until,
  )
}

function problemOf(finding: Finding, { name, file, published }: Told): Problem {
  const { code, severity = 'error', message, node, patch, releasable } = finding
  const place = placeOf(node, file)
  const owner = published.subgraphs.find(each => each.name === finding.owner)
  return {
    ...{ code, severity, message },
    ...(place && { place }),
    ...(owner && { owner: { name: owner.name, ...owner.owner } }),
    ...(patch !== undefined && { patch }),
    ...(owner && releasable !== undefined && { release: { owner: owner.name, to: name, code, what: releasable } }),
  }
}
