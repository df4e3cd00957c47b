/**
 * Nothing is open by having been forgotten. Each field is open (`@tag(name: "open")`, on it or on its type) or guarded (a
 * requirement on it, on its type, or on the type that it gives), and never both; what is about a person is guarded. An
 * interface needs neither: its requirements are those of the types behind it.
 */
import { requirementsIn } from '../policy/index.ts'
import { directiveTexts, fieldsOf, hasDirective, namedTypeOf, objectTypesOf, type Rule } from './rule.ts'

export const everythingIsOpenOrGuarded: Rule = document => {
  const required = requirementsIn(document)
  const tagged = (node: Parameters<typeof directiveTexts>[0], tag: string) =>
    directiveTexts(node, 'tag', 'name').includes(tag)
  const types = objectTypesOf(document).flatMap(type => {
    const at = type.name.value
    if (!tagged(type, 'open')) return []
    if (tagged(type, 'personal')) return [`${at} is personal and can not be open as well.`]
    return required.has(at) ? [`${at} is open and needs a right: it must be one of them.`] : []
  })
  const fields = fieldsOf(document).flatMap(({ type, field, at }) => {
    // Its owner says it.
    if (hasDirective(field, 'external')) return []
    const own = tagged(field, 'open')
    const open = own || tagged(type, 'open')
    const personal = tagged(field, 'personal') || (own && tagged(type, 'personal'))
    const guarded = required.has(at) || required.has(type.name.value) || required.has(namedTypeOf(field.type))
    if (open && personal) return [`${at} is personal and can not be open as well.`]
    if (open && guarded) return [`${at} is open and needs a right, or gives what needs one: it must be one of them.`]
    if (open || guarded) return []
    return [`${at} must be open, with @tag(name: "open"), or need a right, with @requiresScopes.`]
  })
  return [...types, ...fields]
}
