/**
 * What is about a person carries `@tag(name: "personal")`, on the field or on its whole type, so that guards, logs and
 * caches can tell it from open data without knowing the domain.
 */
import { directiveTexts, fieldsOf, namedTypeOf, objectTypesOf, type Rule } from './rule.ts'

/** Types that are about one person by definition. */
const PERSONS = /^(Candidate|MobilityRoute|Contact|Enrolment)/
/** Names that never stand for anything else. */
export const PERSONAL_NAMES = /^(givenName|familyName|birthDate|email|phone|address|postcode|candidates?|affected)$/

export const personalDataIsMarked: Rule = document => {
  const marked = new Set(
    objectTypesOf(document)
      .filter(type => directiveTexts(type, 'tag', 'name').includes('personal'))
      .map(type => type.name.value),
  )
  const types = objectTypesOf(document).flatMap(({ name: { value } }) =>
    PERSONS.test(value) && !marked.has(value)
      ? [`${value} is about a person and must carry @tag(name: "personal").`]
      : [],
  )
  const fields = fieldsOf(document).flatMap(({ type, field, at }) => {
    if (marked.has(type.name.value) || directiveTexts(field, 'tag', 'name').includes('personal')) return []
    const personal = PERSONAL_NAMES.test(field.name.value) || marked.has(namedTypeOf(field.type))
    return personal ? [`${at} gives personal data and must carry @tag(name: "personal").`] : []
  })
  return [...types, ...fields]
}
