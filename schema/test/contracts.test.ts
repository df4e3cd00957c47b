import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { OWNERS, ROOT } from '../../mesh/src/settings.ts'
import { type Contract, checkContracts, notGiven, partnersGiven, readContracts } from '../contracts/index.ts'
import { supergraphWithShadow } from './shadow.ts'

const DAY = '2026-11-21'
const contract: Contract = {
  field: 'Thing.thingCase',
  members: ['size', 'parts.weight'],
  to: 'builder',
  purposes: ['MEDIATION'],
  until: '2027-12-31',
  because: 'It builds.',
}
const file = (change: object = {}) => JSON.stringify([contract, { ...contract, ...change }])

describe('a file of contracts', () => {
  it('says what its owner gives', () => {
    expect(readContracts(file(), 'c.json')).toEqual([contract, contract])
    expect(readContracts('[]', 'c.json')).toEqual([])
    expect(readContracts(file({ members: undefined, purposes: 'any' }), 'c.json')[1]).toMatchObject({
      members: [],
      purposes: 'any',
    })
  })

  it.each([
    ['', 'c.json: it must be JSON: a list of contracts, [] for none.'],
    ['{}', 'c.json: it must be a list of contracts, [] for none.'],
    ['[7]', 'c.json: contract 1 must be an object.'],
    [file({ field: 'thingCase' }), 'c.json: «field» of contract 2 must be a type and a field, such as «Thing.size».'],
    [
      file({ members: 'size' }),
      'c.json: «members» of contract 2 must be a list of names, such as ["level", "skills.level"].',
    ],
    [file({ to: '' }), 'c.json: «to» of contract 2 must be the name of a partner in the supergraph.'],
    [
      file({ purposes: [] }),
      'c.json: «purposes» of contract 2 must be a list of MEDIATION, FUNDING_ASSESSMENT, STATISTICS, SUPPORT, or "any".',
    ],
    [file({ purposes: ['CURIOSITY'] }), 'c.json: «purposes» of contract 2 must be a list of'],
    [file({ until: '2027-02-30' }), 'c.json: «until» of contract 2 must be the last day, such as 2027-12-31.'],
    [file({ until: undefined }), 'c.json: «until» of contract 2 must be the last day'],
    [file({ because: ' ' }), 'c.json: «because» of contract 2 must be a sentence that says why.'],
    [file({ member: ['size'] }), 'c.json: «member» of contract 2 must be left out: a contract has field, members,'],
  ])('is refused with what must be written: %s', (text, sentence) => {
    expect(() => readContracts(text, 'c.json')).toThrow(sentence)
  })
})

describe('what is given', () => {
  const giving = { field: contract.field, members: contract.members, to: 'builder', purpose: 'MEDIATION', day: DAY }
  it.each<[string, object, string[]]>([
    ['all of it', {}, []],
    ['a part of it', { members: ['size'] }, []],
    ['on the last day', { day: '2027-12-31' }, []],
    ['not what is not written', { members: ['size', 'colour'] }, ['colour']],
    ['not the day after', { day: '2028-01-01' }, ['size', 'parts.weight']],
    ['not to another partner', { to: 'painter' }, ['size', 'parts.weight']],
    ['not for another purpose', { purpose: 'STATISTICS' }, ['size', 'parts.weight']],
    ['not without a purpose', { purpose: null }, ['size', 'parts.weight']],
    ['not another field', { field: 'Thing.secret', members: [] }, ['Thing.secret']],
    ['not a member by the name of its whole', { members: ['parts'] }, ['parts']],
  ])('is %s', (_, change, lacking) => {
    expect(notGiven([contract], { ...giving, ...change })).toEqual(lacking)
  })

  it('adds up over several contracts, of those that hold', () => {
    const more = { ...contract, members: ['colour'], purposes: 'any' } as const
    const members = ['size', 'colour']
    expect(notGiven([contract, more], { ...giving, members })).toEqual([])
    expect(notGiven([contract, more], { ...giving, members, purpose: null })).toEqual(['size'])
  })

  it('names the partners of a key, once each', () => {
    const key = { ...contract, field: 'Thing.facts', members: [] }
    const contracts = [key, key, { ...key, to: 'archive', until: '2020-01-01' }, { ...key, to: 'atelier' }]
    expect(partnersGiven(contracts, { field: 'Thing.facts', purpose: 'MEDIATION', day: DAY })).toEqual([
      'atelier',
      'builder',
    ])
    expect(partnersGiven(contracts, { field: 'Thing.facts', purpose: null, day: DAY })).toEqual([])
  })
})

