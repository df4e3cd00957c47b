// Who stands behind the subgraph is read from its environment, once, and refused with a sentence when it cannot be.

import { readBehind } from '@overstap/kit/sources'
import { describe, expect, it } from 'vitest'

const source = { prefix: 'uwv-zuid', url: 'https://zuid.example/graphql', regions: ['midden-utrecht'] }
const candidates = { name: 'candidates', owner: 'uwv-noord' }
const read = (sources: unknown, env: NodeJS.ProcessEnv = {}) =>
  readBehind(
    { CANDIDATES_SOURCES: typeof sources === 'string' ? sources : JSON.stringify(sources), ...env },
    candidates,
  )

describe('CANDIDATES_SOURCES', () => {
  it('is nobody when it is not set', () => {
    expect(readBehind({}, candidates).sources).toEqual([])
  })

  it('names each source', () => {
    expect(read([source, { ...source, prefix: 'uwv-oost' }])).toEqual({
      sources: [source, { ...source, prefix: 'uwv-oost' }],
      deadlineMs: 600,
    })
  })

  it.each([
    ['no JSON', 'uwv-zuid', 'no JSON'],
    ['no list', source, 'no list'],
    ['null in it', [null], '«prefix»'],
    ['a prefix with a colon', [{ ...source, prefix: 'uwv:zuid' }], '«prefix»'],
    ['the prefix of this subgraph', [{ ...source, prefix: 'uwv-noord' }], 'own rows'],
    ['a prefix twice', [source, source], 'two sources have the prefix uwv-zuid'],
    ['no address', [{ ...source, url: 'zuid' }], '«url» of uwv-zuid'],
    ['an address that is a file', [{ ...source, url: 'file:///etc/passwd' }], '«url» of uwv-zuid'],
    ['an address with a password', [{ ...source, url: 'https://me:secret@zuid.example/' }], 'without an account'],
    ['no regions', [{ ...source, regions: [] }], '«regions» of uwv-zuid'],
    ['a region that there is not', [{ ...source, regions: ['utrecht'] }], '«regions» of uwv-zuid'],
    ['too many', Array.from({ length: 11 }, (_, n) => ({ ...source, prefix: `uwv-${n}` })), 'more than 10'],
  ])('with %s is refused, and says what is expected', (_, sources, because) => {
    expect(() => read(sources)).toThrow(because)
    expect(() => read(sources)).toThrow('CANDIDATES_SOURCES cannot be used')
    expect(() => read(sources)).not.toThrow('secret')
  })

  it('must be https in production', () => {
    const open = [{ ...source, url: 'http://zuid.example/graphql' }]
    expect(read(open).sources).toHaveLength(1)
    expect(() => read(open, { NODE_ENV: 'production' })).toThrow('must be https')
  })

  it.each(['0', '-1', 'soon', '20000'])('with a deadline of %s is refused', SOURCES_DEADLINE_MS => {
    expect(() => readBehind({ SOURCES_DEADLINE_MS }, candidates)).toThrow('SOURCES_DEADLINE_MS must be')
  })
})
