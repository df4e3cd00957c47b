/** A scheme's answer to one organisation: the question as it travels, and the decision, worked out once. */
import { badUserInput, type Payload } from '@overstap/kit'
import type { Loaders } from './loaders.ts'
import { missing } from './route-plan.ts'
import { type Decision, decide } from './rules/decide.ts'
import { factsOfApplicant } from './rules/facts.ts'
import { type OrganisationParts, readApplicantFacts } from './rules/read-facts.ts'
import { day, record, text, whole } from './shape.ts'
import { usageOn } from './usage.ts'

interface Question {
  scheme: string
  applicant: string
  /** The day of the application. */
  on: string
}

export interface Assessment {
  question: Question
  /** The text in which the question came back: its key, by which whoever asked knows it. */
  facts?: string
  /**
   * The same promise each time. Null when the scheme is gone.
   * @throws SOURCE_UNAVAILABLE without the register's facts, BAD_USER_INPUT when it holds no such organisation.
   */
  decision: () => Promise<Decision | null>
}

const VERSION = 1
const travelling = record<Question & { v: number }>({
  v: whole(VERSION, VERSION),
  scheme: text,
  applicant: text,
  on: day,
})

/** The question as it travels. */
export function factsOf({ scheme, applicant, on }: Question): Payload {
  return { v: VERSION, scheme, applicant, on }
}

/** The question that came back. Throws when these are not the facts of an assessment. */
export function readQuestion(facts: Payload): Question {
  return travelling(facts, 'facts')
}

/** As it leaves the scheme what the register knows of the applicant is still to come; a router brings it. */
export function assessmentOf(
  question: Question,
  organisationCase: OrganisationParts['organisationCase'],
  loaders: Loaders,
): Assessment {
  let decision: Promise<Decision | null> | undefined
  return {
    question,
    decision: () => {
      decision ??= decisionOn(question, organisationCase, loaders)
      return decision
    },
  }
}

async function decisionOn(
  { scheme: id, applicant, on }: Question,
  organisationCase: OrganisationParts['organisationCase'],
  loaders: Loaders,
): Promise<Decision | null> {
  if (organisationCase?.known === false) {
    throw badUserInput(`The register holds no organisation «${applicant}». Find its identifier with «organisations».`)
  }
  const [scheme, usage, [application]] = await Promise.all([
    loaders.schemeById.load(id),
    usageOn(loaders, on, [id], [applicant]),
    loaders.receivedPlan.load({ applicant, scheme: id, day: on }),
  ])
  const facts = readApplicantFacts({ id: applicant, organisationCase }, application?.plan ?? null)
  if ('missing' in facts) throw missing(facts.missing)
  return scheme && decide(scheme, factsOfApplicant(facts), on, usage)
}
