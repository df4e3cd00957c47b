// Reads travelling facts field by field and refuses what is not there or not of its kind, naming the field and never
// its content: facts are about a person.
import type { ReasonValues } from './reason.ts'

export class FactsReader {
  readonly #fields: Readonly<Record<string, unknown>>

  constructor(fields: unknown) {
    if (!isRecord(fields)) throw new Error('Route facts are not an object.')
    this.#fields = fields
  }

  /** PostgreSQL keeps no NUL in a text: whoever asks it for one fails for all that is asked with it. */
  text(name: string): string {
    const value = this.#fields[name]
    return typeof value === 'string' && !value.includes('\0') ? value : refuse(name, 'a text')
  }

  number(name: string): number {
    const value = this.#fields[name]
    return typeof value === 'number' ? value : refuse(name, 'a number')
  }

  flag(name: string): boolean {
    const value = this.#fields[name]
    return typeof value === 'boolean' ? value : refuse(name, 'true or false')
  }

  /** Some engines leave out what others send as null. */
  optional<Value>(name: string, read: () => Value): Value | null {
    return (this.#fields[name] ?? null) === null ? null : read()
  }

  oneOf<Value extends string>(name: string, allowed: readonly Value[]): Value {
    const text = this.text(name)
    return allowed.find(each => each === text) ?? refuse(name, `one of ${allowed.join(', ')}`)
  }

  list(name: string, most: number): FactsReader[] {
    const value = this.#fields[name]
    return Array.isArray(value) && value.length <= most
      ? value.map(each => new FactsReader(each))
      : refuse(name, `a list of at most ${most}`)
  }

  values(name: string): ReasonValues {
    const value = this.#fields[name]
    return isReasonValues(value) ? value : refuse(name, 'texts, numbers and lists of texts by name')
  }
}

function refuse(name: string, expected: string): never {
  throw new Error(`Route facts: ${name} is not ${expected}.`)
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isReasonValues(value: unknown): value is ReasonValues {
  const isText = (each: unknown) => typeof each === 'string'
  const isValue = (each: unknown) =>
    isText(each) || typeof each === 'number' || (Array.isArray(each) && each.every(isText))
  return isRecord(value) && Object.values(value).every(isValue)
}
