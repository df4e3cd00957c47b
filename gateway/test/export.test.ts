// What a registered operation answers, as a file: its rows and columns, its variables, and when there is none.

import { hashOfText } from '@overstap/schema/document-hash'
import { beforeEach, describe, expect, it } from 'vitest'
import {
  address,
  app,
  candidates,
  file,
  OPERATIONS,
  openHere,
  register,
  registerDocument,
  told,
  training,
} from './export-scene.ts'
import { bearer } from './operations-scene.ts'

const PROGRAMMES = {
  programmes: [
    {
      code: 'a',
      name: 'Anders',
      kpis: [
        { code: 'placed', value: 12.5, period: null },
        { code: 'share', value: 0, period: '' },
      ],
    },
    { code: 'b', name: 'Beter, "echt"', kpis: [{ code: 'placed', value: -3, period: 'people' }] },
    { code: 'c', name: 'Leeg', kpis: [] },
  ],
}
const CELLS = [
  { keys: ['METAAL', 'groningen'], figure: { value: 120, status: 'RELEASED', base: 120 } },
  { keys: ['RETAIL', 'drenthe'], figure: { value: null, status: 'SUPPRESSED', base: null } },
]

beforeEach(() => {
  for (const partner of [register, candidates, training]) partner.asked.length = 0
  register.answer = told(() => ({ data: PROGRAMMES }))
  candidates.answer = told(() => ({ data: { moves: { asOf: '2026-10-31', note: 'n', cells: CELLS } } }))
})

let run = 0
/** Each test has a language of its own, and so starts with nothing kept. */
const fresh = () => {
  run += 1
  return { 'accept-language': `nl, x-${run}` }
}
const refusalOf = async (path: string, headers: Record<string, string> = fresh()) => {
  const { status, text, headers: given } = await file(path, headers)
  const { message, extensions } = JSON.parse(text).errors[0]
  expect(given['cache-control']).toBe('no-store')
  return { status, message, extensions }
}

