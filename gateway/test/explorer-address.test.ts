// The address of the explorer carries an operation whole, and says nothing of it to a server.

import { expect, test } from 'vitest'
import { explorerAddress, operationIn } from '../src/pages/explorer/address.ts'

const QUERY = 'query Routes($id: ID!) { candidate(id: $id) { branch { name } } } # 100 % & more + #1'

test.each([
  [{ query: QUERY }, { query: QUERY, variables: '', operationName: '' }],
  [
    { query: QUERY, variables: { id: 'uwv-noord:1', café: 'één' }, operationName: 'Routes' },
    { query: QUERY, variables: '{"id":"uwv-noord:1","café":"één"}', operationName: 'Routes' },
  ],
])('what is put into it comes out again: %j', (operation, found) => {
  const { hash, pathname, search } = new URL(explorerAddress(operation), 'http://127.0.0.1:4000')
  expect({ pathname, search }).toEqual({ pathname: '/explorer', search: '' })
  expect(operationIn(hash)).toEqual(found)
})

test.each(['', '#', '#query=', '#other=1'])('«%s» has no operation', hash => {
  expect(operationIn(hash)).toBeUndefined()
})
