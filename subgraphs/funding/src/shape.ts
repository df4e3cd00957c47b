/**
 * Checks that something read from outside has the shape that its type promises. A shape gives the value back, typed, or
 * refuses it with a sentence that says where it is wrong.
 */
export type Shape<Value> = (value: unknown, at: string) => Value

/** What GraphQL can carry as an Int. */
const LARGEST_INT = 2_147_483_647

export const text: Shape<string> = (value, at) =>
  typeof value === 'string' && value.trim() !== '' ? value : refuse(at, 'a text')

/** A day of the calendar, `2026-11-21`. */
export const day: Shape<string> = (value, at) => {
  const time = typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) ? Date.parse(value) : Number.NaN
  const exists = !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === value
  return exists ? String(value) : refuse(at, 'a day such as 2026-11-21')
}

export function whole(least: number, most: number = LARGEST_INT): Shape<number> {
  return (value, at) =>
    typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most
      ? value
      : refuse(at, `a whole number from ${least} to ${most}`)
}

export function oneOf<Code extends string>(codes: readonly Code[]): Shape<Code> {
  return (value, at) => codes.find(code => code === value) ?? refuse(at, `one of ${codes.join(', ')}`)
}

export function orNull<Value>(shape: Shape<Value>): Shape<Value | null> {
  return (value, at) => (value === null ? null : shape(value, at))
}

export function listOf<Value>(shape: Shape<Value>): Shape<readonly Value[]> {
  return (value, at) =>
    Array.isArray(value) ? value.map((each, index) => shape(each, `${at}[${index}]`)) : refuse(at, 'a list')
}

/** Every field is asked for, and a field that nobody reads is refused: a condition with a typing error must not pass. */
export function record<Value extends object>(
  fields: { readonly [Name in keyof Value]-?: Shape<Value[Name]> },
): Shape<Value> {
  return (value, at) => {
    if (!isRecord(value)) return refuse(at, 'an object')
    for (const name of Object.keys(value)) if (!Object.hasOwn(fields, name)) refuse(`${at}.${name}`, 'left out')
    const read = Object.entries<Shape<unknown>>(fields).map(([name, shape]) => [
      name,
      shape(value[name], `${at}.${name}`),
    ])
    // Every field of the type was read by the shape of that field.
    return Object.fromEntries(read) as Value
  }
}

/** An object whose field `tag` says which of several shapes it has. */
export function variant<Tag extends string, Value extends { readonly [Name in Tag]: string }>(
  tag: Tag,
  shapes: { readonly [Name in Value[Tag]]: Shape<Extract<Value, { readonly [T in Tag]: Name }>> },
): Shape<Value> {
  // Object.keys forgets that the keys are those of the literal.
  const codes = Object.keys(shapes) as Value[Tag][]
  return (value, at) => {
    if (!isRecord(value)) return refuse(at, 'an object')
    return shapes[oneOf(codes)(value[tag], `${at}.${tag}`)](value, at)
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function refuse(at: string, expected: string): never {
  throw new Error(`${at} must be ${expected}.`)
}
