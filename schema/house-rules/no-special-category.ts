/**
 * What makes somebody vulnerable is nowhere in the graph (R12): an owner that needs it to decide keeps it, and answers with
 * its decision. The words are those of article 9 and 10 of the GDPR, and of the groups that programmes name.
 */
import { namesLike } from './names-like.ts'
import type { Rule } from './rule.ts'

const SPECIAL_CATEGORY =
  /(^|_)(race|ethnic\w*|religio\w*|belief|political\w*|sexual\w*|gender|genetic\w*|biometric\w*|health|medical|disab\w*|handicap\w*|criminal\w*|nationality|refugee|asylum\w*|status_?holder|statushouder|vulnerab\w*)(_|$)/i

export const noSpecialCategory: Rule = document =>
  namesLike(SPECIAL_CATEGORY, document).map(
    name => `${name} looks like what makes somebody vulnerable, which never travels: answer yes or no (R12).`,
  )
