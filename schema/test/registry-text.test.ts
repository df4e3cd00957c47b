// Name, address and text of a proposal.

import { describe } from 'vitest'

import { tryCases } from './registry-cases.ts'
import { type Change, extra, OWNERS, sdlOf, thing } from './registry-scene.ts'

const url = (text: string, production = true): Change => ({ url: text, options: { production } })

describe('a proposal as such', () => {
  tryCases({
    SYNTAX: {
      refused: [
        ['a brace too few', 'type Query { word: String'],
        ['a query', '{ word'],
        ['nothing', ''],
      ],
      passes: [['only comments around it', `# Mine.\n${extra('')}\n# The end.`]],
    },
    TOO_LARGE: {
      refused: [
        ['too many words', extra(''), { options: { limits: { tokens: 20 } } }],
        ['too many types', extra(thing), { options: { limits: { types: 1 } } }],
        ['a name without end', extra(thing.replace('size: Int', `size${'e'.repeat(117)}: Int`))],
        ['lists in lists without end', `type Query { word: ${'['.repeat(20_000)}Int${']'.repeat(20_000)} }`],
      ],
      passes: [
        ['as many types as are allowed', extra(thing), { options: { limits: { types: 2 } } }],
        ['a long name', extra(thing.replace('size: Int', `size${'e'.repeat(116)}: Int`))],
      ],
    },
    NAME: {
      refused: [
        ['a capital', extra(''), { name: 'Extra', url: 'https://a.example/' }],
        ['an underscore, which is the same to routers', extra(''), { name: 'spt_drenthe', url: 'https://a.example/' }],
        ['a path', extra(''), { name: '../people', url: 'https://a.example/' }],
        ['a name of the mesh', extra(''), { name: 'gateway' }],
        ['no end', extra(''), { name: 'a'.repeat(41) }],
      ],
      passes: [['hyphens', extra('').replace(' word:', ' sptNoordHollandWord:'), { name: 'spt-noord-holland' }]],
    },
    NAME_TAKEN: {
      refused: [['by another organisation', sdlOf('jobs'), { name: 'jobs', owner: OWNERS.extra }]],
      passes: [
        [
          'by the same, with another contact',
          sdlOf('jobs'),
          { name: 'jobs', owner: { ...OWNERS.jobs, contact: 'new' } },
        ],
      ],
    },
    ADDRESS_TAKEN: {
      refused: [
        ['that of another', extra(''), url('https://people.example/graphql')],
        ['the same written otherwise', extra(''), url('https://PEOPLE.example:443/./graphql')],
      ],
      passes: [['another path', extra(''), url('https://people.example/extra')]],
    },
    ADDRESS: {
      refused: [
        ...[
          ...['http://drenthe.example/', 'ftp://drenthe.example/', 'file:///etc/passwd', 'drenthe.example', 'https://'],
          ...[
            'https://a:b@drenthe.example/',
            'https://drenthe.example/#x',
            'https://drenthe.example/#',
            'https://dren the.example/',
          ],
          ...[
            'https://localhost/',
            'https://LOCALHOST./',
            'https://x.localhost/',
            'https://candidates:4001/',
            'https://a.internal/',
          ],
          ...[
            'https://127.0.0.1/',
            'https://127.1/',
            'https://2130706433/',
            'https://0x7f000001/',
            'https://0177.0.0.1/',
          ],
          ...[
            'https://0.0.0.0/',
            'https://10.0.0.1/',
            'https://172.16.0.1/',
            'https://192.168.1.1/',
            'https://100.64.0.1/',
          ],
          ...[
            'https://[::1]/',
            'https://[::]/',
            'https://[::ffff:127.0.0.1]/',
            'https://[::ffff:7f00:1]/',
            'https://[::127.0.0.1]/',
          ],
          ...['https://[fc00::1]/', 'https://[fe80::1]/', 'https://[64:ff9b::7f00:1]/', 'https://[2002:7f00:1::]/'],
          ...[
            'https://169.254.169.254/',
            'https://2852039166/',
            'https://[::ffff:169.254.169.254]/',
            'https://[fd00:ec2::254]/',
          ],
          ...['https://metadata.google.internal/', 'https://①②⑦.⓪.⓪.①/'],
        ].map((text): [string, string, Change] => [text, extra(''), url(text)]),
        ...[
          ...[
            'http://169.254.169.254/',
            'http://metadata.google.internal/',
            'http://[::ffff:a9fe:a9fe]/',
            'http://[fe80::1]/',
          ],
          ...['file:///etc/passwd', 'http://a:b@127.0.0.1/', 'http://0.0.0.0/'],
        ].map((text): [string, string, Change] => [`${text} in development`, extra(''), url(text, false)]),
      ],
      passes: [
        ...[
          'https://drenthe.example/graphql',
          'https://8.8.8.8/',
          'https://drenthe.example:8443/a?b=c',
          'https://172.32.0.1/',
        ].map((text): [string, string, Change] => [text, extra(''), url(text)]),
        ...[
          'http://127.0.0.1:4006/graphql',
          'http://localhost:4006/',
          'http://[::1]:4006/',
          'http://10.0.0.1/',
          'http://extra:4006/',
        ].map((text): [string, string, Change] => [`${text} in development`, extra(''), url(text, false)]),
      ],
    },
  })
})