describe('a file', () => {
  it('has a row for each object of the list, with what stands above repeated', async () => {
    const { status, headers, text, isWhole } = await file('/export/Programmes.csv', fresh())
    expect([status, isWhole, headers]).toEqual([
      200,
      true,
      expect.objectContaining({
        'content-type': 'text/csv; charset=utf-8; header=present',
        'content-disposition': 'attachment; filename="Programmes.csv"',
        'x-content-type-options': 'nosniff',
      }),
    ])
    expect(text).toBe(
      [
        'programmes_code,programmes_name,code,value,period',
        'a,Anders,placed,12.5,',
        'a,Anders,share,0,""',
        'b,"Beter, ""echt""",placed,-3,people',
        '',
      ].join('\r\n'),
    )
  })

  it('is read by Dutch Excel without a question: its marks, and a comma in numbers', async () => {
    const { text } = await file('/export/Programmes.csv?dialect=excel-nl', fresh())
    expect(
      text.startsWith('\uFEFFprogrammes_code;programmes_name;code;value;period\r\na;Anders;placed;12,5;\r\n'),
    ).toBe(true)
    expect((await file('/export/Programmes.csv?dialect=excel', fresh())).text).toMatch(/^\uFEFF.*,value.*\r\n.*12\.5/)
  })

  it('can be a list of flat objects instead', async () => {
    const { text, headers } = await file('/export/Programmes.json', fresh())
    expect(headers['content-type']).toBe('application/json; charset=utf-8')
    const above = { programmes_code: 'a', programmes_name: 'Anders' }
    expect(JSON.parse(text)).toEqual([
      { ...above, code: 'placed', value: 12.5, period: null },
      { ...above, code: 'share', value: 0, period: '' },
      { programmes_code: 'b', programmes_name: 'Beter, "echt"', code: 'placed', value: -3, period: 'people' },
    ])
    register.answer = told(() => ({ data: { programmes: [] } }))
    expect(JSON.parse((await file('/export/Programmes.json', fresh())).text)).toEqual([])
  })

  it('of a cube has a column for each dimension that was asked', async () => {
    const { text } = await file('/export/Moves.csv?by=FROM_BRANCH&by=REGION', fresh())
    expect(text).toBe(
      [
        'moves_asOf,moves_note,fromBranch,region,figure_value,figure_status,figure_base',
        '2026-10-31,n,METAAL,groningen,120,RELEASED,120',
        '2026-10-31,n,RETAIL,drenthe,,SUPPRESSED,',
        '',
      ].join('\r\n'),
    )
    expect((await file('/export/Sectors.csv', fresh())).text.split('\r\n')[0]).toBe('fromSector,region,figure_value')
  })

  it('of a series has its period in each row', async () => {
    const period = (year: number) => ({ from: `${year}-01-01`, to: `${year + 1}-01-01`, cells: CELLS.slice(0, 1) })
    candidates.answer = told(() => ({ data: { moves: { series: [period(2024), period(2025)] } } }))
    expect((await file('/export/Series.csv?by=FROM_BRANCH', fresh())).text).toBe(
      [
        'moves_series_from,moves_series_to,fromBranch,figure_value,figure_status',
        '2024-01-01,2025-01-01,METAAL,120,RELEASED',
        '2025-01-01,2026-01-01,METAAL,120,RELEASED',
        '',
      ].join('\r\n'),
    )
  })

  it('of an answer without lists has one row, and of one without rows its columns', async () => {
    register.answer = told(() => ({ data: { region: { code: 'drenthe', name: 'Drenthe' } } }))
    expect((await file('/export/One.csv?code=drenthe', fresh())).text).toBe(
      'region_code,region_name\r\ndrenthe,Drenthe\r\n',
    )
    register.answer = told(() => ({ data: { programmes: [] } }))
    expect((await file('/export/Programmes.csv', fresh())).text).toBe(
      'programmes_code,programmes_name,code,value,period\r\n',
    )
  })

  it('is one of the lists, by choice', async () => {
    const region = (code: string, codes: string[]) => ({ code, municipalities: codes.map(each => ({ code: each })) })
    register.answer = told(() => ({
      data: { branches: [{ code: 'METAAL' }], regions: [region('drenthe', ['GM1', 'GM2']), region('leeg', [])] },
    }))
    const { status, message } = await refusalOf('/export/Several.csv')
    expect([status, message]).toEqual([
      400,
      expect.stringMatching(/«rows».*one of branches, regions.municipalities, regions\.$/),
    ])
    const rows = async (name: string) => {
      const { text, headers } = await file(`/export/Several.csv?rows=${name}`, fresh())
      expect(headers['content-disposition']).toBe(`attachment; filename="Several-${name}.csv"`)
      return text.trim().split('\r\n')
    }
    expect(await rows('branches')).toEqual(['code', 'METAAL'])
    expect(await rows('regions')).toEqual(['code', 'drenthe', 'leeg'])
    expect(await rows('regions.municipalities')).toEqual(['regions_code,code', 'drenthe,GM1', 'drenthe,GM2'])
    expect((await refusalOf('/export/Several.csv?rows=nowhere')).message).toContain('no rows «nowhere»')
  })

  it('is asked by name or by hash, in the language of the address before that of the browser', async () => {
    const path = `/export/${hashOfText(OPERATIONS.programmes)}.csv`
    expect((await file(path, fresh())).text).toContain('Anders')
    await file(`${path}?language=en`, fresh())
    expect(register.asked.map(each => each.headers['accept-language'])).toEqual([`nl, x-${run - 1}`, 'en'])
  })

  it('is kept and told to caches as the answer is, whatever its form', async () => {
    const headers = fresh()
    const [csv, json, dutch] = await Promise.all(
      ['.csv', '.json', '.csv?dialect=excel-nl'].map(form => file(`/export/Programmes${form}`, headers)),
    )
    expect(new Set([csv, json, dutch].map(each => each?.headers.etag)).size).toBe(3)
    for (const one of [csv, json, dutch])
      expect(one?.headers).toMatchObject({
        'cache-control': 'public, max-age=60',
        vary: expect.stringContaining('Authorization, Accept-Language'),
      })
    const again = await file('/export/Programmes.csv', { ...headers, 'if-none-match': String(csv?.headers.etag) })
    expect([again.status, again.text]).toEqual([304, ''])
    const other = await file('/export/Programmes.json', { ...headers, 'if-none-match': String(csv?.headers.etag) })
    expect(other.status).toBe(200)
    const withToken = await file('/export/Programmes.csv', { ...headers, authorization: await bearer('dashboard') })
    expect(withToken.headers['cache-control']).toBe('private, no-cache')
  })

  it('travels compressed to whoever reads that', async () => {
    const response = await fetch(`${address}/export/Programmes.csv`, { headers: { 'accept-encoding': 'br' } })
    expect([response.headers.get('content-encoding'), await response.text()]).toEqual([
      'br',
      (await file('/export/Programmes.csv')).text,
    ])
  })
})

