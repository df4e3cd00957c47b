/** The part of the page about the graph that answers: which one, since when, because of whom. */
import type { Language } from '../language.ts'
import { escaped, shown } from './html.ts'
import type { GraphStatus, RegistryStatus } from './status.ts'
import { TEXTS, type Texts } from './texts.ts'

export function graphPart({ digest, answersSince, registry }: GraphStatus, language: Language): string {
  const texts = TEXTS[language]
  const { graph } = texts
  const facts: (readonly [term: string, html: string])[] = [
    ...(registry ? recordOf(registry, language) : []),
    [graph.since, shown(answersSince, language)],
    [graph.digest, `<code>${escaped(digest)}</code>`],
  ]
  const warning = registry && warningOf(registry, texts)
  return `<h2>${graph.title}</h2>
${warning ? `<p class="warning">${warning}</p>` : ''}
<dl>${facts.map(([term, html]) => `<dt>${term}</dt><dd>${html}</dd>`).join('\n')}</dl>`
}

function recordOf({ number, made }: RegistryStatus, language: Language): (readonly [string, string])[] {
  const texts = TEXTS[language]
  const { graph, unknown } = texts
  return [
    [graph.number, number === null ? unknown : String(number)],
    ...(made
      ? ([
          [graph.because, becauseOf(made.because, texts)],
          [graph.by, byOf(made.by, texts)],
          [graph.madeAt, shown(made.at, language)],
        ] as const)
      : []),
  ]
}

function warningOf({ isReachable, number, newest, made }: RegistryStatus, { graph }: Texts): string | undefined {
  if (!isReachable) return graph.unreachable
  if (made === null) return graph.notRecorded
  return newest !== null && newest !== number ? graph.behind(newest) : undefined
}

/** The record is written for programs: «publish spt-drenthe 3». What a later version records is shown as it is. */
function becauseOf(record: string, { because }: Texts): string {
  const [what, ...about] = escaped(record).split(' ')
  const [first = '', second = ''] = about
  if (what === 'publish') return because.publish(first, second)
  if (what === 'remove') return because.remove(first)
  if (what === 'rollback') return because.rollback(second)
  return what === 'found' ? because.found(about.join(', ')) : escaped(record)
}

function byOf(by: string, { graph }: Texts): string {
  const owner = /^owner of (.+)$/.exec(by)?.[1]
  return owner === undefined ? graph.operator : graph.owner(escaped(owner))
}
