/** Codes of the register in a filter. */
import { unknownCode } from '@overstap/schema/reference'
import { badUserInput } from './errors.ts'
import { readList } from './filter.ts'

/**
 * The list `where.<name>` of codes of a kind, as `readList` gives it.
 * @throws BAD_USER_INPUT for one that nobody knows, with the nearest ones (R20).
 */
export function readCodes(
  kind: Parameters<typeof unknownCode>[0],
  name: string,
  codes: readonly string[] | null | undefined,
): readonly string[] | undefined {
  const read = readList(name, codes)
  for (const code of read ?? []) {
    const unknown = unknownCode(kind, code)
    if (unknown) throw badUserInput(unknown.message, unknown.nearest)
  }
  return read
}
