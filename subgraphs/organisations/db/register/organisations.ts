/**
 * The organisations that are in the register whatever region is generated: funds, organisations of employers and
 * workers, governments, service points. Employers come from the region; training providers have a list of their own.
 */
import type { BranchCode } from '@overstap/schema/reference'

type OrganisationKind =
  | 'EMPLOYER'
  | 'SERVICE_POINT'
  | 'TRAINING_FUND'
  | 'EMPLOYERS_ORGANISATION'
  | 'TRADE_UNION'
  | 'UWV'
  | 'MUNICIPALITY'
  | 'PROVINCE'
  | 'TRAINING_PROVIDER'
  | 'WORK_CENTRE'
  | 'GOVERNMENT'

interface FormerName {
  name: string
  /** The last day of the name; null where no source says it. */
  until: string | null
}

export interface OrganisationRow {
  id: string
  name: string
  kind: OrganisationKind
  branch: BranchCode | null
  /** The seat, for those whose place matters. */
  municipality: string | null
  /** Newest first. */
  formerNames: readonly FormerName[]
}

export const organisations: readonly OrganisationRow[] = [
  organisation('oom', 'OOM', 'TRAINING_FUND', { branch: 'METAAL' }),
  organisation('a-en-o-metalektro', 'A+O Metalektro', 'TRAINING_FUND', { branch: 'METALEKTRO' }),
  // It still published as OTIB in April 2020; the day of the change is not known here.
  organisation('wij-techniek', 'WIJ Techniek', 'TRAINING_FUND', {
    branch: 'INSTALLATIE',
    formerNames: [{ name: 'OTIB', until: null }],
  }),
  organisation('oo-fonds-bouw', 'O&O-fonds Bouw & Infra', 'TRAINING_FUND', { branch: 'BOUW' }),

  organisation('metaalunie', 'Koninklijke Metaalunie', 'EMPLOYERS_ORGANISATION', { branch: 'METAAL' }),
  organisation('fme', 'FME', 'EMPLOYERS_ORGANISATION', {
    branch: 'METALEKTRO',
    formerNames: [{ name: 'FME/CWM', until: null }],
  }),
  organisation('techniek-nederland', 'Techniek Nederland', 'EMPLOYERS_ORGANISATION', {
    branch: 'INSTALLATIE',
    formerNames: [{ name: 'UNETO-VNI', until: '2018-12-31' }],
  }),
  organisation('bouwend-nederland', 'Bouwend Nederland', 'EMPLOYERS_ORGANISATION', { branch: 'BOUW' }),
  organisation('fnv-metaal', 'FNV Metaal', 'TRADE_UNION', {}),
  organisation('cnv-vakmensen', 'CNV Vakmensen', 'TRADE_UNION', {}),

  organisation('uwv', 'UWV', 'UWV', {}),
  organisation('rvo', 'Rijksdienst voor Ondernemend Nederland', 'GOVERNMENT', {}),
  organisation('ministerie-szw', 'Ministerie van Sociale Zaken en Werkgelegenheid', 'GOVERNMENT', {}),
  organisation('ministerie-ez', 'Ministerie van Economische Zaken', 'GOVERNMENT', {
    formerNames: [{ name: 'Ministerie van Economische Zaken en Klimaat', until: '2024-07-01' }],
  }),
  organisation('provincie-drenthe', 'Provincie Drenthe', 'PROVINCE', { municipality: 'GM0106' }),
  organisation('provincie-friesland', 'Provincie Fryslân', 'PROVINCE', { municipality: 'GM0080' }),
  organisation('provincie-groningen', 'Provincie Groningen', 'PROVINCE', { municipality: 'GM0014' }),
  organisation('provincie-noord-holland', 'Provincie Noord-Holland', 'PROVINCE', { municipality: 'GM0392' }),
  organisation('provincie-utrecht', 'Provincie Utrecht', 'PROVINCE', { municipality: 'GM0344' }),
  organisation('gemeente-assen', 'Gemeente Assen', 'MUNICIPALITY', { municipality: 'GM0106' }),
  organisation('gemeente-emmen', 'Gemeente Emmen', 'MUNICIPALITY', { municipality: 'GM0114' }),
  organisation('gemeente-groningen', 'Gemeente Groningen', 'MUNICIPALITY', { municipality: 'GM0014' }),
  organisation('gemeente-haarlem', 'Gemeente Haarlem', 'MUNICIPALITY', { municipality: 'GM0392' }),
  organisation('gemeente-hilversum', 'Gemeente Hilversum', 'MUNICIPALITY', { municipality: 'GM0402' }),
  organisation('werkcentrum-groningen', 'Werkcentrum Groningen', 'WORK_CENTRE', { municipality: 'GM0014' }),
  organisation('werkcentrum-drenthe', 'Werkcentrum Drenthe', 'WORK_CENTRE', { municipality: 'GM0114' }),

  organisation('servicepunt-techniek-noord', 'Servicepunt Techniek Noord', 'SERVICE_POINT', {}),
  organisation('servicepunt-techniek-drenthe', 'Servicepunt Techniek Drenthe', 'SERVICE_POINT', {
    municipality: 'GM0114',
  }),
  organisation('f-top', 'F-Top', 'SERVICE_POINT', {}),
  organisation('servicepunt-techniek-noord-holland', 'Servicepunt Techniek Noord-Holland', 'SERVICE_POINT', {}),
  organisation(
    'servicepunt-techniek-utrecht-gooi-vechtstreek',
    'Servicepunt Techniek Utrecht, Gooi en Vechtstreek',
    'SERVICE_POINT',
    {},
  ),
]

function organisation(
  slug: string,
  name: string,
  kind: OrganisationKind,
  { branch = null, municipality = null, formerNames = [] }: Partial<OrganisationRow>,
): OrganisationRow {
  return { id: `register:${slug}`, name, kind, branch, municipality, formerNames }
}
