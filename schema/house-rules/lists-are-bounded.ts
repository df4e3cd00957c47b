/** No list without an end: a field that gives a list takes `first`, is a page, or says the size to reckon with. */
import { fieldsOf, hasDirective, isList, namedTypeOf, type Rule } from './rule.ts'

/** A page is bounded where it is asked for. */
const INSIDE_A_PAGE = new Set(['nodes', 'edges'])

export const listsAreBounded: Rule = document =>
  fieldsOf(document).flatMap(({ type, field, at }) => {
    const page = namedTypeOf(field.type).endsWith('Connection')
    const insidePage = type.name.value.endsWith('Connection') && INSIDE_A_PAGE.has(field.name.value)
    if ((!isList(field.type) && !page) || insidePage || hasDirective(field, 'external')) return []
    if (page && !field.arguments?.some(argument => argument.name.value === 'first'))
      return [`${at} is a page and must take «first».`]
    return hasDirective(field, 'listSize') ? [] : [`${at} is a list and must say its size with @listSize.`]
  })
