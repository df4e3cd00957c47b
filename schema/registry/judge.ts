/** The checks in their order. What can be told without composing is told first, in case composing never ends. */
import { addressFindings } from './alone/address.ts'
import { unsupportedFeatures } from './alone/features.ts'
import { fieldSetFindings } from './alone/field-sets.ts'
import { nameFindings, reservedNames, tooLongNames } from './alone/names.ts'
import { readSdl } from './alone/read-sdl.ts'
import { unreadableTexts } from './alone/texts.ts'
import { breakingChanges } from './breaking.ts'
import { composition } from './composition.ts'
import { missingConsent } from './consent.ts'
import { type Finding, problemsOf, type Told } from './finding.ts'
import { foreignFindings } from './foreign/index.ts'
import { differentPolicies } from './foreign/policy.ts'
import { sceneOf } from './foreign/scene.ts'
import { houseFindings } from './house.ts'
import { LIMITS } from './options.ts'
import { type Prepared, prepared } from './prepare/prepared.ts'
import { commonTypes, differentShared } from './prepare/shared-definitions.ts'
import { withWholeTypes } from './prepare/whole-types.ts'
import type { Subgraph } from './published.ts'
import type { Problem, Report } from './report.ts'
import type { Task } from './thread.ts'
import { typesOf } from './types.ts'

type Tell = (problems: readonly Problem[]) => void

export async function judge(task: Task, tell: Tell): Promise<Report> {
  if (task.kind === 'check') return judgeProposal(task, tell)
  if (task.kind === 'removal') return judgeRemoval(task)
  const told = { name: '', file: '', published: task.published, options: task.options }
  return composed(prepared(task.published, undefined), [], told)
}

async function judgeProposal(
  { proposed, published, options }: Extract<Task, { kind: 'check' }>,
  tell: Tell,
): Promise<Report> {
  const file = options.file ?? `${proposed.name}.graphql`
  const told: Told = { name: proposed.name, file, published, options }
  const outside = [
    ...nameFindings(proposed, published.subgraphs),
    ...addressFindings(proposed, published.subgraphs, options.production),
  ]
  const read = readSdl(proposed.sdl, file, { ...LIMITS, ...options.limits })
  if ('finding' in read) {
    const [problem, ...rest] = problemsOf([read.finding, ...outside], told)
    return { problems: problem ? [{ ...problem, ...(read.place && { place: read.place }) }, ...rest] : rest }
  }
  const graph = prepared(published, { ...proposed, document: read.document })
  const own = graph.after.get(proposed.name)?.document ?? read.document
  const written = withWholeTypes(read.document)
  const before = [
    ...outside,
    ...unsupportedFeatures(written),
    ...reservedNames(written),
    ...tooLongNames(written),
    ...unreadableTexts(read.document),
    ...differentShared(written),
    ...fieldSetFindings(own),
    ...houseFindings(own),
    ...othersFindings(proposed, graph, told),
  ]
  tell(problemsOf(before, told))
  return composed(graph, before, told)
}

function othersFindings({ name }: Subgraph, graph: Prepared, { published, options }: Told): Finding[] {
  const { after, before, ownersBefore } = graph
  const own = after.get(name)?.document
  if (own === undefined) return []
  const others = [...after.values()].filter(each => each.name !== name)
  const replaced = before.get(name)
  const scene = sceneOf({
    name,
    types: typesOf(own),
    before: replaced ? typesOf(replaced.document) : new Map(),
    others: others.map(each => ({ name: each.name, types: typesOf(each.document) })),
    owners: ownersBefore,
    common: commonTypes,
    founders: published.founders,
  })
  const documents = (parts: typeof after) => new Map([...parts.values()].map(each => [each.name, each.document]))
  return [
    ...foreignFindings(scene),
    ...differentPolicies(scene, own, documents(after)),
    ...missingConsent(scene, documents(after), documents(before), published, options.day),
  ]
}

async function judgeRemoval({ name, published, options }: Extract<Task, { kind: 'removal' }>): Promise<Report> {
  const told: Told = { name, file: `${name}.graphql`, published, options }
  if (!published.subgraphs.some(each => each.name === name)) {
    const names = published.subgraphs.map(each => each.name).join(', ')
    const message = `No subgraph is published as «${name}». Published are: ${names}.`
    return { problems: problemsOf([{ code: 'NOT_PUBLISHED', message }], told) }
  }
  const graph = prepared({ ...published, subgraphs: published.subgraphs.filter(each => each.name !== name) }, undefined)
  return composed(graph, [], told)
}

async function composed(graph: Prepared, before: readonly Finding[], told: Told): Promise<Report> {
  const { published, name, file } = told
  const own = graph.after.get(name)
  const { findings, composed } = composition([...graph.after.values()], own, file)
  const lost =
    composed && published.api !== undefined
      ? await breakingChanges(published.api, composed.api, published.operations, own?.document)
      : []
  const problems = problemsOf([...before, ...findings, ...lost], told)
  if (composed === undefined || problems.some(({ severity }) => severity === 'error')) return { problems }
  return { problems, graph: { ...composed, owners: graph.ownersAfter } }
}
