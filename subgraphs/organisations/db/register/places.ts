/**
 * Regions, provinces and municipalities with the days on which a municipality belonged to them (R14). The register
 * opens on the day of the decree that drew the labour-market regions; what a municipality was before is not kept. A
 * municipality that merged keeps its own rows up to its last day, so that a question about 2015 gets the answer of
 * 2015.
 */
import { readFileSync } from 'node:fs'
import { reference } from '@overstap/schema/reference'

/** The decree on UWV's areas of 2015 works from this day. */
const REGISTER_OPENS = '2015-01-01'

interface RegionRow {
  code: string
  name: string
  /** Its number in the decree; null where the register holds only part of the decree's region. */
  number: number | null
}

export const regions: readonly RegionRow[] = [
  { code: 'groningen', name: 'Groningen', number: 1 },
  { code: 'friesland', name: 'Friesland', number: 2 },
  { code: 'noord-holland-noord', name: 'Noord-Holland Noord', number: 3 },
  { code: 'drenthe', name: 'Drenthe', number: 4 },
  { code: 'zaanstreek-waterland', name: 'Zaanstreek/Waterland', number: 7 },
  { code: 'zuid-kennemerland-en-ijmond', name: 'Zuid-Kennemerland en IJmond', number: 8 },
  { code: 'groot-amsterdam', name: 'Groot Amsterdam', number: 10 },
  { code: 'gooi-en-vechtstreek', name: 'Gooi en Vechtstreek', number: 12 },
  { code: 'midden-utrecht', name: 'Midden-Utrecht', number: 14 },
  { code: 'zwolle', name: 'Regio Zwolle (Drents deel)', number: null },
]

export const provinces: readonly { code: string; name: string }[] = [
  { code: 'drenthe', name: 'Drenthe' },
  { code: 'friesland', name: 'Friesland' },
  { code: 'groningen', name: 'Groningen' },
  { code: 'noord-holland', name: 'Noord-Holland' },
  { code: 'utrecht', name: 'Utrecht' },
]

interface MunicipalityPeriod {
  code: string
  name: string
  region: string
  province: string
  from: string
  /** The last day; null while it lasts. */
  to: string | null
}

interface Former {
  code: string
  name: string
  region: string
  province: string
  until: string
  into: string[]
}

const former: Former[] = readFileSync(new URL('./former-municipalities.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map(line => {
    const [code = '', name = '', region = '', province = '', until = '', into = ''] = line.split('\t')
    return { code, name, region, province, until, into: into.split(' ') }
  })

/** Municipalities that a merger or a new name made; the others of today were there when the register opened. */
const MADE = new Set('GM1940 GM1942 GM1949 GM1950 GM1952 GM1961 GM1966 GM1969 GM1970 GM1979 GM1980'.split(' '))

/** Every municipality that ever was in one of the regions, once per period. */
export const municipalityPeriods: readonly MunicipalityPeriod[] = [
  ...former.map(({ code, name, region, province, until }) => ({
    code,
    name,
    region,
    province,
    from: REGISTER_OPENS,
    to: until,
  })),
  ...[...reference.municipalities.values()].map(({ code, name, region, province }) => ({
    code,
    name,
    region,
    province,
    from: MADE.has(code) ? dayAfterLastOf(code) : REGISTER_OPENS,
    to: null,
  })),
]

/** A new municipality starts on the day after the old ones ended. */
function dayAfterLastOf(code: string): string {
  const ended = former.find(({ into }) => into.includes(code))
  if (!ended) throw new Error(`former-municipalities.tsv names none that went into ${code}.`)
  return new Date(Date.parse(`${ended.until}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)
}
