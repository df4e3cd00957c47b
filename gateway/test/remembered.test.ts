import { expect, it } from 'vitest'
import { remembered } from '../src/remembered.ts'

it('what was asked for last is kept, and the rest is worked out again', () => {
  const made: string[] = []
  const value = remembered<string>(2)
  const ask = (key: string) =>
    value(key, () => {
      made.push(key)
      return `${key}!`
    })
  expect(['a', 'b', 'a', 'c', 'a', 'b'].map(ask)).toEqual(['a!', 'b!', 'a!', 'c!', 'a!', 'b!'])
  expect(made).toEqual(['a', 'b', 'c', 'b'])
})
