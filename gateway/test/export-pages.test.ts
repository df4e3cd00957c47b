// A long list as a file: page after page, to its end or visibly not.

import { once } from 'node:events'
import { request } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import { beforeEach, describe, expect, it } from 'vitest'
import { readLimits } from '../src/limits/limits.ts'
import { address, file, openHere, register, told } from './export-scene.ts'
import type { Partner } from './partner.ts'

const PER_PAGE = 100

/** Pages of so many rows each; the cursor is the number of the page. */
const pages = (count: number, wide = '', perPage = PER_PAGE) =>
  told(({ after = '0' }) => {
    const page = Number(after ?? 0)
    const nodes = Array.from({ length: perPage }, (_, row) => ({ id: `register:${page}-${row}`, name: `Naam${wide}` }))
    const isLast = page === count - 1
    const pageInfo = { hasNextPage: !isLast, endCursor: String(page + 1) }
    return { data: { organisations: { nodes, pageInfo } } }
  })

function brokenAtFour(good: Partner['answer']): void {
  register.answer = (response, incoming) => {
    if (register.asked.length < 4) return good(response, incoming)
    response.writeHead(500, { 'content-type': 'application/json' }).end('{"secret":1}')
  }
}

/** How many questions come within a moment. */
async function askedMeanwhile(): Promise<number> {
  const before = register.asked.length
  await pause(300)
  return register.asked.length - before
}

beforeEach(() => {
  register.asked.length = 0
})

describe('a list in pages', () => {
  it('is one file, in order, none twice', async () => {
    register.answer = pages(30)
    const { text, headers, isWhole } = await file('/export/Organisations.csv?first=100')
    const lines = text.trim().split('\r\n')
    expect([isWhole, lines.length, new Set(lines).size, lines[0], lines.at(-1)]).toEqual([
      ...[true, 3_001, 3_001],
      ...['id,name', 'register:29-99,Naam'],
    ])
    // Of several pages nobody knows that they are of one moment.
    expect([headers['cache-control'], headers.etag]).toEqual(['no-store', undefined])
    const rows = JSON.parse((await file('/export/Organisations.json?first=100')).text)
    expect([rows.length, rows.at(-1)]).toEqual([3_000, { id: 'register:29-99', name: 'Naam' }])
  })

  it('begins where one says', async () => {
    register.answer = pages(3)
    expect((await file('/export/Organisations.csv?after=2')).text.split('\r\n')[1]).toBe('register:2-0,Naam')
  })

  it('is refused where the operation cannot ask for the next page', async () => {
    register.answer = told(() => ({ data: { organisations: { nodes: [], pageInfo: { hasNextPage: true } } } }))
    const { status, text } = await file('/export/FirstPage.csv')
    expect([status, text]).toEqual([400, expect.stringContaining('has more rows than the file')])
    register.answer = told(() => ({
      data: { organisations: { nodes: [{ id: 'a' }], pageInfo: { hasNextPage: false } } },
    }))
    expect((await file('/export/FirstPage.csv', { 'accept-language': 'en' })).text).toBe('id\r\na\r\n')
  })

  it('that breaks off does not look whole: not to a program, and not to whoever looks at it', async () => {
    brokenAtFour(pages(5, 'x'.repeat(100)))
    const broken = async (path: string) => {
      register.asked.length = 0
      const { isWhole, status, text } = await file(path)
      expect([isWhole, status]).toEqual([false, 200])
      expect(text).not.toContain('secret')
      return text
    }
    const text = await broken('/export/Organisations.csv?first=99')
    expect(text).toMatch(/register:2-99,Naamx*\r\nBROKEN OFF: rows are missing from here on\r\n$/)
    const unread = await broken('/export/Organisations.json?first=93')
    expect(() => JSON.parse(unread)).toThrow(SyntaxError)
    register.asked.length = 0
    const packed = await fetch(`${address}/export/Organisations.csv?first=98`, {
      headers: { 'accept-encoding': 'gzip' },
    })
    await expect(packed.text()).rejects.toThrow()
  })

  it('that breaks off before anything was sent is an answer that says why', async () => {
    brokenAtFour(pages(5))
    const { isWhole, status, headers, text } = await file('/export/Organisations.csv?first=92')
    expect([isWhole, status, JSON.parse(text).errors[0].extensions.source]).toEqual([true, 503, 'organisations'])
    expect([headers['content-type'], headers['content-disposition'], headers['cache-control']]).toEqual([
      'application/json; charset=utf-8',
      undefined,
      'no-store',
    ])
  })

  it('is not asked on when whoever wanted it leaves', async () => {
    register.answer = pages(1_000, 'x'.repeat(2_000))
    const sent = request(`${address}/export/Organisations.csv?first=97`)
    sent.end()
    const [response] = await once(sent, 'response')
    await once(response, 'data')
    response.destroy()
    await expect.poll(askedMeanwhile, { timeout: 20_000 }).toBe(0)
    expect(register.asked.length).toBeLessThan(300)
  })

  it('waits for whoever does not read', async () => {
    register.answer = pages(1_000, 'x'.repeat(2_000))
    const sent = request(`${address}/export/Organisations.csv?first=96`)
    sent.end()
    const [response] = await once(sent, 'response')
    response.pause()
    await expect.poll(askedMeanwhile, { timeout: 20_000 }).toBe(0)
    // 200 kB a page: what fits into the sockets and no more.
    expect(register.asked.length).toBeLessThan(100)
    response.destroy()
  })

  it('comes more slowly to whoever asks too often, and comes', async () => {
    const slow = await openHere({ limits: readLimits({ RATE_LIMIT: '2' }) })
    const from = await slow.listen({ host: '127.0.0.1', port: 0 })
    register.answer = pages(11)
    const began = performance.now()
    const { isWhole, text } = await file('/export/Organisations.csv?first=95', {}, 'GET', from)
    expect([isWhole, text.trim().split('\r\n').length]).toEqual([true, 1_101])
    // Eleven pages: eight at once, and two more a second.
    expect(performance.now() - began).toBeGreaterThan(1_000)
  })

  it('of more than a thousand pages is not taken for whole', async () => {
    register.answer = pages(5_000, '', 1)
    const { isWhole, text } = await file('/export/Organisations.csv?first=94')
    expect([isWhole, text]).toEqual([false, expect.stringMatching(/BROKEN OFF.*\r\n$/)])
  }, 120_000)
})
