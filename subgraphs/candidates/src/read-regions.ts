/** Regions that somebody asks figures of. */
import { badUserInput, readList } from '@overstap/kit'
import { unknownCode } from '@overstap/schema/reference'

/** Throws for one that nobody knows, with those that may be meant. */
export function readRegions(regions: readonly string[] | null | undefined): readonly string[] | undefined {
  for (const region of regions ?? []) {
    const unknown = unknownCode('region', region)
    if (unknown) throw badUserInput(unknown.message, unknown.nearest)
  }
  return readList('regions', regions)
}
