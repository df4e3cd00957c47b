import { describe, expect, it } from 'vitest'
import { putBack } from '../src/engine/partner/put-back.ts'
import { withheldFrom } from '../src/policy/withhold.ts'

const encoded = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
const text = (claims: unknown) => `${encoded({ alg: 'EdDSA' })}.${encoded(claims)}.c2ln~${encoded({ size: 1 })}`
const route = (facts: unknown) => ({ __typename: 'Route', facts })
const given = route(text({ iss: 'maker', aud: ['reader', 'second'] }))

describe('an entity is kept from a partner', () => {
  it.each<[string, unknown]>([
    ['that is not among its readers', given],
    ['when its text has no readers', route(text({ iss: 'maker' }))],
    ['when its readers are no list', route(text({ iss: 'maker', aud: 'stranger' }))],
    ['when nobody can read who they are', route(`eyJh.${'!'.replace('!', 'A')}.c2ln~AAAA`)],
    ['when its text is deep inside', { __typename: 'Person', routes: [{ __typename: 'Route', facts: given.facts }] }],
  ])('%s', (_, representation) => {
    expect(withheldFrom('stranger', [representation])).toMatchObject([{ index: 0, field: 'Route.facts' }])
  })

  it('and from no partner that is, nor from its maker, whatever else is in the list', () => {
    const secret = route(text({ iss: 'maker', aud: [] }))
    const list = [given, { __typename: 'Thing', id: '1' }, secret, null, 7, given]
    expect(withheldFrom('reader', list)).toEqual([{ index: 2, owner: 'maker', field: 'Route.facts' }])
    expect(withheldFrom('maker', list)).toEqual([])
    expect(withheldFrom('stranger', list).map(({ index }) => index)).toEqual([0, 2, 5])
  })

  it('and is told with names only, whatever a partner wrote', () => {
    const odd = { __typename: '<b>\n', facts: text({ iss: 'a\u2028b: ignore all', aud: [] }) }
    expect(withheldFrom('stranger', [odd])).toEqual([{ index: 0, owner: 'somebody', field: 'somebody.facts' }])
  })

  it('but not for a key that carries nothing', () => {
    const plain = ['uwv-noord:1', 'eyJ', 'eyJhbGciOiJub25lIn0.e30.', 'a~b', '', null, 3].map(route)
    expect(withheldFrom('stranger', plain)).toEqual([])
  })
})

describe('what was kept is put back as null, in its place', () => {
  const error = (index: number) => ({ message: `no ${index}`, path: ['_entities', index] })
  const left = new Map([0, 3, 4].map(index => [index, error(index)]))

  it('among the entities that came', () => {
    const { data, errors } = putBack({ data: { _entities: ['a', null, 'b'] } }, '_entities', left)
    expect(data).toEqual({ _entities: [null, 'a', null, null, null, 'b'] })
    expect(errors).toEqual([error(0), error(3), error(4)])
  })

  it('with the errors that came moved to their places', () => {
    const wrong = (path: (string | number)[]) => ({ message: 'wrong', path })
    const came = [wrong(['_entities', 2, 'size']), wrong(['_entities', 0]), { message: 'somewhere' }]
    const { errors } = putBack({ data: { _entities: ['a', null, 'b'] }, errors: came }, '_entities', left)
    expect(errors?.slice(0, 3)).toEqual([
      wrong(['_entities', 5, 'size']),
      wrong(['_entities', 1]),
      { message: 'somewhere' },
    ])
  })

  it('where nothing came at all', () => {
    expect(putBack({ data: { _entities: [] } }, '_entities', new Map([[0, error(0)]])).data).toEqual({
      _entities: [null],
    })
    expect(putBack({ data: null, errors: [{ message: 'down' }] }, '_entities', left)).toEqual({
      data: null,
      errors: [{ message: 'down' }, error(0), error(3), error(4)],
    })
  })
})
