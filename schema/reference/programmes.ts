/** The programmes of the register, as figures of others tell them apart. */

/** Slugs, in the order of the register. */
export const programmeCodes: readonly string[] = [
  'spt-noord',
  'spt-drenthe',
  'ao-subsidie-servicepunten',
  'spt-utrecht-gooi-vechtstreek',
  'technisch-talent-werkt',
  'vouchers-noord-holland',
  'mkb-route',
  'entree-in-beweging',
  'mind-your-next-step',
  'oo-fondsen',
]

const OTHER = 'OTHER'
const NONE = 'NONE'

/** The dimension of a programme: a slug, `OTHER` for one that came later, `NONE`. */
export const programmeDimension = { keys: [...programmeCodes, OTHER, NONE] }

/** The key of what a record says of its programme. */
export function programmeKey(programme: string | null): string {
  return programme === null ? NONE : programmeCodes.includes(programme) ? programme : OTHER
}
