// Municipalities with their labour-market region, their province and a point near the main settlement. Region and
// province are facts of their own: Assen is in the province of Drenthe and in the region of Groningen.
import { byCode } from './skills.ts'
import { readTable } from './table.ts'

export interface Municipality {
  readonly code: string
  readonly name: string
  readonly region: string
  readonly province: string
  readonly latitude: number
  readonly longitude: number
}

export function readMunicipalities(): Map<string, Municipality> {
  const municipalities = readTable('municipalities.tsv').map(row => ({
    code: row.text('code'),
    name: row.text('name'),
    region: row.text('region'),
    province: row.text('province'),
    latitude: row.number('latitude'),
    longitude: row.number('longitude'),
  }))
  return byCode(municipalities)
}
