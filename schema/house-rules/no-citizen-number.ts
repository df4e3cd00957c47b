/** The citizen number is nowhere in the graph, under no name, not even hashed (R18). */
import { namesLike } from './names-like.ts'
import type { Rule } from './rule.ts'

const CITIZEN_NUMBER =
  /(^|_)(bsn|sofi)|burgerservice|sofinummer|citizen_?(service_?)?number|social_?security|national_?id|personal_?number/i

export const noCitizenNumber: Rule = document =>
  namesLike(CITIZEN_NUMBER, document).map(
    name => `${name} looks like a citizen number, which is nowhere in the graph (R18).`,
  )
