/**
 * What the funds of a generated region have awarded: for some of its people the plan that the rules themselves make, for
 * some of its firms the advice they may have. So the demo never shows an award that no rule would give. Made from numbers
 * alone: the same region always has the same awards.
 */
import { createHash } from 'node:crypto'
import { reference } from '@overstap/schema/reference'
import type { GeneratedCandidate, GeneratedEmployer, GeneratedRegion } from '@overstap/schema/region'
import { decide } from '../src/rules/decide.ts'
import { type EmployerFacts, factsOfApplicant, type RouteFacts } from '../src/rules/facts.ts'
import { fundingPlan } from '../src/rules/plan.ts'
import type { Scheme } from '../src/rules/scheme.ts'
import { AwardBook, type DemoAward } from './award-book.ts'
import { courseFor } from './demo-courses.ts'
import { openingCommitments, schemes } from './schemes/index.ts'

/** Awards are a sample: of a large region as many as of a small one. */
const MOST_PEOPLE = 900
const MOST_FIRMS = 200
const TRAINED = 0.4
const ADVISED = 0.25
const DAYS_BACK = 300
/** What the demo leaves in every scheme with a ceiling, so that the stories still find something to ask for. */
const SPENT_OF_REST = 0.5
const CONTRACT_MONTHS = 12

/** Everything awarded up to `today`, with what had been promised before this administration began. */
export function awardsOf(plan: GeneratedRegion, today: string): DemoAward[] {
  const book = new AwardBook()
  for (const scheme of schemes) {
    const amountCents = openingCommitments[scheme.id]
    if (amountCents === undefined) continue
    book.add({
      scheme: scheme.id,
      employer: null,
      beneficiary: null,
      amountCents,
      decidedOn: scheme.validFrom,
      units: 1,
      ...{ branch: null, region: null, province: null, carriedOver: true },
    })
  }
  const sparing = schemes.map(sparingly)
  for (let number = 1; number <= Math.min(plan.employers, MOST_FIRMS); number++) {
    const employer = plan.employer(number)
    if (isOfStory(employer) || scatter(`advice ${number}`) >= ADVISED) continue
    advise(employer, sparing, dayBefore(today, `advice day ${number}`), book)
  }
  for (let number = 1; number <= Math.min(plan.candidates, MOST_PEOPLE); number++) {
    if (scatter(`trained ${number}`) >= TRAINED) continue
    const { employer: id } = plan.vacancy(1 + Math.floor(scatter(`vacancy ${number}`) * plan.vacancies))
    const [candidate, hiring] = [plan.candidate(number), employerIn(plan, id)]
    if (hiring) train(candidate, hiring, plan, sparing, dayBefore(today, `training day ${number}`), book)
  }
  return book.awards
}

/** What its fund gives a firm that asks for itself. */
function advise(
  { id, branch, agreements, municipality }: GeneratedEmployer,
  sparing: readonly Scheme[],
  on: string,
  book: AwardBook,
): void {
  const facts = factsOfApplicant({ id, agreements, kind: 'EMPLOYER', branch, plan: null })
  for (const scheme of sparing) {
    const { award } = scheme
    if (scheme.subject !== 'ORGANISATION' || award.form !== 'LUMP') continue
    if (decide(scheme, facts, on, book.usage).outcome !== 'ELIGIBLE') continue
    const { amountCents } = award
    book.add({
      ...{ scheme: scheme.id, employer: id, beneficiary: null, amountCents, decidedOn: on, units: 1 },
      ...writtenDown(branch, municipality),
    })
  }
}

/** The lines of the plan that the rules make for somebody whom a firm hires, scheme by scheme. */
function train(
  candidate: GeneratedCandidate,
  hiring: GeneratedEmployer,
  plan: GeneratedRegion,
  sparing: readonly Scheme[],
  on: string,
  book: AwardBook,
): void {
  const route = routeOf(candidate, hiring, plan)
  const { lines } = fundingPlan(route, sparing, book.usage, on)
  for (const scheme of sparing) {
    const paid = lines.filter(line => line.scheme === scheme.id)
    const amountCents = paid.reduce((sum, line) => sum + line.amountCents, 0)
    if (amountCents === 0) continue
    book.add({
      scheme: scheme.id,
      employer: employerOf(scheme, route),
      beneficiary: `uwv-noord:${candidate.number}`,
      amountCents,
      decidedOn: on,
      units: scheme.award.form === 'PER_UNIT' ? Math.ceil(amountCents / scheme.award.amountCents) : 1,
      ...writtenDown(hiring.branch, candidate.municipality),
    })
  }
}

function writtenDown(branch: string, municipality: string) {
  const place = reference.municipalities.get(municipality)
  return { branch, region: place?.region ?? null, province: place?.province ?? null, carriedOver: false }
}

function routeOf(candidate: GeneratedCandidate, hiring: GeneratedEmployer, plan: GeneratedRegion): RouteFacts {
  const place = reference.municipalities.get(candidate.municipality)
  return {
    trainingPlan: courseFor(scatter(`course ${candidate.number}`)),
    candidateCase: {
      status: candidate.status,
      level: candidate.level,
      branch: candidate.branch,
      municipality: place ? { code: place.code, province: place.province, region: place.region } : null,
      currentEmployer: candidate.employer === null ? null : factsIn(employerIn(plan, candidate.employer)),
    },
    vacancyCase: { level: null, branch: hiring.branch, employer: factsIn(hiring), contractMonths: CONTRACT_MONTHS },
  }
}

function factsIn(employer: GeneratedEmployer | undefined): EmployerFacts | null {
  return employer ? { id: employer.id, agreements: employer.agreements } : null
}

/** Whose award it is beside the person's: the employer that is counted, or else the one whose agreement carries it. */
function employerOf(
  { countedEmployer, conditions, applicantKinds }: Scheme,
  { candidateCase, vacancyCase }: RouteFacts,
) {
  const bound = conditions.find(condition => condition.kind === 'AGREEMENT')
  const role = countedEmployer ?? bound?.employer ?? (applicantKinds.includes('EMPLOYER') ? 'HIRING' : null)
  const employer = role === 'HIRING' ? vacancyCase.employer : role === 'CURRENT' ? candidateCase.currentEmployer : null
  return employer?.id ?? null
}

/** A firm by its identifier; undefined for those of the stories, which nobody has given anything yet. */
function employerIn(plan: GeneratedRegion, id: string): GeneratedEmployer | undefined {
  const number = /^register:employer-(\d+)$/.exec(id)?.[1]
  return number === undefined ? undefined : plan.employer(Number(number))
}

function isOfStory({ id, number }: GeneratedEmployer): boolean {
  return id !== `register:employer-${number}`
}

function sparingly(scheme: Scheme): Scheme {
  if (scheme.ceilingCents === null) return scheme
  const promised = openingCommitments[scheme.id] ?? 0
  return { ...scheme, ceilingCents: promised + Math.floor((scheme.ceilingCents - promised) * SPENT_OF_REST) }
}

function dayBefore(today: string, topic: string): string {
  const days = 1 + Math.floor(scatter(topic) * DAYS_BACK)
  return new Date(Date.parse(`${today}T00:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10)
}

/** A number from 0 up to 1 that looks random and depends on the text only. */
function scatter(text: string): number {
  return createHash('sha256').update(text).digest().readUInt32BE() / 2 ** 32
}
