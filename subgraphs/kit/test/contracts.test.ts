import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildSubgraphSchema } from '@apollo/subgraph'
import { forbidden } from '@overstap/kit'
import { graphql, parse } from 'graphql'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { openContracts } from '../src/contracts.ts'
import { guardContracts } from '../src/guard-contracts.ts'
import type { Travel } from '../src/travel.ts'

const folder = mkdtempSync(join(tmpdir(), 'overstap-contracts-'))
afterAll(() => rmSync(folder, { recursive: true }))

describe('the contracts of an owner', () => {
  const file = join(folder, 'contracts.json')
  const contract = {
    field: 'Thing.thingCase',
    to: 'builder',
    purposes: 'any',
    until: '2027-12-31',
    because: 'It builds.',
  }
  const write = (...contracts: object[]) => writeFileSync(file, JSON.stringify(contracts))
  const reports: unknown[] = []
  const open = () => openContracts(file, because => reports.push(because))
  beforeEach(() => {
    write(contract)
    reports.length = 0
  })

  it('are those of the file as it is now: a change counts the next time', () => {
    const contracts = open()
    expect(contracts()).toMatchObject([contract])
    write()
    expect(contracts()).toEqual([])
    write(contract, contract)
    expect(contracts()).toHaveLength(2)
  })

  it('are read anew when another file takes the place, of the same length', () => {
    const contracts = open()
    writeFileSync(`${file}.new`, JSON.stringify([{ ...contract, to: 'painter' }]))
    renameSync(`${file}.new`, file)
    expect(contracts()).toMatchObject([{ to: 'painter' }])
  })

  it('are read anew when the file is written over, by as many letters', () => {
    const contracts = open()
    write({ ...contract, to: 'painter' })
    expect(contracts()).toMatchObject([{ to: 'painter' }])
  })

  it('are given again when the file is back as it was, untouched', () => {
    const away = `${folder}-away`
    const contracts = open()
    renameSync(folder, away)
    expect(contracts()).toEqual([])
    renameSync(away, folder)
    expect(contracts()).toMatchObject([contract])
    expect(reports).toHaveLength(1)
  })

  it.each([
    ['cannot be read', () => writeFileSync(file, '[{')],
    ['say something that cannot be right', () => write({ ...contract, until: 'for ever' })],
    ['are gone', () => rmSync(file)],
  ])('give nothing while they %s, which is reported once', (_, spoil) => {
    const contracts = open()
    spoil()
    expect([contracts(), contracts()]).toEqual([[], []])
    expect(reports).toHaveLength(1)
    write(contract)
    expect(contracts()).toHaveLength(1)
  })

  it('must be there at the start, and right', () => {
    rmSync(file)
    expect(open).toThrow('contracts.json')
    writeFileSync(file, '{}')
    expect(open).toThrow('must be a list of contracts')
  })
})

describe('a field that partners take', () => {
  const sdl = parse(`
    extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@inaccessible"])
    type Query { thing: Thing }
    type Thing @key(fields: "id") @key(fields: "secret") {
      id: ID!
      secret: ID! @inaccessible
      size: Int
      thingCase: ThingCase @inaccessible
      weightCase: Int @inaccessible
    }
    type ThingCase @inaccessible { size: Int parts: [Part!] maker: Maker }
    type Part @inaccessible { weight: Int colour: String }
    type Maker @key(fields: "id") { id: ID! name: String }
  `)
  const part = { weight: 2, colour: 'red' }
  const thing = {
    ...{ id: '1', secret: 's', size: 3, weightCase: 7 },
    thingCase: { size: 3, parts: [part, part], maker: { id: 'm', name: 'Mo' } },
  }
  const schema = buildSubgraphSchema({ typeDefs: sdl, resolvers: { Query: { thing: () => thing } } })
  guardContracts(schema, sdl)

  /** Asks with what the gateway says, and the verdicts of the contracts by «field members». */
  async function ask(fields: string, recipients: Record<string, string[]>, refused = /$^/, fragments = '') {
    const asked: string[] = []
    const travel: Pick<Travel, 'recipients' | 'refusal'> = {
      recipients: new Map(Object.entries(recipients)),
      refusal: (field, members) => {
        const what = [field, ...members].join(' ')
        asked.push(what)
        return refused.test(what) ? forbidden('not given') : undefined
      },
    }
    const { data, errors } = await graphql({
      schema,
      source: `{ thing { ${fields} } } ${fragments}`,
      contextValue: { travel },
    })
    return { data: JSON.parse(JSON.stringify(data))?.thing, asked, errors: errors?.map(({ path }) => path?.join('.')) }
  }

  it('is held against the contracts with the members that are asked, through fragments and other names', async () => {
    const fields = 'thingCase { a: size ...P __typename } ...T'
    const fragments = `
      fragment T on Thing { thingCase { parts { ... on Part { colour } } maker { id name } } }
      fragment P on ThingCase { parts { w: weight } }`
    expect((await ask(fields, {}, undefined, fragments)).asked).toEqual([
      'Thing.thingCase maker parts.colour parts.weight size',
    ])
  })

  it('is null with an error when it is not given, and its neighbours are answered', async () => {
    const { data, errors } = await ask('id size thingCase { size } weightCase', {}, /thingCase/)
    expect(data).toEqual({ id: '1', size: 3, thingCase: null, weightCase: 7 })
    expect(errors).toEqual(['thing.thingCase'])
  })

  it('is any field, when the gateway says that it is asked for a partner', async () => {
    expect((await ask('size', {})).asked).toEqual([])
    const { data, asked } = await ask('size', { 'Thing.size': ['builder'] }, /Thing.size/)
    expect({ data, asked }).toEqual({ data: { size: null }, asked: ['Thing.size'] })
  })

  it('is not a key, which is signed for its readers', async () => {
    expect(await ask('id secret', {})).toEqual({ data: { id: '1', secret: 's' }, asked: [], errors: undefined })
  })
})
