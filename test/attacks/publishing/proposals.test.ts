// A partner with a good token proposes what would take, change, hide or read what is another's. Each time the answer names it,
// and the graph that is live, and what is answered from it, are the same to the letter.

import { beforeAll, describe, expect, inject, it } from 'vitest'
import { askText, attackedRegistry, expectNothingInternal, LINK, openLiar, operator, proposal } from './scene.ts'

const { url, send, invite, live } = await attackedRegistry()
const evil = await openLiar()
let token = ''

const publish = (sdl: string, more: object = {}) => {
  evil.sdl = sdl
  return send('/publish', { name: 'evil', url: evil.url, sdl, replaces: 1, file: 'evil.graphql', ...more }, token)
}

beforeAll(async () => {
  token = await invite('evil', evil.url)
  evil.data = { evilWord: 'hello' }
  expect((await publish(proposal(), { replaces: 0 })).body).toMatchObject({ ok: true, version: 1 })
})

const PERSONAL = '@tag(name: "personal")'
const OPEN = '@tag(name: "open")'
const person = `type Candidate @key(fields: "id") ${PERSONAL} @requiresScopes(scopes: [["candidate:profile"]])`
const branch = `type Branch @key(fields: "code") ${OPEN}`
const codes = 'enum BranchCode { METAAL METALEKTRO INSTALLATIE BOUW AVIATION LOGISTICS RETAIL HOSPITALITY VEHICLE }'
const FULL = '@requiresScopes(scopes: [["candidate:full"]])'
const CONTACT = '@requiresScopes(scopes: [["candidate:contact"]])'
const copied = (fields: string) => `"Copied." evilCopy: String ${FULL} @requires(fields: ${fields})`
const takes = (fields: string) => `${person} { id: ID! matchCase: CandidateMatchCase @external ${copied(fields)} }
  type CandidateMatchCase @inaccessible ${PERSONAL} ${FULL} { level: Int @external }`
const contact = `${person} { id: ID! contact: Contact @external
    "Copied." evilMail: String ${CONTACT} @requires(fields: "contact { email }") }
  type Contact ${PERSONAL} ${CONTACT} { email: String @external }`
const travelling = (key: string) => `type MobilityRoute @key(fields: ${key}) ${PERSONAL}
    @requiresScopes(scopes: [["route:read"]]) { facts: RouteFacts! @inaccessible "Copied." evilNote: String }
  scalar RouteFacts @inaccessible`
const selection = `type VacancySelection @key(fields: "members") ${OPEN} { members: MemberSet @inaccessible
    "Copied." evilNote: String } scalar MemberSet @inaccessible`
const guest = (key: string) =>
  `"A guest." type EvilGuest @key(fields: ${key}) ${PERSONAL} ${CONTACT} { "E-mail." email: String! }`
const shows = (fields: string) => `${codes} ${branch} { code: BranchCode! name: String @external }
  extend type Query { "One." evilBranch: Branch ${OPEN} @provides(fields: ${fields}) }`

