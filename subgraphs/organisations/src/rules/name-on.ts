/**
 * What an organisation was called on a day. The register knows the last day of some former names and not of others:
 * where a name ended on a day that nobody recorded, a day in the past may belong to it or to the name after it.
 */
interface FormerName {
  name: string
  /** The last day of the name; null where it is not known. */
  until: string | null
}

/**
 * The name on `day`, or null when the register can not tell.
 * @param formers newest first.
 * @param today everything that is a former name was one by today.
 */
export function nameOn(present: string, formers: readonly FormerName[], day: string, today: string): string | null {
  if (day >= today) return present
  let name = present
  for (const former of formers) {
    if (former.until === null) return null
    if (former.until < day) return name
    name = former.name
  }
  return name
}
