/** What is wrong with the subgraph that runs, as the checks tell what is wrong with its SDL. */
import { requirementsIn } from '@overstap/schema/policy'
import type { Code, Problem, Report } from '@overstap/schema/registry'
import { Kind, parse, visit } from 'graphql'
import type { GatewayConfig } from '../config.ts'
import type { hopSigner } from '../policy/sign-hop.ts'
import { type Probed, probe } from './probe/probe.ts'
import type { Member } from './store.ts'

type Live = Pick<Member, 'name' | 'url' | 'sdl' | 'open'>

export interface Probes {
  config: GatewayConfig
  signFor: ReturnType<typeof hopSigner>
}

/** With these nothing is asked: there is nothing to ask for, or nowhere to ask it, or it is too much to look at. */
const NOTHING_TO_ASK: readonly Code[] = ['SYNTAX', 'TOO_LARGE', 'NAME', 'ADDRESS', 'COMPOSITION_TOO_COSTLY']

/** Whether the subgraph that runs is asked, too, after a check that said this. */
export function isToBeAsked({ problems }: Report): boolean {
  return !problems.some(({ code, severity }) => severity === 'error' && NOTHING_TO_ASK.includes(code))
}

/** @param others the rest of the graph. */
export async function liveProblems(live: Live, others: readonly Live[], means: Probes): Promise<Probed> {
  const { config, signFor } = means
  const foreign = new Set(others.filter(({ name }) => name !== live.name).flatMap(({ sdl }) => typesIn(sdl)))
  const url = config.partnerUrls.get(live.name) ?? live.url
  const production = config.registry?.production ?? false
  const { problems, milliseconds } = await probe(
    { ...live, url, isItsOwn: type => !foreign.has(type) },
    { signFor, budgetMs: config.hopBudgetMs, production },
  )
  return { problems: [...openAndGuarded(live), ...problems], milliseconds }
}

/** Who answers everybody must have nothing to guard. */
function openAndGuarded({ name, open, sdl }: Live): Problem[] {
  if (!open) return []
  const document = parse(sdl, { noLocation: true })
  let isPersonal = false
  visit(document, {
    Directive: ({ name: directive, arguments: given = [] }) => {
      const isTag = directive.value === 'tag' || directive.value.endsWith('__tag')
      if (isTag && given.some(({ value }) => value.kind === Kind.STRING && value.value === 'personal'))
        isPersonal = true
    },
  })
  if (!isPersonal && requirementsIn(document).size === 0) return []
  const message = `«${name}» has fields that are guarded or about a person, so it must verify who asks. Publish it without --open, and give it GATEWAY_PUBLIC_KEYS.`
  return [{ code: 'OPEN_AND_GUARDED', severity: 'error', message }]
}

function typesIn(sdl: string): string[] {
  return parse(sdl, { noLocation: true }).definitions.flatMap(each =>
    each.kind === Kind.OBJECT_TYPE_DEFINITION || each.kind === Kind.OBJECT_TYPE_EXTENSION ? [each.name.value] : [],
  )
}
