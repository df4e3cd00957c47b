// Types, fields and marks that somebody else owns.

import { describe } from 'vitest'

import { tryCases } from './registry-cases.ts'
import { extra, firm, LINK, OPEN, person, published, sdlOf, thing } from './registry-scene.ts'

const branch = 'enum Branch { METAL WOOD }'
const filter = 'input FirmFilter { branch: Branch = METAL search: String }'

/** A type whose key goes through another one. */
const seat = `"A seat." type Seat @key(fields: "firm { name }") ${OPEN} { "Whose." firm: Firm }`
const withSeats = published.subgraphs.map(each => (each.name === 'jobs' ? { ...each, sdl: each.sdl + seat } : each))

describe('what is another’s', () => {
  tryCases({
    FOREIGN_TYPE: {
      refused: [
        ['a value of another', extra(`type Tally @shareable ${OPEN} { value: Int }`)],
        ['more in a value', extra(`type Tally ${OPEN} { "Share." share: Int }`)],
        ['another kind', extra('"Firms." enum Firm { "One." ONE }')],
        ['more in an interface', extra('interface Place @key(fields: "id") { id: ID! "Mine." mine: Int }')],
      ],
      passes: [
        ['a value of its own', extra(`"Tally." type ExtraTally ${OPEN} { "How many." value: Int }`)],
        ['its own again, where another has added to it', sdlOf('jobs'), { name: 'jobs' }],
      ],
    },
    FOREIGN_KEY: {
      refused: [
        ['another key', extra(`type Firm @key(fields: "name") ${OPEN} { name: String "Mine." size: Int }`)],
        ['one more key', extra(`${firm.replace('@key', '@key(fields: "code") @key')} { id: ID! "Code." code: ID! }`)],
        ['a longer key', extra(`type Firm @key(fields: "id name") ${OPEN} { id: ID! name: String "Mine." size: Int }`)],
      ],
      passes: [
        ['the key of its owner', extra(`${firm} { id: ID! "Mine." size: Int }`)],
        [
          'the same as a reference',
          extra(
            `type Firm @key(fields: "id", resolvable: false) ${OPEN} { id: ID! } ${thing.replace('size: Int', 'firm: Firm')}`,
          ),
        ],
        [
          'its own with one more',
          sdlOf('jobs').replace('type Firm @key(fields: "id")', 'type Firm @key(fields: "id") @key(fields: "name")'),
          { name: 'jobs' },
        ],
      ],
    },
    FOREIGN_FIELD: {
      refused: [
        ['answered by another', extra(`${firm} { id: ID! name: String }`)],
        ['the same as shareable', extra(`${firm} { id: ID! name: String @shareable }`)],
        ['in an extension', extra(`extend type Firm @key(fields: "id") ${OPEN} { id: ID! name: String @shareable }`)],
        [
          'by way of a key of its own',
          extra(`${firm} { id: ID! name: String }
            ${thing.replace('fields: "id"', 'fields: "firm { name }"').replace('size: Int', 'firm: Firm')}`),
        ],
        [
          'by way of a key of its own, where its owner has one like it',
          extra(`${firm} { id: ID! name: String }
            ${thing.replace('fields: "id"', 'fields: "firm { name }"').replace('size: Int', 'firm: Firm')}`),
          { published: { subgraphs: withSeats } },
        ],
        ['with a looser key', extra(`${firm} { id: ID "Mine." size: Int }`)],
        [
          'added by another to its own type',
          sdlOf('people').replace('"Level, 1 to 4."', '"Size." size: Int "Level, 1 to 4."'),
          {
            name: 'people',
            published: {
              subgraphs: [
                ...published.subgraphs,
                {
                  ...published.subgraphs[0],
                  name: 'extra',
                  url: 'https://e.example/',
                  sdl: extra(`${person} { id: ID! "Mine." size: Int }`),
                } as never,
              ],
            },
          },
        ],
      ],
      passes: [
        ['a field of its own', extra(`${firm} { id: ID! "Mine." nickname: String }`)],
        [
          'what stands in the owner’s key',
          extra(`${firm} { id: ID! name: String }
            type Seat @key(fields: "firm { name }") ${OPEN} { firm: Firm "Mine." size: Int }`),
          { published: { subgraphs: withSeats } },
        ],
      ],
    },
    FOREIGN_ROOT_FIELD: {
      refused: [
        ['a name that is taken', `${LINK} type Query { "Firms." found: String ${OPEN} }`],
        ['the same as shareable', `${LINK} type Query { "Firms." place: String @shareable ${OPEN} }`],
        ['the same in an extension', extra(`extend type Query { "Firms." figure: String @shareable ${OPEN} }`)],
      ],
      passes: [['a free name', `${LINK} type Query { "Firms." foundByExtra: String ${OPEN} }`]],
    },
    FOREIGN_OVERRIDE: {
      refused: [
        ['a field of another', extra(`${firm} { id: ID! name: String @override(from: "jobs") }`)],
        [
          'the same little by little',
          extra(`${firm} { id: ID! name: String @override(from: "jobs", label: "percent(1)") }`),
        ],
        ['a root field', `${LINK} type Query { "Found." figure: String @override(from: "jobs") ${OPEN} }`],
        ['of one who is not there yet', extra(thing.replace('size: Int', 'size: Int @override(from: "later")'))],
      ],
      passes: [],
    },
    FOREIGN_PROVIDED: {
      refused: [
        [
          'a field of another',
          extra(
            `${firm} { id: ID! name: String @external } ${thing.replace('size: Int', 'firm: Firm @provides(fields: "name")')}`,
          ),
        ],
      ],
      passes: [
        [
          'a field that is asked of its owner',
          extra(`${firm} { id: ID! } ${thing.replace('size: Int', 'firm: Firm')}`),
        ],
      ],
    },
    FOREIGN_ENUM: {
      refused: [
        ['a value more', extra(`enum Branch { METAL WOOD "New." GOLD }`)],
        ['a value less', extra(`enum Branch { METAL }`)],
        ['a value more in an extension', extra(`${branch} extend enum Branch { "New." GOLD }`)],
      ],
      passes: [
        ['a copy', extra(`${branch} ${thing.replace('size: Int', 'branch: Branch')}`)],
        [
          'a copy with what is to come',
          extra(`enum Branch { METAL WOOD STONE @inaccessible } ${thing.replace('size: Int', 'branch: Branch')}`),
        ],
        [
          'more values of its own',
          sdlOf('jobs').replace('"Wood." WOOD', '"Wood." WOOD "Gold." GOLD'),
          { name: 'jobs' },
        ],
      ],
    },
    FOREIGN_INPUT: {
      refused: [
        ['a field more', extra(`${branch} ${filter.replace('}', '"New." new: Int }')}`)],
        ['a field that is needed', extra(`${branch} ${filter.replace('String', 'String!')}`)],
        ['a field less', extra(`${branch} input FirmFilter { branch: Branch = METAL }`)],
        ['another default', extra(`${branch} ${filter.replace('METAL', 'WOOD')}`)],
      ],
      passes: [
        [
          'a copy',
          `${LINK} ${branch} ${filter} type Query { "A word." word("Which." where: FirmFilter): String ${OPEN} }`,
        ],
      ],
    },
    FOREIGN_MEMBER: {
      refused: [
        ['one more in a union', extra(`${thing} union Found = Thing`)],
        [
          'one more behind an interface',
          extra(
            `interface Place @key(fields: "id") { id: ID! title: String } ${thing.replace('Thing', 'Thing implements Place').replace('size: Int', 'title: String')}`,
          ),
        ],
        [
          'an interface for a type of another',
          extra(
            `"Mine." interface Mine { "Which." id: ID! } ${firm.replace('Firm', 'Firm implements Mine')} { id: ID! "Mine." size: Int }`,
          ),
        ],
      ],
      passes: [
        [
          'a union of its own',
          extra(`${thing} "Mine." union Mine = Thing | Other "Other." type Other ${OPEN} { "Size." size: Int }`),
        ],
        [
          'an interface of its own',
          extra(`"Mine." interface Mine { "Which." id: ID! } ${thing.replace('Thing', 'Thing implements Mine')}`),
        ],
      ],
    },
    FOREIGN_INTERFACE_OBJECT: {
      refused: [
        [
          'on an interface of another',
          extra(`type Place @interfaceObject @key(fields: "id") ${OPEN} { id: ID! "Mine." size: Int }`),
        ],
      ],
      passes: [
        ['on the types behind it', extra(`type Office @key(fields: "id") ${OPEN} { id: ID! "Mine." size: Int }`)],
      ],
    },
    FOREIGN_MARK: {
      refused: [
        ['a hidden type', extra(`${firm} @inaccessible { id: ID! "Mine." size: Int }`)],
        ['a tag on a type', extra(`${firm} @tag(name: "internal") { id: ID! "Mine." size: Int }`)],
        ['a dear key', extra(`${firm} { id: ID! @cost(weight: 100000) "Mine." size: Int }`)],
        ['a hidden key', extra(`${firm} { id: ID! @inaccessible "Mine." size: Int }`)],
        ['a key of the past', extra(`${firm} { id: ID! @deprecated(reason: "Ask me.") "Mine." size: Int }`)],
        ['a hidden value', extra('enum Branch { METAL WOOD @inaccessible }')],
        [
          'a hidden input field',
          extra(`${branch} input FirmFilter { branch: Branch = METAL search: String @inaccessible }`),
        ],
        ['a mark on everybody', `${LINK} type Query @tag(name: "mine") { "A word." word: String ${OPEN} }`],
      ],
      passes: [
        ['the marks of its owner', extra(`${firm} { id: ID! "Mine." size: Int @cost(weight: 3) }`)],
        [
          'on the field what the owner says of the type',
          extra(`type Firm @key(fields: "id") { id: ID! ${OPEN} "Mine." size: Int ${OPEN} }`),
        ],
        [
          'more marks on its own',
          sdlOf('jobs').replace('"Name." name: String', '"Name." name: String @cost(weight: 2)'),
          { name: 'jobs' },
        ],
      ],
    },
  })
})
