/**
 * What a person decided about a route. Routes advise: nobody is proposed or passed over by a rule alone (GDPR art. 22), so
 * whoever decides says what and why, and hands back the receipt of what they saw.
 */
import { badUserInput, type Statements } from '@overstap/kit'
import { birthplaces, factsInReceipt, type RouteFacts } from '@overstap/schema/matching'
import type { Context } from '../context.ts'
import type { DecisionInput, WriteOutcome } from '../generated/schema.ts'
import { type Author, type Written, write } from './write.ts'

const LONGEST_REASON = 1_000
const RECEIPT_MAX_AGE_DAYS = 30
const DAY_MS = 86_400_000

/** @throws BAD_USER_INPUT for a receipt that is none, of another route or too old, and for a reason that is none. */
export async function recordDecision(input: DecisionInput, context: Context): Promise<Written> {
  const { said, at } = await context.receipts.read(input.receipt, birthplaces)
  const facts = readFacts(said)
  if (input.route !== `${facts.candidate}~${facts.vacancy}`) {
    throw badUserInput('«receipt» is of another route than «route» names. Hand over the two that came together.')
  }
  if (input.choice !== 'WITHDRAWN' && Date.now() - at > RECEIPT_MAX_AGE_DAYS * DAY_MS) {
    throw badUserInput(
      `«receipt» is older than ${RECEIPT_MAX_AGE_DAYS} days. Ask for the route again, and decide on that.`,
    )
  }
  const reason = input.reason.trim()
  if (reason.length === 0 || reason.length > LONGEST_REASON) {
    throw badUserInput(`«reason» must hold 1 to ${LONGEST_REASON} characters, but it holds ${reason.length}.`)
  }
  const about = { ...input, candidate: facts.candidate }
  return write('recordDecision', about, context, (statements, number, author) =>
    decide(statements, number, { ...about, reason, facts }, author),
  )
}

interface Decision extends DecisionInput {
  facts: RouteFacts
}

async function decide(
  { rows }: Statements,
  number: number,
  { choice, reason, receipt, facts }: Decision,
  author: Author,
): Promise<WriteOutcome> {
  if (choice === 'PROPOSED') {
    const [consent] = await rows<{ given: boolean }>(
      `select given from consent_events where candidate = $1 and kind = 'PROPOSAL' order by sequence desc limit 1`,
      [number],
    )
    if (!consent?.given) return 'NO_CONSENT'
  }
  if (choice === 'WITHDRAWN') {
    const [last] = await rows<{ choice: string }>(
      'select choice from decisions where candidate = $1 and vacancy = $2 order by number desc limit 1',
      [number, facts.vacancy],
    )
    if (last?.choice !== 'PROPOSED') return 'NOT_PROPOSED'
  }
  await rows(
    `insert into decisions
        (candidate, vacancy, choice, reason, day, recorded_by, organisation, fit, basis, release, receipt)
      values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      ...[number, facts.vacancy, choice, reason, author.today, author.subject, author.organisation],
      ...[facts.fit, facts.basis, facts.release, receipt],
    ],
  )
  return 'WRITTEN'
}

function readFacts(said: unknown): RouteFacts {
  try {
    return factsInReceipt(said)
  } catch {
    throw badUserInput('«receipt» is not the receipt of a route. Hand over the one that came with the route.')
  }
}