/** What it is called, what is proposed, and the codes of which one must be told. */
const attacks: readonly (readonly [what: string, sdl: string, code: string])[] = [
  ['reads contact data by @requires (T4)', proposal(contact), 'HOUSE_RULE'],
  ['reads a case that nobody gave (T4)', proposal(takes('"matchCase { level }"')), 'CONSENT_MISSING'],
  [
    'reads it in braces that rules may overlook (T4)',
    proposal(takes('"{ matchCase { level } }"')),
    'UNSUPPORTED_FEATURE',
  ],
  [
    'takes a field with @override (T5)',
    proposal(`${codes} ${branch} { code: BranchCode! name: String @override(from: "organisations") }`),
    'FOREIGN_OVERRIDE',
  ],
  [
    'answers a field as well with @shareable (T5)',
    proposal(`${codes} ${branch} { code: BranchCode! name: String @shareable }`),
    'FOREIGN_FIELD',
  ],
  ['takes a plain word for ever', proposal(`"Mine." type Visit ${OPEN} { "A." a: Int }`), 'NAME_PREFIX'],
  ['takes a word that begins with the name of another', proposal('', 'goodVisits'), 'NAME_PREFIX'],
  ['redeclares an enum with less (T5)', proposal('enum BranchCode { METAAL }'), 'FOREIGN_ENUM'],
  [
    'redeclares an enum with more, as an extension (T5)',
    proposal('extend enum BranchCode { "Mine." EVIL }'),
    'FOREIGN_ENUM',
  ],
  ['redeclares an input (T5)', proposal('input VacancyFilter { search: String! }'), 'FOREIGN_INPUT'],
  [
    'adds to whatever is behind a type with @interfaceObject (T5)',
    proposal(`${person.replace('@key', '@interfaceObject @key')} { id: ID! "Mine." evilNote: String }`),
    'FOREIGN_INTERFACE_OBJECT',
  ],
  [
    'answers a root field of another',
    proposal(`${codes} ${branch} { code: BranchCode! }`).replace(
      'evilWord: String',
      'branches: [Branch!] @listSize(assumedSize: 9)',
    ),
    'FOREIGN_ROOT_FIELD',
  ],
  [
    'answers it as well',
    proposal(`${codes} ${branch} { code: BranchCode! }`).replace(
      'evilWord: String',
      'branches: [Branch!] @shareable @listSize(assumedSize: 9)',
    ),
    'FOREIGN_ROOT_FIELD',
  ],
  ['is keyed by the facts of a route', proposal(travelling('"facts"')), 'CONSENT_MISSING'],
  ['is keyed by them behind a comment', proposal(travelling('"#{\\nfacts #}\\n"')), 'UNSUPPORTED_FEATURE'],
  ['is keyed by the members of a set', proposal(selection), 'CONSENT_MISSING'],
  ['has a person’s address as a key', proposal(guest('"email"')), 'HOUSE_RULE'],
  ['has it in braces', proposal(guest('"{ email }"')), 'UNSUPPORTED_FEATURE'],
  ['shows a field of another with @provides', proposal(shows('"name"')), 'FOREIGN_PROVIDED'],
  ['shows it in braces', proposal(shows('"{ name }"')), 'UNSUPPORTED_FEATURE'],
  [
    'opens a person to everybody',
    proposal(`${person.replace(/@requiresScopes.*/, OPEN)} { id: ID! "Mine." evilNote: String }`),
    'POLICY_DIFFERS',
  ],
  [
    'hides the key of a person',
    proposal(`${person} { id: ID! @inaccessible "Mine." evilNote: String }`),
    'FOREIGN_MARK',
  ],
  [
    'has a security feature that nobody enforces (T6)',
    `extend schema @link(url: "https://safe.example/seal/v1.0", for: SECURITY)\n${proposal()}`,
    'UNSUPPORTED_FEATURE',
  ],
  [
    'describes with a script',
    proposal().replace('A word.', 'A <script src=//evil.example></script> word.'),
    'DESCRIPTION',
  ],
  ['comments with what a terminal obeys', proposal('# \u001b]0;all is well\u0007'), 'DESCRIPTION'],
  [
    'has a name that objects have',
    proposal(`"Mine." type constructor ${OPEN} { "A." toString: Nothing }`),
    'COMPOSITION',
  ],
  ['does not compose', proposal(`"Mine." type EvilThing ${OPEN} { "A." a: Nothing }`), 'COMPOSITION'],
  ['is no GraphQL', 'type Query {', 'SYNTAX'],
  [
    'is nested without end',
    `type Query { a(b: ${'['.repeat(20_000)}Int${']'.repeat(20_000)}): Int }`,
    'COMPOSITION_TOO_COSTLY',
  ],
  ['is over the size cap', proposal(`# ${'#'.repeat(256_000)}`), 'TOO_LARGE'],
  ['has more words than are read', proposal(`# \n${'scalar A '.repeat(27_000)}`), 'TOO_LARGE'],
]

describe('what it proposes', () => {
  it.each(attacks)('%s', async (_, sdl, code) => {
    const before = await live()
    const sent = await publish(sdl)
    expect(sent.status).toBe(422)
    expect(sent.body).toMatchObject({ ok: false, graph: null })
    const errors = sent.body.problems.filter(({ severity }: { severity: string }) => severity === 'error')
    expect(errors.map((each: { code: string }) => each.code)).toContain(code)
    for (const each of errors)
      expect(each).toMatchObject({ message: expect.stringMatching(/\S{2}/), code: expect.any(String) })
    expectNothingInternal(sent.text)
    expect(await live()).toEqual(before)
    expect(await askText(url, '{ evilWord }')).toBe('{"data":{"evilWord":"hello"}}')
  })

  it('names whose it is, where it stands, and what would let it pass', async () => {
    const { body } = await publish(
      proposal(`${codes} ${branch} { code: BranchCode!\n name: String @override(from: "organisations") }`),
    )
    expect(body.problems).toContainEqual(
      expect.objectContaining({
        code: 'FOREIGN_OVERRIDE',
        place: { file: 'evil.graphql', line: 3, column: 2 },
        owner: expect.objectContaining({ name: 'organisations', contact: 'organisations@overstap.example' }),
        release: { owner: 'organisations', to: 'evil', code: 'FOREIGN_OVERRIDE', what: 'Branch.name' },
      }),
    )
  })
})

