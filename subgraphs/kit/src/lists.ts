/**
 * Lists as PostgreSQL writes and reads them. The driver would ask the server for their types on each new connection, and
 * when that one closes before it was answered, the error belongs to nobody and ends the process (postgres 3.4.9).
 */

type Value = string | number | boolean | null

/** One-dimensional lists of the types that statements here have; another one is refused by the server, and loudly. */
export const listTypes = {
  booleans: listOf(1000, text => text === 't'),
  smallints: listOf(1005, Number),
  integers: listOf(1007, Number),
  texts: listOf(1009, asIs),
  bigints: listOf(1016, Number),
  doubles: listOf(1022, Number),
}

function listOf(type: number, read: (text: string) => Value) {
  return {
    to: type,
    from: [type],
    serialize: (list: readonly Value[]) => `{${list.map(written).join(',')}}`,
    parse: (text: string) =>
      [...text.matchAll(/"((?:[^"\\]|\\.)*)"|([^{},"]+)/gs)].map(([, quoted, bare]) =>
        bare === 'NULL' ? null : read(bare ?? quoted?.replace(/\\(.)/gs, '$1') ?? ''),
      ),
  }
}

function written(value: Value): string {
  return value === null ? 'NULL' : `"${String(value).replace(/["\\]/g, '\\$&')}"`
}

function asIs(text: string): string {
  return text
}
