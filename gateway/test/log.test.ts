import { Writable } from 'node:stream'
import { logging } from '@overstap/schema/log'
import Fastify from 'fastify'
import { describe, expect, it } from 'vitest'

/** The log of a program, as text, after it has said what `say` makes it say. */
function logged(say: (log: ReturnType<typeof Fastify>['log']) => void): string {
  let text = ''
  const stream = new Writable({
    write: (part, _encoding, done) => {
      text += part
      done()
    },
  })
  say(Fastify({ logger: { ...logging('somebody', 'trace'), stream } }).log)
  return text
}

const NAME = 'Anna-Wil de Vries'
const fault = (message: string, more: object = {}) => Object.assign(new Error(message), more)

describe('the log', () => {
  it.each([
    ['a line break', 'a\n{"level":60,"msg":"forged"}'],
    ['a carriage return', 'a\r{"level":60,"msg":"forged"}'],
    ['an escape of a terminal', '\u001b[2K\u001b[1A forged'],
    ['an escape of a terminal in one character', '\u009b2K forged'],
    ['a line separator of Unicode', 'a\u2028{"msg":"forged"}\u2029\u0085'],
    ['quotation marks', '","level":60,"forged":"'],
    ['half a character', '\ud83d'],
  ])('holds %s as a text within its line', (_, hostile) => {
    const text = logged(log => log.warn({ who: hostile, err: new Error(hostile) }, hostile))
    expect(text).toMatch(/^[^\n]+\n$/)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
    expect(text.trimEnd()).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/)
    const event = JSON.parse(text)
    expect(event).toMatchObject({ name: 'somebody', level: 40 })
    expect(event.forged).toBeUndefined()
    expect(event.msg).toBe(hostile.toWellFormed())
  })

  it.each<[string, Error]>([
    ['the parameters of a statement', fault(`Failed query: select 1 where name = $1\nparams: ${NAME}`)],
    ['what a database could not read', fault(`invalid input syntax for type integer: "${NAME}"`, { code: '22P02' })],
    ['what has a quotation mark in it', fault(`invalid input: "a"${NAME}"b"`)],
    ['what a parser could not read', fault(`Unexpected token 'A', "${NAME}" is not valid JSON`)],
    [
      'the row that a database tells of',
      fault('duplicate key', {
        detail: `Key (name)=(${NAME}) already exists.`,
        where: `unnamed portal parameter $1 = '${NAME}'`,
        hint: NAME,
        query: NAME,
        parameters: [NAME],
        constraint_name: 'candidates_pkey',
      }),
    ],
    ['the same in a cause', fault('outer', { cause: fault('inner', { detail: NAME, code: '23505' }) })],
    ['a value where a name belongs', fault('outer', { table_name: `${NAME}; drop` })],
    ['something thrown that is no error', fault('outer', { cause: { name: NAME } })],
  ])('of a fault leaves out %s', (_, err) => {
    expect(logged(log => log.error({ err }, 'a fault'))).not.toContain('Vries')
  })

  it('of a fault tells its kind, its codes and where it was thrown, down to its causes', () => {
    const inner = fault('relation "x" does not exist', {
      name: 'PostgresError',
      code: '42P01',
      routine: 'parserOpenTable',
    })
    const { err } = JSON.parse(logged(log => log.error({ err: new TypeError('outer', { cause: inner }) }, 'a fault')))
    expect(err).toEqual({
      type: 'TypeError',
      message: 'outer',
      stack: expect.stringMatching(/^ +at .*log\.test\.ts:\d+/),
      cause: {
        type: 'PostgresError',
        message: 'relation «…» does not exist',
        code: '42P01',
        routine: 'parserOpenTable',
        stack: expect.stringContaining('log.test.ts'),
      },
    })
  })
})
