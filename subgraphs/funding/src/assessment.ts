/** A scheme's answer to one organisation: the question as it travels, and the decision, worked out once. */
import { badUserInput } from '@overstap/kit'
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
  facts: string
  applicant: { id: string }
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

/** As it leaves the scheme: what the register knows of the applicant is still to come. */
export function assessmentOf(question: Question, loaders: Loaders): Assessment {
  const { scheme, applicant, on } = question
  const facts = JSON.stringify({ v: VERSION, scheme, applicant, on })
  return assessment(facts, question, undefined, loaders)
}

/** As a router brings it back, with what the register knows. */
export function readAssessment(
  facts: string,
  organisationCase: OrganisationParts['organisationCase'],
  loaders: Loaders,
): Assessment {
  return assessment(facts, readQuestion(facts), organisationCase, loaders)
}

function readQuestion(facts: string): Question {
  try {
    return travelling(JSON.parse(facts), 'facts')
  } catch {
    throw badUserInput('These are not the facts of an assessment. Ask the scheme with «assess» again.')
  }
}

function assessment(
  facts: string,
  question: Question,
  organisationCase: OrganisationParts['organisationCase'],
  loaders: Loaders,
): Assessment {
  let decision: Promise<Decision | null> | undefined
  return {
    facts,
    applicant: { id: question.applicant },
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
