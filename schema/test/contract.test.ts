// What CONTRACT.md tells a partner of rights is what the register gives.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { purposes, rights, rightsOf, roles } from '../rights/index.ts'

const contract = readFileSync(join(import.meta.dirname, '..', 'CONTRACT.md'), 'utf8')
const section = contract.split('\n## ').find(each => each.startsWith('Who may see what')) ?? ''

/** The rows of tables with so many columns: of each cell what stands in code. */
const rows = (columns: number) =>
  [...section.matchAll(/^\| (`.*) \|$/gm)]
    .map(([, row = '']) => row.split(' | ').map(cell => [...cell.matchAll(/`([^`]+)`/g)].map(([, code]) => code)))
    .filter(cells => cells.length === columns)

it('names the rights of every role and purpose', () => {
  const told = rows(3).map(([role, purpose, given]) => `${role} ${purpose}: ${given?.toSorted()}`)
  const given = roles.flatMap(role =>
    [null, ...purposes]
      .map(purpose => ({ purpose, found: rightsOf(role, purpose) }))
      .flatMap(({ purpose, found }) => (found.length > 0 ? [`${role} ${purpose}: ${found.toSorted()}`] : [])),
  )
  expect(told.toSorted()).toEqual(given.toSorted())
})

it('says what every right opens', () => {
  expect(rows(2).map(([right]) => `${right}`)).toEqual([...rights])
})
