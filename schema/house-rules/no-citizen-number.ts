/** The citizen number is nowhere in the graph, under no name, not even hashed (R18). */
import { Kind, visit } from 'graphql'
import type { Rule } from './rule.ts'

const CITIZEN_NUMBER =
  /(^|_)(bsn|sofi)|burgerservice|sofinummer|citizen_?(service_?)?number|social_?security|national_?id|personal_?number/i

export const noCitizenNumber: Rule = document => {
  const found: string[] = []
  visit(document, {
    Name: (node, _key, parent) => {
      const definition = parent !== undefined && !Array.isArray(parent) && 'kind' in parent ? parent.kind : undefined
      if (definition === Kind.DIRECTIVE) return
      // camelCase and snake_case alike: citizenNumber, citizen_number.
      const words = node.value.replace(/([a-z])([A-Z])/g, '$1_$2')
      if (CITIZEN_NUMBER.test(node.value) || CITIZEN_NUMBER.test(words)) {
        found.push(`${node.value} looks like a citizen number, which is nowhere in the graph (R18).`)
      }
    },
  })
  return found
}
