/**
 * The service points: who takes part and since when, which regions they cover and what they came from. Drenthe
 * started on 10 March 2017 with eleven partners; with the Frisian F-Top it became Noord in January 2020. A day that
 * no publication says is null.
 */
import type { OrganisationRow } from './organisations.ts'

/** In which part an organisation can take part in a service point. */
export const membershipRoles = {
  EMPLOYERS: { nl: 'Werkgeversorganisatie', en: 'Organisation of employers' },
  UNION: { nl: 'Vakbond', en: 'Trade union' },
  FUND: { nl: 'Opleidings- en ontwikkelingsfonds', en: 'Training and development fund' },
  UWV: { nl: 'UWV', en: 'Employee insurance agency' },
  PROVINCE: { nl: 'Provincie', en: 'Province' },
  CENTRE: { nl: 'Centrumgemeente', en: 'Municipality that speaks for the region' },
} as const
type MembershipRole = keyof typeof membershipRoles

interface MembershipRow {
  organisation: OrganisationRow['id']
  role: MembershipRole
  from: string | null
  /** The last day; null while it lasts. */
  to: string | null
}

interface ServicePointRow {
  code: string
  name: string
  organisation: OrganisationRow['id']
  since: string | null
  /** The last day; null while it exists. */
  until: string | null
  predecessors: readonly string[]
  regions: readonly string[]
  partners: readonly MembershipRow[]
}

const NOORD_SINCE = '2020-01-01'
const DRENTHE = { since: '2017-03-10', until: '2019-12-31' }

const employers = ['metaalunie', 'techniek-nederland', 'fme']
const unions = ['fnv-metaal', 'cnv-vakmensen']
const funds = ['oom', 'wij-techniek', 'a-en-o-metalektro']

export const servicePoints: readonly ServicePointRow[] = [
  {
    code: 'noord',
    name: 'Servicepunt Techniek Noord',
    organisation: 'register:servicepunt-techniek-noord',
    since: NOORD_SINCE,
    until: null,
    predecessors: ['drenthe', 'f-top'],
    regions: ['groningen', 'friesland', 'drenthe'],
    partners: partners(
      { employers, unions, funds, uwv: ['uwv'], provinces: ['groningen', 'friesland', 'drenthe'], centre: ['emmen'] },
      NOORD_SINCE,
      null,
    ),
  },
  {
    code: 'drenthe',
    name: 'Servicepunt Techniek Drenthe',
    organisation: 'register:servicepunt-techniek-drenthe',
    since: DRENTHE.since,
    until: DRENTHE.until,
    predecessors: [],
    regions: ['drenthe'],
    partners: partners(
      { employers, unions, funds, uwv: ['uwv'], provinces: ['drenthe'], centre: ['emmen'] },
      DRENTHE.since,
      DRENTHE.until,
    ),
  },
  {
    code: 'f-top',
    name: 'F-Top',
    organisation: 'register:f-top',
    since: null,
    until: '2019-12-31',
    predecessors: [],
    regions: ['friesland'],
    partners: [],
  },
  {
    code: 'noord-holland',
    name: 'Servicepunt Techniek Noord-Holland',
    organisation: 'register:servicepunt-techniek-noord-holland',
    since: null,
    until: null,
    predecessors: [],
    regions: ['noord-holland-noord', 'zaanstreek-waterland', 'zuid-kennemerland-en-ijmond', 'groot-amsterdam'],
    partners: partners(
      { employers, unions, funds, uwv: ['uwv'], provinces: ['noord-holland'], centre: [] },
      null,
      null,
    ),
  },
  {
    code: 'utrecht-gooi-vechtstreek',
    name: 'Servicepunt Techniek Utrecht, Gooi en Vechtstreek',
    organisation: 'register:servicepunt-techniek-utrecht-gooi-vechtstreek',
    since: null,
    until: null,
    predecessors: [],
    regions: ['midden-utrecht', 'gooi-en-vechtstreek'],
    partners: partners(
      {
        employers: ['fme', 'metaalunie'],
        unions: [],
        funds: ['a-en-o-metalektro'],
        uwv: ['uwv'],
        provinces: ['utrecht'],
        centre: [],
      },
      null,
      null,
    ),
  },
]

interface Partnership {
  employers: readonly string[]
  unions: readonly string[]
  funds: readonly string[]
  uwv: readonly string[]
  provinces: readonly string[]
  /** The municipalities that speak for the region. */
  centre: readonly string[]
}

function partners(who: Partnership, from: string | null, to: string | null): MembershipRow[] {
  const as = (role: MembershipRole, slugs: readonly string[], prefix = '') =>
    slugs.map(slug => ({ organisation: `register:${prefix}${slug}`, role, from, to }))
  return [
    ...as('EMPLOYERS', who.employers),
    ...as('UNION', who.unions),
    ...as('FUND', who.funds),
    ...as('UWV', who.uwv),
    ...as('PROVINCE', who.provinces, 'provincie-'),
    ...as('CENTRE', who.centre, 'gemeente-'),
  ]
}
