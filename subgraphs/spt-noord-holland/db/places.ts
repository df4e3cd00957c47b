/** Where the service point works, and where the money of the province goes, which is wider (R14). */
import { reference } from '@overstap/schema/reference'

/** Labour-market regions of the service point. */
export const OWN_REGIONS: readonly string[] = [
  'noord-holland-noord',
  'zaanstreek-waterland',
  'zuid-kennemerland-en-ijmond',
  'groot-amsterdam',
]

/** Labour-market regions with a municipality in the province, by slug. */
export const regionsOfProvince: readonly string[] = [
  ...new Set(
    [...reference.municipalities.values()]
      .filter(({ province }) => province === 'noord-holland')
      .map(({ region }) => region),
  ),
].sort()
