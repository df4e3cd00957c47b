/**
 * Cursors: «behind this record», for one caller, in one list with one filter and order. A cursor is the position, sealed
 * with a key that only the owner has, so that it is good for nothing else, cannot be made up, and shows no record number.
 * The list's name and arguments are taken from the resolver's own parameters: there is nothing to remember to bind.
 */
import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  hash,
  hkdfSync,
  type KeyObject,
  timingSafeEqual,
} from 'node:crypto'
import type { GraphQLResolveInfo } from 'graphql'
import { badUserInput } from './errors.ts'
import { type Page, pageOf } from './page.ts'
import type { Viewer } from './viewer.ts'

/** What may stand at a place of a position; a day is an ISO text. */
interface PositionValues {
  whole: number
  text: string
  day: string
}
type PositionKind = keyof PositionValues
type PositionOf<Kinds extends readonly PositionKind[]> = {
  readonly [Index in keyof Kinds]: PositionValues[Kinds[Index]]
}

/** One list for one caller. */
interface List<Position> {
  /** The position behind which the page starts; undefined for the first page. */
  after: Position | undefined
  /** Makes a page of records that were read with one more than `first`, to see whether more follow. */
  page<Row, Node>(
    rows: readonly Row[],
    first: number,
    nodeOf: (row: Row) => Node,
    positionOf: (row: Row) => Position,
  ): Page<Node>
}

/**
 * The list that a resolver answers, from its `info` and `args` as they came. All arguments but `first` and `after` are
 * bound. `within` is what else narrows it: what the parent stands for, or null for a field of Query. `kinds` is what its
 * positions hold: the values to sort by, and the record number that breaks ties.
 * @throws BAD_USER_INPUT for an `after` that this caller was not given for this list, the same whatever is wrong with it.
 */
export type Cursors = <const Kinds extends readonly PositionKind[]>(
  info: Pick<GraphQLResolveInfo, 'fieldName' | 'parentType'>,
  args: { after?: string | null | undefined; first?: number | null | undefined },
  within: object | null,
  kinds: Kinds,
) => List<PositionOf<Kinds>>

const TAG_BYTES = 16
const REFUSAL =
  '«after» is not a cursor that you were given for this list: hand over an «endCursor» unchanged, with the same filter and order, or leave «after» out to begin again.'

/** @returns the cursors of each viewer. Replicas of an owner have one signing key, and so one another's cursors. */
export function cursorsOf({ name, signingKey }: { name: string; signingKey: KeyObject }): (viewer: Viewer) => Cursors {
  const keys = keysOf(name, signingKey)
  return ({ role, organisation, subject }) =>
    (info, { after, first: _, ...args }, within, kinds) => {
      const list = `${info.parentType.name}.${info.fieldName}`
      // However a client ordered its arguments, GraphQL hands them over as the schema does.
      const bound = JSON.stringify([list, kinds, [role, organisation, subject], narrowing(args), within])
      const sealing = { ...keys, bound: hash('sha256', bound, 'buffer') }
      return {
        // It was sealed as a position of these kinds, which are bound too.
        after: (after === null || after === undefined ? undefined : open(after, sealing)) as never,
        page: (rows, most, nodeOf, positionOf) => pageOf(rows, most, nodeOf, row => seal(positionOf(row), sealing)),
      }
    }
}

/** Key objects are several times as fast as the same keys as bytes. */
function keysOf(name: string, signingKey: KeyObject): { authenticity: KeyObject; secrecy: KeyObject } {
  const secret = signingKey.export({ type: 'pkcs8', format: 'der' })
  const keys = Buffer.from(hkdfSync('sha256', secret, '', `overstap cursors of ${name}`, 64))
  return { authenticity: createSecretKey(keys.subarray(0, 32)), secrecy: createSecretKey(keys.subarray(32)) }
}

interface Sealing {
  authenticity: KeyObject
  secrecy: KeyObject
  /** Digest of the list and the caller: always of one length, so that nothing of it can pass for the position. */
  bound: Buffer
}

/**
 * The tag (HMAC-SHA-256, truncated) is also where the key stream (AES-256-CTR) starts, as in RFC 5297: the same position
 * gives the same cursor, so that an answer can be compared with another, and no two positions share a stream.
 */
function seal(position: unknown, sealing: Sealing): string {
  const text = Buffer.from(JSON.stringify(position))
  const tag = tagOf(text, sealing)
  return Buffer.concat([tag, createCipheriv('aes-256-ctr', sealing.secrecy, tag).update(text)]).toString('base64url')
}

function open(cursor: string, sealing: Sealing): unknown {
  const bytes = Buffer.from(cursor, 'base64url')
  // Only one text is the cursor: the decoder also takes others for the same bytes.
  if (bytes.length <= TAG_BYTES || bytes.toString('base64url') !== cursor) throw badUserInput(REFUSAL)
  const tag = bytes.subarray(0, TAG_BYTES)
  const text = createDecipheriv('aes-256-ctr', sealing.secrecy, tag).update(bytes.subarray(TAG_BYTES))
  if (!timingSafeEqual(tag, tagOf(text, sealing))) throw badUserInput(REFUSAL)
  return JSON.parse(text.toString())
}

function tagOf(text: Buffer, { authenticity, bound }: Sealing): Buffer {
  return createHmac('sha256', authenticity).update(bound).update(text).digest().subarray(0, TAG_BYTES)
}

/** What does not narrow is as if it were not written: null, and an empty text, list or object. */
function narrowing(value: unknown): unknown {
  if (value === null || value === '') return undefined
  if (typeof value !== 'object') return value
  if (Array.isArray(value)) return value.length === 0 ? undefined : value
  const members = Object.entries(value).map(([name, member]) => [name, narrowing(member)] as const)
  const left = members.filter(([, member]) => member !== undefined)
  return left.length === 0 ? undefined : Object.fromEntries(left)
}
