/**
 * A field that is asked with several arguments has a name for each in the answer so far. Which of these a partner is to
 * be told is worked out here from what its field requires: planners mix them up where entities are in several places.
 */
import { type FieldNode, Kind, print, type SelectionSetNode } from 'graphql'
import { nameOf } from '../../selected.ts'
import { type Asked, askedBy, entityFetchesIn, entityFields, namesOn } from './asked.ts'
import { giveOwnVariables } from './own-variables.ts'
import type { PlanNode, Requirement } from './plan.ts'
import type { PlannedGraph } from './planned-graph.ts'

/** @throws Error where nobody is asked for what is to be told. */
export function mendRequirements(plan: PlanNode, { requiredBy, schema }: PlannedGraph): void {
  const asked = askedBy(plan)
  for (const fetch of entityFetchesIn(plan)) {
    for (const { key, places } of fetch.lists) {
      const fields = entityFields(fetch, key)
      const required = fields.flatMap(each => requiredBy(fetch.source, each.name.value)).flatMap(fieldsOf)
      if (!required.some(hasArguments)) continue
      for (const place of places)
        place.requires = place.requires.map(each => mended(each, required, namesOn(place.path), asked))
    }
    giveOwnVariables(fetch, schema)
  }
}

function mended(requirement: Requirement, required: readonly FieldNode[], names: string, asked: Asked): Requirement {
  if (requirement.kind === 'fragment')
    return { ...requirement, below: requirement.below.map(each => mended(each, required, names, asked)) }
  const meant = required.filter(each => each.name.value === requirement.name)
  const [question] = meant.filter(each => each.arguments?.length).map(questionOf)
  const from = question === undefined ? requirement.from : nameFor(question, requirement.from, asked.get(names) ?? [])
  if (from === undefined) throw new Error(`The plan asks nobody for «${question}», which is required.`)
  const inside = meant.flatMap(each => (each.selectionSet ? fieldsOf(each.selectionSet) : []))
  return {
    ...requirement,
    from,
    below: requirement.below?.map(each => mended(each, inside, `${names}.${from}`, asked)),
  }
}

/** The name under which somebody was asked that question; best the one that the plan says. */
function nameFor(question: string, planned: string, fields: readonly FieldNode[]): string | undefined {
  const names = fields.filter(each => questionOf(each) === question).map(nameOf)
  return names.includes(planned) ? planned : names[0]
}

/** What is asked, whatever it is called. */
function questionOf({ name, arguments: given = [] }: FieldNode): string {
  return `${name.value}(${given.map(print).sort().join()})`
}

function hasArguments(field: FieldNode): boolean {
  return (
    Boolean(field.arguments?.length) || (field.selectionSet ? fieldsOf(field.selectionSet).some(hasArguments) : false)
  )
}

/** Of a set of fields, which has no named fragments. */
function fieldsOf({ selections }: SelectionSetNode): FieldNode[] {
  return selections.flatMap(each =>
    each.kind === Kind.FIELD ? [each] : each.kind === Kind.INLINE_FRAGMENT ? fieldsOf(each.selectionSet) : [],
  )
}
