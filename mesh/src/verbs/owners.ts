// npm run mesh -- invite, revoke, release: who may publish what, and what owners let others do with what is theirs.

import { inColumns } from '../in-columns.ts'
import { FORMATS, formatOf } from './findings.ts'
import { parseVerb } from './parse-verb.ts'
import { askRegistry, operatorsToken, tokenOf } from './registry.ts'
import type { Verb } from './verb.ts'

export const invite: Verb = {
  name: 'invite',
  usage: `invite NAME --owner ORG --url URL [--contact WHO] [--token T] [--format ${FORMATS.join('|')}]`,
  does: 'Prints the publish token of a subgraph, once; a former one is good no more (operator).',
  async run(words) {
    const { subject: name, values } = parseVerb(words, {
      subject: 'invite NAME --owner ORG --url URL',
      options: { owner: { type: 'string' }, url: { type: 'string' }, contact: { type: 'string' } },
    })
    const { owner: organisation, url, contact = organisation } = values
    if (organisation === undefined || url === undefined)
      throw new Error(`Say whose it is and where: invite ${name} --owner ORG --url https://host/graphql`)
    const body = { name, organisation, url, contact }
    const made = await askRegistry<{ token: string }>('/invite', { token: await operatorsToken(values.token), body })
    process.stdout.write(`${formatOf(values.format) === 'json' ? JSON.stringify(made, null, 2) : made.token}\n`)
    return 0
  },
}

export const revoke: Verb = {
  name: 'revoke',
  usage: `revoke NAME [--token T] [--format ${FORMATS.join('|')}]`,
  does: 'Takes back the publish token of a subgraph; what is published stays.',
  async run(words) {
    const { subject: name, values } = parseVerb(words, { subject: 'revoke NAME', options: {} })
    const done = await askRegistry<{ revoked: boolean }>('/revoke', {
      token: await tokenOf(values.token),
      body: { name },
    })
    const sentence = done.revoked
      ? `The publish token of «${name}» is good no more.`
      : `«${name}» had no publish token.`
    process.stdout.write(`${formatOf(values.format) === 'json' ? JSON.stringify(done, null, 2) : sentence}\n`)
    return 0
  },
}

interface Released {
  number: number
  owner: string
  to: string
  code: string
  what: string
  until: string
}

export const release: Verb = {
  name: 'release',
  usage: `release OWNER [--to NAME --code CODE --what COORDINATE --until DAY | --revoke NUMBER] [--token T] [--format ${FORMATS.join('|')}]`,
  does: 'Records that an owner lets another do what a check refuses, or takes that back; without more: what is recorded.',
  async run(words) {
    const { subject: owner, values } = parseVerb(words, {
      subject: 'release OWNER --to NAME --code CODE --what COORDINATE --until DAY',
      options: {
        to: { type: 'string' },
        code: { type: 'string' },
        what: { type: 'string' },
        until: { type: 'string' },
        revoke: { type: 'string' },
      },
    })
    const { to, code, what, until, revoke: number } = values
    const token = await tokenOf(values.token)
    const asJson = formatOf(values.format) === 'json'
    if (number !== undefined) {
      const body = { owner, number: Number(number) }
      const done = await askRegistry<object>('/releases/revoke', { token, body })
      process.stdout.write(asJson ? `${JSON.stringify(done, null, 2)}\n` : `Release ${number} is taken back.\n`)
    } else if (to ?? code ?? what ?? until) {
      const made = await askRegistry<Released>('/releases', { token, body: { owner, to, code, what, until } })
      process.stdout.write(`${asJson ? JSON.stringify(made, null, 2) : rowsOf([made])}\n`)
    } else {
      const { releases } = await askRegistry<{ releases: Released[] }>('/releases', { token })
      const own = releases.filter(each => each.owner === owner)
      process.stdout.write(`${asJson ? JSON.stringify({ releases: own }, null, 2) : rowsOf(own)}\n`)
    }
    return 0
  },
}

function rowsOf(releases: readonly Released[]): string {
  const rows = releases.map(({ number, owner, to, code, what, until }) => [
    String(number),
    owner,
    to,
    code,
    what,
    until,
  ])
  return inColumns([['release', 'owner', 'to', 'code', 'what', 'until'], ...rows]).join('\n')
}
