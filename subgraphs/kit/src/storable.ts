/**
 * Whether PostgreSQL can hold a value as a text. It keeps no NUL: no row has such a key, and a statement that asks for
 * one fails for all the keys that were asked with it.
 */
export function isStorable(value: unknown): boolean {
  return typeof value !== 'string' || !value.includes('\0')
}
