/** The checks in their order. What can be told without composing is told first. */
import { type DocumentNode, GraphQLError, parse, Source } from 'graphql'
import { composeWithBoth } from '../compose.ts'
import { placeOf } from './place.ts'
import type { Published, Subgraph } from './published.ts'
import type { Problem, Report } from './report.ts'
import type { Task } from './thread.ts'

export function judge(task: Task, tell: (problems: readonly Problem[]) => void): Report {
  if (task.kind === 'removal') throw new Error('Not yet.')
  const { proposed, published, options } = task
  const file = options.file ?? `${proposed.name}.graphql`
  const document = read(proposed.sdl, file)
  if ('code' in document) return { problems: [document] }
  tell([])
  return composition(proposed, document, published, file)
}

function read(sdl: string, file: string): DocumentNode | Problem {
  try {
    return parse(new Source(sdl, file))
  } catch (fault) {
    if (!(fault instanceof GraphQLError)) throw fault
    const [at] = fault.locations ?? []
    return { code: 'SYNTAX', severity: 'error', message: fault.message, ...(at && { place: { file, ...at } }) }
  }
}

function composition(proposed: Subgraph, document: DocumentNode, published: Published, file: string): Report {
  const others = published.subgraphs.filter(each => each.name !== proposed.name)
  const { complaints, composed } = composeWithBoth([
    ...others.map(({ name, url, sdl }) => ({ name, url, typeDefs: parse(sdl) })),
    { name: proposed.name, url: proposed.url, typeDefs: document },
  ])
  const problems = complaints.map(({ kind, message, nodes }): Problem => {
    const place = nodes.map(node => placeOf(node, file)).find(each => each !== undefined)
    const code = kind === 'hint' ? 'COMPOSITION_HINT' : kind === 'error' ? 'COMPOSITION' : 'COMPOSERS_DISAGREE'
    return { code, severity: kind === 'hint' ? 'warning' : 'error', message, ...(place && { place }) }
  })
  return { problems, ...(composed && { graph: { ...composed, owners: published.owners } }) }
}
