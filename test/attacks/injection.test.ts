// What attackers write where a text is expected, at every such place of the API: it is a text, and nothing else.

import { stories } from '@overstap/schema/region'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Answer, ask, askOperation } from '../scenarios/ask.ts'
import { stringArguments } from './string-arguments.ts'

const encoded = (position: string) => Buffer.from(position).toString('base64url')

const HOSTILE: Record<string, string> = {
  'SQL that ends a text': "'; drop table candidates cascade; --",
  'SQL that ends a name': '" or 1=1; drop table vacancies cascade; --',
  'SQL after a backslash': "\\'; select pg_sleep(5); --",
  'SQL in a pattern': "%' union select usename, passwd from pg_shadow --",
  'SQL in dollars': '$$; truncate organisations; $$ $1 $2',
  'SQL in a list': '{a,"b"}\',array[1])',
  'SQL behind a prefix': 'uwv-noord:1; drop table candidates',
  'a NUL': 'a\u0000b',
  'a NUL behind a prefix': 'uwv-noord:\u00001',
  'half a character': '\ud800',
  'what is no character': '\uffff\ufffe',
  'text that runs backwards': '\u202edrenthe\u202c',
  'letters with many accents': `e${'\u0301'.repeat(300)}`,
  'a wildcard': '%_%',
  'the prototype': '__proto__',
  'the prototype behind a prefix': 'uwv-noord:__proto__',
  'a constructor': 'constructor',
  'a method of every object': 'hasOwnProperty',
  'a number that is too large': 'uwv-noord:99999999999999999999',
  'a number in another form': 'uwv-noord:1e3',
  'a negative number': 'uwv-noord:-1',
  'a path': '../../../../etc/passwd',
  'a line break with JSON': '\r\n{"level":60}',
  'an expression': '{{7*7}}#{7*7}<%= 7*7 %><script>alert(1)</script>',
  nothing: '',
  spaces: ' \t\n ',
  'a long text': 'x'.repeat(10_000),
  'a cursor with SQL': encoded(`["'; drop table candidates; --"]`),
  'a cursor with a prototype': encoded('[{"__proto__":{"a":1}}]'),
  'a cursor with a number that is none': encoded('[1e400,-1]'),
  'a cursor that is nested': encoded('['.repeat(3_000) + ']'.repeat(3_000)),
}

const places = stringArguments()

/** What the demo region tells before and after: with one table gone or changed it tells something else. */
const watched = (): Promise<Answer[]> =>
  Promise.all([
    askOperation('candidate-routes', { id: stories.electrician, first: 5, asOf: '2026-11-21' }),
    askOperation('vacancy-routes', { id: stories.vacanciesNearEmmen[0], first: 5 }),
    askOperation('disruption', { id: stories.bankruptcy }),
    askOperation('register', { region: 'groningen', asOf: '2026-11-21', employer: stories.crossedEmployer }),
  ])
let before: Answer[] = []
beforeAll(async () => {
  before = await watched()
})

describe('a hostile text', () => {
  it('has a place to be written at in every part of the API', () => {
    expect(places.length).toBeGreaterThan(40)
    expect(places.map(({ coordinate }) => coordinate)).toEqual(
      expect.arrayContaining(['Query.candidate(id)', 'Vacancy.routes(where).regions', 'Organisation.name(on)']),
    )
  })

  it.each(places.map(place => [place.coordinate, place] as const))(
    'is a text that is found or not, or is told to be wrong: %s',
    async (_, { question }) => {
      const found: Record<string, unknown> = {}
      for (const [name, text] of Object.entries(HOSTILE)) {
        const { query, variables } = question(text)
        const started = performance.now()
        const { data, errors = [], extensions } = await ask(query, variables)
        const took = performance.now() - started
        // What the caller wrote may be told to it again, between quotation marks and cut off.
        const told = errors.map(({ message }) => message.replace(/«.*»/s, '«…»')).join('\n')
        const codes = errors.map(error => error.extensions.code)
        const clear = codes.every(code => code === 'BAD_USER_INPUT' || code === 'NOT_FOUND')
        const answered = data !== undefined || codes.length > 0
        const inside = /\b(select|from|relation|syntax|postgres|pg_|undefined|Cannot read|node:|\.ts\b|stack)\b/i.test(
          told,
        )
        if (!clear || !answered || inside || extensions?.sources || took > 4_000)
          found[name] = { query, codes, told, took }
      }
      expect(found).toEqual({})
    },
    120_000,
  )
})

afterAll(async () => {
  // Whatever was written: every table is there, and says what it said.
  expect(await watched()).toEqual(before)
})
