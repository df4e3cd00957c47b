// CSV that no spreadsheet runs, and that comes back as it went.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { csvHead, csvLine, DIALECTS } from '../src/export/write-csv.ts'

const line = (...values: Parameters<typeof csvLine>[0]) => csvLine(values, DIALECTS.rfc4180).trimEnd()
const dutch = (...values: Parameters<typeof csvLine>[0]) => csvLine(values, DIALECTS['excel-nl']).trimEnd()

describe('a text', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+31 50', "'+31 50"],
    ['-5', "'-5"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', `"'\t'=1"`],
    ['\r=1', `"'\r'=1"`],
    ['＝1＋1', "'＝1＋1"],
    ['a;=1+1;b', `"a;'=1+1;b"`],
    ['a,=HYPERLINK("x")', `"a,'=HYPERLINK(""x"")"`],
    ['a\n=1', `"a\n'=1"`],
    ['a;"=1', `"a;'""=1"`],
    ['"=1', `"'""=1"`],
    ["=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0"],
  ])('that a spreadsheet would run is only a text: %j', (text, expected) => {
    expect(line(text)).toBe(expected)
    expect(dutch(text)).toBe(expected)
  })

  it.each([
    ['Metaal', 'Metaal'],
    ['', '""'],
    ['a "b"', '"a ""b"""'],
    ['a;b', '"a;b"'],
    ['a-b = c', 'a-b = c'],
    ['café ½ 日本', 'café ½ 日本'],
    ["'=1", "'=1"],
  ])('that is harmless stays as it is: %j', (text, expected) => expect(line(text)).toBe(expected))
})

it('numbers, truth and nothing are what they are', () => {
  expect(line(-5, 12.5, true, null, 0)).toBe('-5,12.5,true,,0')
  expect(dutch(-5, 12.5, true, null, 0)).toBe('-5;12,5;true;;0')
  expect(csvHead(['a', 'b'], DIALECTS['excel-nl'])).toBe('\uFEFFa;b\r\n')
})

const anything = fc.string({ unit: fc.constantFrom(...'=+-@\t\r\n,;"\' aé＝') })

it('no cell begins as a formula does, whatever is taken for the end of a cell', () => {
  fc.assert(
    fc.property(fc.array(anything, { minLength: 1 }), fc.constantFrom(...Object.values(DIALECTS)), (texts, dialect) => {
      const written = csvLine(texts, dialect)
      for (const separators of [/[,\r\n]/, /[;\r\n]/, /[\t\r\n]/, /[,;\t\r\n]/])
        for (const cell of written.split(separators)) expect(cell.replace(/^"+/, '')).not.toMatch(/^[=+\-@＝]/)
    }),
    { numRuns: 2_000 },
  )
})

it('comes back as it went but for the apostrophes', () => {
  fc.assert(
    fc.property(fc.array(anything, { minLength: 1 }), fc.constantFrom(...Object.values(DIALECTS)), (texts, dialect) => {
      const back = read(csvLine(texts, dialect), dialect.separator)
      expect(back.map(text => text.replaceAll("'", ''))).toEqual(texts.map(text => text.replaceAll("'", '')))
    }),
    { numRuns: 2_000 },
  )
})

/** One line as RFC 4180 says. */
function read(text: string, separator: string): string[] {
  const cells: string[] = []
  let [cell, isQuoted] = ['', false]
  for (let at = 0; at < text.length - 2; at++) {
    const character = text[at] ?? ''
    if (character === '"' && isQuoted && text[at + 1] === '"') {
      cell += '"'
      at += 1
    } else if (character === '"') isQuoted = !isQuoted
    else if (character === separator && !isQuoted) {
      cells.push(cell)
      cell = ''
    } else cell += character
  }
  return [...cells, cell]
}