describe('variables', () => {
  const sentAs = async (search: string) => {
    await file(`/export/Organisations.csv?${search}`, fresh())
    return JSON.parse(register.asked.at(-1)?.body ?? '{}').variables
  }

  it('are texts that become what the operation expects', async () => {
    register.answer = told(() => ({
      data: { organisations: { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } } },
    }))
    const where = { search: 'a&b', kinds: ['EMPLOYER'] }
    expect(await sentAs(`first=7&after=x&where=${encodeURIComponent(JSON.stringify(where))}`)).toEqual({
      ...{ first: 7, after: 'x' },
      where,
    })
    expect(await sentAs('first=&after=')).toEqual({})
    candidates.answer = told(() => ({ data: { moves: { asOf: 'd', note: 'n', cells: [] } } }))
    await file(`/export/Moves.csv?by=${encodeURIComponent('["REGION"]')}&from=2026-01-01`, fresh())
    expect(JSON.parse(candidates.asked[0]?.body ?? '{}').variables).toEqual({ by: ['REGION'], from: '2026-01-01' })
  })

  it.each([
    ['/export/One.csv', /"\$code" of required type "ID!" was not provided/],
    ['/export/One.csv?code=a&code=b', /«code» is given 2 times, and is no list/],
    ['/export/One.csv?code=a&region=b', /«region» is not a variable of the operation. It has code; besides.*rows/],
    ['/export/Programmes.csv?__proto__=1', /not a variable of the operation. It has none/],
    ['/export/Organisations.csv?first=many', /Int cannot represent non-integer value: "many"/],
    ['/export/Organisations.csv?where=search', /«where» must be JSON/],
    ['/export/Organisations.csv?where={"nothing":1}', /"nothing" is not defined/],
    ['/export/Moves.csv?by=COLOUR', /"COLOUR" does not exist in "MovesDimension"/],
    ['/export/Programmes.csv?dialect=excel-fr', /dialect must be one of rfc4180, excel, excel-nl/],
    ['/export/Programmes.csv?dialect=constructor', /dialect must be one of/],
    ['/export/Programmes.csv?language=fr', /language must be nl or en/],
    ['/export/Programmes.csv?rows=a&rows=b', /«rows» is given 2 times/],
  ])('that do not fit are refused with what was expected: %s', async (path, expected) => {
    const { status, message, extensions } = await refusalOf(path.replace(/\{.*\}/, encodeURIComponent))
    expect([status, message, extensions]).toEqual([400, expect.stringMatching(expected), { code: 'BAD_USER_INPUT' }])
    expect(register.asked).toEqual([])
  })
})

