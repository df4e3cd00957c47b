// What an SDL may hold, whoever else is there.

import { describe, expect, it } from 'vitest'

import { tryCases } from './registry-cases.ts'
import { extra, firm, LINK, OPEN, PERSONAL, PROFILE, person, propose, sdlOf, thing } from './registry-scene.ts'

const linked = (link: string, sdl: string) =>
  `extend schema ${link}\n${sdl} type Query { "A word." word: String @tag(name: "open") }`
const federation = (version: string, imports = '["@tag"]') =>
  `@link(url: "https://specs.apollo.dev/federation/${version}", import: ${imports})`

it('over which a composer stumbles is told in words for its author', async () => {
  for (const sdl of [
    'extend schema @link(url: 5) type Query { a: Int }',
    extra(thing.replaceAll('Thing', 'constructor').replace('size: Int', 'toString: Int')),
    extra(`"F." input F { "L." l: ${'['.repeat(4_000)}Int${']'.repeat(4_000)} }`),
  ]) {
    const { problems } = await propose(sdl)
    expect(problems.map(({ code }) => code)).toContainEqual(expect.stringMatching(/^COMPOSITION/))
    for (const { message } of problems) expect(message).not.toMatch(/undefined|is not a|iterable|stack|\[object/)
  }
})

describe('the SDL of a proposal', () => {
  tryCases({
    NOT_FEDERATION: {
      refused: [
        ['an operation', '{ word }'],
        ['no link', `type Query { "A word." word: String }`],
        ['two of them', linked(`${federation('v2.9')} ${federation('v2.8', '["@key"]')}`, '')],
        ['a link of another', linked('@link(url: "https://elsewhere.example/federation/v2.9", import: ["@tag"])', '')],
      ],
      passes: [['an older version', linked(federation('v2.3'), '')]],
    },
    UNSUPPORTED_FEATURE: {
      refused: [
        ['a newer version', linked(federation('v2.10'), '')],
        ['a key in braces', extra(thing.replace('"id")', '"{ id }")'))],
        ['a key in braces, further on', extra(thing.replace('"id")', '" \\n{ id }")'))],
        ['a key behind a comment', extra(thing.replace('"id")', '"#{\\nid #}\\n")'))],
        ['a key as a list', extra(thing.replace('"id")', '["id"])'))],
        [
          'a requirement in braces',
          extra(`${firm} { id: ID! name: String @external "C." c: Int @requires(fields: "{ name }") }`),
        ],
        [
          'a requirement with a fragment',
          extra(`${firm} { id: ID! name: String @external "C." c: Int @requires(fields: "... on Firm { name }") }`),
        ],
        [
          'what it provides in braces',
          extra(
            `${firm} { id: ID! name: String @external } extend type Query { "F." f: Firm ${OPEN} @provides(fields: "{ name }") }`,
          ),
        ],
        [
          'a requirement behind an interface',
          extra(`"A seat." type Seat @key(fields: "id") ${OPEN} { "Which." id: ID! place: Place @external
          "C." c: Int @requires(fields: "place { title }") } interface Place @key(fields: "id") { id: ID! title: String }`),
        ],
        ['another major version', linked(federation('v3.0'), '')],
        [
          'a feature for security',
          linked(`${federation('v2.9')} @link(url: "https://safe.example/seal/v1.0", for: SECURITY)`, ''),
        ],
        [
          'one without a version',
          linked(`${federation('v2.9')} @link(url: "https://safe.example/seal", for: SECURITY)`, ''),
        ],
        [
          'one for execution',
          linked(`${federation('v2.9')} @link(url: "https://safe.example/run/v1.0", for: EXECUTION)`, ''),
        ],
        ['connectors', linked(`${federation('v2.9')} @link(url: "https://specs.apollo.dev/connect/v0.1")`, '')],
        [
          'policy in a version of its own',
          linked(`${federation('v2.9')} @link(url: "https://specs.apollo.dev/policy/v9.0")`, ''),
        ],
        ['core', linked(`${federation('v2.9')} @core(feature: "https://safe.example/v1", for: SECURITY)`, '')],
        [
          '@context',
          linked(
            federation('v2.9', '["@tag", "@context"]'),
            'type Thing @context(name: "a") @tag(name: "open") { size: Int }',
          ),
        ],
        [
          '@composeDirective',
          linked(`${federation('v2.9', '["@tag", "@composeDirective"]')} @composeDirective(name: "@mine")`, ''),
        ],
        ['subscriptions', extra(`type Subscription { "A word." word: String ${OPEN} }`)],
        ['subscriptions in an extension', extra(`extend type Subscription { "A word." word: String ${OPEN} }`)],
        ['a root of another name', `${LINK} schema { query: Ask } type Ask { "A word." word: String ${OPEN} }`],
        ['@external at a type', extra(`${person.replace('@key', '@external @key')} { id: ID! "Steps." steps: Int }`)],
      ],
      passes: [
        [
          'a key below another',
          extra(thing.replace('"id")', '"id, firm { id }")').replace('size: Int', `firm: Firm } ${firm} { id: ID! `)),
        ],
        ['a link for nothing', linked(`${federation('v2.9')} @link(url: "https://mine.example/note/v1.0")`, '')],
      ],
    },
    RENAMED_DIRECTIVE: {
      refused: [
        [
          'a directive imported as another',
          linked(federation('v2.9', '["@tag", {name: "@requires", as: "@needs"}]'), ''),
        ],
        [
          'one with the prefix',
          linked(
            federation('v2.9'),
            `"A thing." type Thing @federation__key(fields: "id") @tag(name: "open") { "Which." id: ID! }`,
          ),
        ],
        ['one that is not imported', linked(federation('v2.9', '["@key"]'), '')],
        [
          'Federation as another',
          linked('@link(url: "https://specs.apollo.dev/federation/v2.9", as: "fed", import: ["@tag"])', ''),
        ],
      ],
      passes: [
        ['a type imported as another', linked(federation('v2.9', '["@tag", {name: "FieldSet", as: "Fields"}]'), '')],
      ],
    },
    RESERVED_NAME: {
      refused: [
        ['what composition makes', extra('"Graphs." enum join__Graph { "One." ONE }')],
        ['what Federation adds', `${LINK} type Query { "Sdl." _service: String ${OPEN} }`],
        ['a scalar of Federation', extra('"Fields." scalar federation__FieldSet')],
        ['what Federation adds, in an extension', `${LINK} extend type Query { "Sdl." _service: String ${OPEN} }`],
      ],
      passes: [['a name that only looks like one', extra(thing.replaceAll('Thing', 'JoinTable'))]],
    },
    DESCRIPTION: {
      refused: [
        ['HTML', extra(thing.replace('A thing.', '<img src=x onerror=alert(1)>'))],
        ['a closing tag', extra(thing.replace('Size.', 'Size.</script>'))],
        ['text that turns around', extra(thing.replace('A thing.', 'A \u202e thing.'))],
        ['what a terminal obeys', extra(thing.replace('A thing.', 'A \\u001b[2J thing.'))],
        ['text that turns around for some alphabets', extra(thing.replace('A thing.', 'A \u061c thing.'))],
        ['letters that only a program reads', extra(thing.replace('A thing.', 'A thing.\u{e0068}\u{e0069}'))],
        ['a book', extra(thing.replace('A thing.', 'a'.repeat(2_001)))],
        ['a comment that a terminal obeys', extra('# all is well \u001b[2J\n')],
        ['a comment that turns around', extra('# \u202e\n')],
        ['HTML in a reason', extra(thing.replace('size: Int', 'size: Int @deprecated(reason: "<b>no</b>")'))],
      ],
      passes: [
        ['a comment', extra('# <b>what</b> others never see as a page: é, →\n')],
        ['letters that are joined', extra(thing.replace('A thing.', 'A 👩\u200d🔧 at work.'))],
        ['less than', extra(thing.replace('A thing.', 'A thing of size < 3 or 5<6, in «metres».'))],
      ],
    },
    SHARED_DEFINITION: {
      refused: [
        [
          'a page with more',
          extra(`"A page." type PageInfo @shareable ${OPEN} { hasNextPage: Boolean! endCursor: String total: Int }`),
        ],
        [
          'a page with another type',
          extra(`"A page." type PageInfo @shareable ${OPEN} { hasNextPage: Boolean endCursor: String }`),
        ],
        ['a hidden day', extra('"A day." scalar Date @inaccessible')],
        ['a day as an enum', extra('"A day." enum Date { "Mo." MONDAY }')],
        ['a day that is dear by an extension', extra(`scalar Date extend scalar Date @cost(weight: 100)`)],
        [
          'the same without more',
          extra(`${thing.replace('size: Int', 'on: Date')}extend scalar Date @cost(weight: 9)`),
        ],
        [
          'a page that hides where it ends by an extension',
          extra(`extend type PageInfo @shareable ${OPEN} { hasNextPage: Boolean! endCursor: String @inaccessible }`),
        ],
        [
          'an enum with more by an extension',
          extra('extend enum FigureStatus { RELEASED SUPPRESSED UNAVAILABLE "Mine." MINE }'),
        ],
      ],
      passes: [
        [
          'a copy in other words and order',
          extra(`"Mine." type PageInfo ${OPEN} @shareable { endCursor: String hasNextPage: Boolean! }`),
        ],
        [
          'using what it does not define',
          extra(thing.replace('size: Int', 'size: Int "When." on: Date "Where." info: PageInfo')),
        ],
        [
          'a page without having imported any mark',
          linked(
            federation('v2.9', '["@key", "@requiresScopes"]'),
            `"A thing." type Thing @key(fields: "id") ${PROFILE} { "Which." id: ID! "Where." info: PageInfo }`,
          ).replace(OPEN, PROFILE),
        ],
        [
          'the same without having imported what it takes',
          linked(
            federation('v2.9', '["@tag"]'),
            `"A thing." type Thing @tag(name: "open") { "Where." info: PageInfo }`,
          ),
        ],
      ],
    },
    HOUSE_RULE: {
      refused: [
        ['what is not described', extra(thing.replace('"Size."', ''))],
        ['what is neither open nor guarded', extra(thing.replace(OPEN, ''))],
        ['the same in an extension', extra(`extend type Query { "A word." secret: String }`)],
        [
          'a person in a key',
          extra(`"Guest." type Guest @key(fields: "email") ${PERSONAL} ${PROFILE} { "Mail." email: String! }`),
        ],
        ['a root that cannot be null', `${LINK} type Query { "A word." word: String! ${OPEN} }`],
        [
          'an unknown right',
          extra(thing.replace('size: Int', 'size: Int @requiresScopes(scopes: [["all"]])').replace(OPEN, PROFILE)),
        ],
      ],
      passes: [
        ['what is well', extra(thing)],
        ['an extension that is well', extra(`${thing} extend type Thing { "Weight." weight: Int }`)],
      ],
    },
    COMPOSERS_DISAGREE: {
      refused: [['a word about the schema', extra('"All mine." schema { query: Query }')]],
      passes: [['a schema without one', extra('schema { query: Query }')]],
    },
    COMPOSITION: {
      refused: [
        ['a type that nobody defines', extra(thing.replace('Int', 'Nothing'))],
        ['the same type twice', extra(`${thing} ${thing}`)],
        ['a key that is no field', extra(thing.replace('"id")', '"code")'))],
        ['keys that cannot be read', extra(thing.replace('"id")', '"{{")'))],
        [
          'what another still needs',
          sdlOf('jobs').replace('"A page."', '"A page." type X { a: Int } "A"').replace('PageInfo!', 'Missing!'),
          { name: 'jobs' },
        ],
      ],
      passes: [],
    },
  })
})