const supergraph = readFileSync(join(ROOT, 'schema/supergraph.graphql'), 'utf8')
const given = new Map(
  OWNERS.map(({ name }) => {
    const path = join(ROOT, 'subgraphs', name, 'contracts.json')
    return [name, readContracts(readFileSync(path, 'utf8'), path)] as const
  }),
)
/** The same with the contracts of one owner changed. */
const givenWith = (owner: string, change: (contracts: Contract[]) => Contract[]) =>
  new Map<string, Contract[]>([...given, [owner as never, change(given.get(owner as never) ?? [])]])

describe('the graph', () => {
  it('takes only what is given, and nothing is given that nobody takes', () => {
    expect(checkContracts(supergraph, given, DAY)).toEqual({ missing: [], unused: [] })
  })

  it('is not composed from the day on which a contract has ended', () => {
    const { missing } = checkContracts(supergraph, given, '2028-01-01')
    expect(missing.length).toBeGreaterThan(10)
    for (const each of missing) expect(each).toContain('(it did until 2027-12-31)')
  })

  it('is not composed without a contract, and the complaint says what its owner would write', () => {
    const without = givenWith('training', () => [])
    expect(checkContracts(supergraph, without, DAY).missing).toEqual([
      'training does not give MobilityRoute.trainingCase { weeks costCents steps.training steps.kind steps.startsOn ' +
        'steps.costItems.kind steps.costItems.amountCents } to funding, which MobilityRoute.fundingPlan takes. If training ' +
        'agrees, it writes into its contracts.json: {"field":"MobilityRoute.trainingCase","members":["weeks","costCents",' +
        '"steps.training","steps.kind","steps.startsOn","steps.costItems.kind","steps.costItems.amountCents"],"to":"funding",' +
        '"purposes":[…],"until":"…","because":"…"}',
    ])
  })

  it('is not composed when a single member is taken that is not given', () => {
    const without = givenWith('candidates', contracts =>
      contracts.map(each => ({ ...each, members: each.members.filter(member => member !== 'availableFrom') })),
    )
    const { missing } = checkContracts(supergraph, without, DAY)
    expect(missing).toHaveLength(1)
    expect(missing[0]).toMatch(
      /^candidates does not give Candidate.matchCase { availableFrom } to vacancies, which Candidate.routes takes\./,
    )
  })

  it('needs both owners in which a route is born to give its facts', () => {
    for (const owner of ['candidates', 'vacancies']) {
      const without = givenWith(owner, contracts => contracts.filter(each => each.field !== 'MobilityRoute.facts'))
      const takers = checkContracts(supergraph, without, DAY).missing.map(each => / to (\w+),/.exec(each)?.[1])
      expect(takers.sort()).toEqual(['candidates', 'funding', 'training', 'vacancies'].filter(each => each !== owner))
    }
  })

  it('is composed with a contract that nobody uses, which is told', () => {
    const more = givenWith('vacancies', contracts => [
      ...contracts.map(each =>
        each.field === 'Vacancy.matchCase' ? { ...each, members: [...each.members, 'title'] } : each,
      ),
      { ...contract, field: 'Vacancy.matchCase', to: 'funding' },
    ])
    expect(checkContracts(supergraph, more, DAY)).toEqual({
      missing: [],
      unused: [
        'vacancies gives Vacancy.matchCase { title } to candidates, which takes nothing of that.',
        'vacancies gives Vacancy.matchCase to funding, which takes it nowhere.',
      ],
    })
  })

  it('is not composed with a partner that takes what it was not given, by any of its ways', () => {
    const { missing } = checkContracts(supergraphWithShadow('http://127.0.0.1:1/graphql'), given, DAY)
    const taken = missing.map(each => /^(\w+) does not give (.*?) to shadow, which (.*?) takes\./.exec(each)?.slice(1))
    expect(taken).toEqual(
      expect.arrayContaining([
        ['candidates', 'Candidate.matchCase { level skills.skill }', 'Candidate.skillsCopied'],
        ['candidates', 'Candidate.contact { email }', 'Candidate.contactCopied'],
        ['candidates', 'MobilityRoute.facts', 'MobilityRoute @key(fields: "facts")'],
        ['vacancies', 'MobilityRoute.facts', 'MobilityRoute @key(fields: "facts")'],
        ['candidates', 'CandidateSelection.members', 'CandidateSelection @key(fields: "members")'],
        ['vacancies', 'VacancySelection.members', 'VacancySelection @key(fields: "members")'],
      ]),
    )
  })
})