describe('there is no file', () => {
  it.each([
    ['/export/Nobody.csv', 404, 'NOT_FOUND', /No registered operation is called «Nobody».*operations register/],
    ['/export/Programmes.xlsx', 404, 'NOT_FOUND', /\/export\/<operation>\.csv or \.json/],
    ['/export/..%2Fregister.csv', 404, 'NOT_FOUND', /\/export\/<operation>/],
    ['/export/Left, Right.csv', 404, 'NOT_FOUND', /\/export\/<operation>/],
    [`/export/${hashOfText(OPERATIONS.twoOperations)}.csv`, 400, 'BAD_USER_INPUT', /several operations/],
    ['/export/Unlimited.csv', 400, 'BAD_USER_INPUT', /does not ask whether «organisations» has more pages/],
    ['/export/People.csv', 403, 'FORBIDDEN', /only what is open to everybody/],
  ])('at %s', async (path, status, code, text) => {
    const refusal = await refusalOf(path.replace(', ', '%2C%20'))
    expect(refusal).toEqual({ status, message: expect.stringMatching(text), extensions: { code } })
  })

  it('about people, whoever asks', async () => {
    const authorization = await bearer('coach', { purpose: 'MEDIATION', regions: ['drenthe'] })
    expect((await refusalOf('/export/People.csv', { authorization })).status).toBe(403)
    expect(candidates.asked).toEqual([])
  })

  it('for a token that is bound to another operation, or that is not good', async () => {
    const authorization = await bearer('dashboard', { operations: [hashOfText(OPERATIONS.moves)] })
    expect(await refusalOf('/export/Programmes.csv', { authorization })).toMatchObject({
      ...{ status: 400, extensions: { code: 'QUERY_REJECTED' } },
      message: expect.stringContaining('bound to other operations'),
    })
    expect((await file('/export/Moves.csv?by=REGION', { authorization })).status).toBe(200)
    expect((await refusalOf('/export/Programmes.csv', { authorization: 'Bearer guess' })).status).toBe(401)
  })

  it('where two operations have one name', async () => {
    await registerDocument('query Branches { branches { code } }')
    const other = 'query Branches { branches { name } }'
    await registerDocument(other)
    expect((await refusalOf('/export/Branches.csv')).message).toMatch(
      /2 registered operations are called «Branches».*hash/,
    )
    register.answer = told(() => ({ data: { branches: [{ name: 'Metaal' }] } }))
    expect((await file(`/export/${hashOfText(other)}.csv`)).text).toBe('name\r\nMetaal\r\n')
  })

  it.each(['HEAD', 'POST', 'PUT', 'DELETE'])('for %s', async method => {
    const { status, headers } = await file('/export/Programmes.csv', {}, method)
    expect([status, headers.allow]).toEqual([405, 'GET'])
  })

  it('with a hole in it: a partner that is down is told, and nothing is kept of it', async () => {
    register.answer = response => response.writeHead(503).end()
    expect(await refusalOf('/export/Programmes.csv')).toEqual({
      status: 503,
      message: expect.stringMatching(/«organisations» cannot be reached.*no export is made/),
      extensions: expect.objectContaining({
        code: 'SOURCE_UNAVAILABLE',
        source: 'organisations',
        path: ['programmes'],
      }),
    })
    register.answer = told(() => ({
      data: { programmes: [{ code: 'a', name: 'A', kpis: null }] },
      errors: [{ message: 'no', path: ['programmes', 0, 'kpis'], extensions: { code: 'SOURCE_TIMEOUT', source: 'x' } }],
    }))
    expect((await refusalOf('/export/Programmes.csv')).status).toBeGreaterThanOrEqual(500)
    // Its columns stand in every row.
    register.answer = told(() => ({
      data: { programmes: [{ code: 'a', name: null, kpis: [{ code: 'b', value: 1, period: null }] }] },
      errors: [{ message: 'no', path: ['programmes', 0, 'name'], extensions: { code: 'FORBIDDEN' } }],
    }))
    expect((await refusalOf('/export/Programmes.csv')).status).toBe(403)
  })

  it('with a hole in it, but one elsewhere in the answer does not matter', async () => {
    register.answer = told(() => ({ data: { branches: [{ code: 'METAAL' }] } }))
    training.answer = response => response.writeHead(503).end()
    expect((await file('/export/TwoParts.csv?rows=branches', fresh())).text).toBe('code\r\nMETAAL\r\n')
    expect((await refusalOf('/export/TwoParts.csv?rows=trainings')).extensions.source).toBe('training')
  })

  it('of a list that is not there, which is not an empty one', async () => {
    candidates.answer = told(() => ({ data: { moves: null } }))
    expect(await refusalOf('/export/Moves.csv?by=REGION')).toMatchObject({
      ...{ status: 404, extensions: { code: 'NOT_FOUND' } },
      message: expect.stringContaining('no «moves.cells» for these variables'),
    })
  })

  it('where there is no room, and the caller is told when to ask again', async () => {
    const full = await openHere({ shed: { underWay: 0, loopDelayMs: 10_000, memory: 1 } })
    const { statusCode, headers } = await full.inject('/export/Programmes.csv')
    expect([statusCode, headers['retry-after']]).toEqual([503, '1'])
  })

  it('that says what runs here', async () => {
    for (const path of ['/export/%ff.csv', '/export/', '/export', '/export/a/b.csv'])
      expect((await app.inject(path)).body).not.toMatch(/fastify|route|stack/i)
  })
})