describe('an accomplice', async () => {
  const other = await openLiar()
  /** Types that all lead to each other, each by many keys: what a composer walks through is every way. */
  const maze = (field: string, type: string, size: number) => {
    const keys = Array.from({ length: 20 }, (_, key) => `k${key}`)
    const types = Array.from({ length: size }, (_, from) => {
      const links = Array.from({ length: size }, (_, to) => `"To." ${field}${to}: ${type}${to}`)
      return `"T." type ${type}${from} ${keys.map(key => `@key(fields: "${key}")`).join(' ')} ${OPEN}
        { ${keys.map(key => `"Key." ${key}: ID!`).join(' ')} ${links.join(' ')} }`
    })
    return `${LINK}${types.join('\n')} type Query { "Root." ${field}: ${type}0 ${OPEN} }`
  }

  it('makes composing long: others are answered meanwhile, and it leaves', {
    timeout: 180_000,
  }, async () => {
    const others = await invite('accomplice', other.url)
    other.sdl = maze('accompliceWay', 'Accomplice', 60)
    const joined = await send('/publish', { name: 'accomplice', url: other.url, sdl: other.sdl, replaces: 0 }, others)
    expect(joined.body.problems).toEqual([])
    const before = await live()
    const began = performance.now()
    const waiting = publish(maze('evilWay', 'Evil', 75).replace('"Root."', '"<b>Root</b>."'))
    let isOver = false
    void waiting.finally(() => {
      isOver = true
    })
    let answers = 0
    while (!isOver) {
      expect(await live()).toEqual(before)
      answers += 1
    }
    const { status, body } = await waiting
    expect(status).toBe(422)
    // That one which takes too long is ended is told in schema/test/registry.test.ts: this machine may be quick enough.
    expect(body.problems.map((each: { code: string }) => each.code)).toContain('DESCRIPTION')
    expect(performance.now() - began).toBeLessThan(60_000)
    expect(answers).toBeGreaterThan(5)
    expect(await live()).toEqual(before)
    expect((await send('/remove', { name: 'accomplice' }, others)).body.ok).toBe(true)
  })
})

describe('what was good once', () => {
  it('cannot be sent again in the place of what came after', async () => {
    const next = proposal().replace('A word.', 'A better word.')
    const first = { name: 'evil', url: evil.url, sdl: proposal(), replaces: 0 }
    expect((await publish(next)).body).toMatchObject({ ok: true, version: 2 })
    const before = await live()
    evil.sdl = proposal()
    for (const replaces of [0, 1]) {
      const { status, body } = await send('/publish', { ...first, replaces }, token)
      expect([status, body.errors[0].extensions.code]).toEqual([409, 'BAD_USER_INPUT'])
    }
    expect(await live()).toEqual(before)
  })

  it('cannot lose what somebody else has registered', async () => {
    const operations = [{ name: 'Words', text: 'query Words { evilWord }' }]
    const registered = await fetch(`${url}/operations`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${operator}` },
      body: JSON.stringify({ operations }),
    })
    expect(registered.status).toBe(200)
    const before = await live()
    const { status, body } = await publish(proposal('', 'evilOther'), { replaces: 2 })
    expect([status, body.problems[0].code]).toEqual([422, 'BREAKS_OPERATION'])
    expect(await live()).toEqual(before)
  })

  it('is what is answered, whatever it runs and says later', async () => {
    const before = await live()
    evil.sdl = proposal('', 'evilOther')
    evil.data = { evilWord: 'hello', evilOther: 'more', candidate: { id: 'made up' }, branches: null }
    expect(await live()).toEqual(before)
    expect(await askText(url, '{ evilWord branches { code } }', inject('mesh').tokens.coach)).toContain(
      '"code":"METAAL"',
    )
    expect(await askText(url, '{ evilOther }')).toContain('QUERY_REJECTED')
    const { body } = await send('/doctor', { name: 'evil' }, token)
    expect(body.problems.map((each: { code: string }) => each.code)).toEqual(['PROBE_OTHER_SDL'])
    expect(await live()).toEqual(before)
  })
})
