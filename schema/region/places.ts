/** Where people live and firms stand: municipalities by size, and which regions are near enough to look for work in. */
import { readFileSync } from 'node:fs'
import { reference } from '../reference/index.ts'
import { weighted } from './weighted.ts'

/** Two big cities have far fewer technical jobs a head than the country around them. */
const TECHNICAL_SHARE: Record<string, number> = { GM0363: 0.45, GM0344: 0.6 }

const NEIGHBOURS: Record<string, readonly string[]> = {
  groningen: ['drenthe', 'friesland'],
  friesland: ['groningen', 'drenthe', 'zwolle'],
  drenthe: ['groningen', 'zwolle', 'friesland'],
  zwolle: ['drenthe', 'friesland'],
  'noord-holland-noord': ['zaanstreek-waterland', 'zuid-kennemerland-en-ijmond'],
  'zaanstreek-waterland': ['groot-amsterdam', 'zuid-kennemerland-en-ijmond', 'noord-holland-noord'],
  'zuid-kennemerland-en-ijmond': ['groot-amsterdam', 'zaanstreek-waterland', 'noord-holland-noord'],
  'groot-amsterdam': ['zuid-kennemerland-en-ijmond', 'zaanstreek-waterland', 'midden-utrecht', 'gooi-en-vechtstreek'],
  'gooi-en-vechtstreek': ['groot-amsterdam', 'midden-utrecht'],
  'midden-utrecht': ['gooi-en-vechtstreek', 'groot-amsterdam'],
}

/** Rough numbers of inhabitants in thousands, 2024; a size to draw by, not a statistic. */
const inhabitants = readFileSync(new URL('./inhabitants.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map(line => {
    const [code = '', thousands = ''] = line.split('\t')
    return { code, weight: Number(thousands) * (TECHNICAL_SHARE[code] ?? 1) }
  })

export const pickMunicipality = weighted(inhabitants.map(({ code, weight }) => [code, weight] as const))

export function municipalityOf(code: string): { code: string; name: string; region: string } {
  const municipality = reference.municipalities.get(code)
  if (!municipality) throw new Error(`The reference release has no municipality ${code}; the region cannot use it.`)
  return municipality
}

/** The nearest first. */
export function neighboursOf(region: string): readonly string[] {
  return NEIGHBOURS[region] ?? []
}
