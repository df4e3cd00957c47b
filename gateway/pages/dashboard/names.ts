/** What codes are called: by the register while it answers, and otherwise by the page's own words. */
import { LANGUAGE } from '../page/language.ts'
import { TEXTS } from './texts.ts'

/** What `operations/register.graphql` gives. */
export interface Register {
  regions: readonly { code: string; name: string | null }[] | null
  branches: readonly { code: string; name: string | null; technical: boolean | null }[] | null
}

export interface Names {
  /** Codes, in the order in which they are shown everywhere. */
  branches: readonly string[]
  regions: readonly string[]
  branch(code: string): string
  region(code: string): string
}

const BRANCHES = [
  ...['METAAL', 'METALEKTRO', 'INSTALLATIE', 'BOUW'],
  ...['AVIATION', 'LOGISTICS', 'RETAIL', 'HOSPITALITY', 'VEHICLE'],
]
/** Short enough for a diagram. */
const NL = ['Metaal', 'Metalektro', 'Installatie', 'Bouw', 'Luchtvaart', 'Logistiek', 'Winkel', 'Horeca', 'Mobiliteit']
const EN = [
  'Metal',
  'Metalektro',
  'Installation',
  'Construction',
  'Aviation',
  'Logistics',
  'Retail',
  'Hospitality',
  'Mobility',
]
const OWN = new Map(BRANCHES.map((code, at) => [code, (LANGUAGE === 'en' ? EN : NL)[at]]))

/** The code of what nobody wrote down. */
export const UNKNOWN = 'UNKNOWN'

export function namesIn(register: Register | undefined): Names {
  const regions = new Map((register?.regions ?? []).map(each => [each.code, each.name]))
  const branches = new Map((register?.branches ?? []).map(each => [each.code, each.name]))
  return {
    branches: branches.size > 0 ? [...branches.keys()] : BRANCHES,
    regions: [...regions.keys()],
    branch: code => OWN.get(code) ?? branches.get(code) ?? code,
    region: code => (code === UNKNOWN ? TEXTS.regions.unknown : (regions.get(code) ?? fromSlug(code))),
  }
}

/** «gooi-en-vechtstreek» reads better with a capital, and says the same. */
function fromSlug(code: string): string {
  return code.charAt(0).toUpperCase() + code.slice(1).replaceAll('-', ' ')
}
