/** Who pays, line by line, each decided by its own fund (R3), and what every fund decided because of which condition (R13). */
import { shownCents, shownDay } from '../page/language.ts'
import { MissingPart } from '../page/missing.tsx'
import { OutcomeSign } from './reasons-part.tsx'
import { type Decision, type FundingPlan, nameOf, type Outcome } from './shapes.ts'
import { TEXTS } from './texts.ts'

const WORDS = TEXTS.money

export function MoneyPart({ plan }: { plan: FundingPlan | null }) {
  return (
    <section class="part">
      <h4>{WORDS.title}</h4>
      {plan === null ? <MissingPart /> : <Lines plan={plan} />}
    </section>
  )
}

function Lines({ plan: { lines, coveredCents, uncoveredCents, asOf } }: { plan: FundingPlan }) {
  if (coveredCents + uncoveredCents === 0) return <p>{WORDS.none}</p>
  return (
    <>
      <table class="sums">
        <tbody>
          <tr>
            <th scope="row">{WORDS.cost}</th>
            <td class="number">{shownCents(coveredCents + uncoveredCents)}</td>
          </tr>
          {bySchemeIn(lines).map(those => (
            <SchemeLine key={those[0]?.scheme?.id} lines={those} />
          ))}
          {lines.length === 0 && (
            <tr>
              <td colSpan={2}>{WORDS.noLines}</td>
            </tr>
          )}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{WORDS.covered}</th>
            <td class="number">{shownCents(coveredCents)}</td>
          </tr>
          <tr class="uncovered">
            <th scope="row">{WORDS.uncovered}</th>
            <td class="number">{shownCents(uncoveredCents)}</td>
          </tr>
        </tfoot>
      </table>
      <p class="quiet small">{WORDS.asOf(shownDay(asOf))}</p>
    </>
  )
}

type Line = FundingPlan['lines'][number]

/** What one scheme pays, and of what. */
function SchemeLine({ lines }: { lines: readonly Line[] }) {
  const [first] = lines
  const parts = lines.map(({ costItem, amountCents }) => `${WORDS.costItems[costItem]} ${shownCents(amountCents)}`)
  return (
    <tr>
      <th scope="row">
        {nameOf(first?.scheme)}
        <span class="more">{[WORDS.decidedBy(nameOf(first?.decidedBy)), ...parts].join(' · ')}</span>
      </th>
      <td class="number">{shownCents(lines.reduce((sum, each) => sum + each.amountCents, 0))}</td>
    </tr>
  )
}

/** In the order in which they stack (R8). */
function bySchemeIn(lines: readonly Line[]): (readonly Line[])[] {
  return [...Map.groupBy(lines, each => each.scheme?.id).values()]
}

const ORDER: readonly Decision[] = ['ELIGIBLE', 'UNKNOWN', 'OWNER_DECIDES', 'INELIGIBLE']
/** Which of the conditions decided: those that came out this way, or where all are met the first, as the fund puts it. */
const DECIDING: Readonly<Record<Decision, Outcome>> = {
  ELIGIBLE: 'MET',
  UNKNOWN: 'UNKNOWN',
  OWNER_DECIDES: 'UNKNOWN',
  INELIGIBLE: 'UNMET',
}

export function DecisionsPart({ plan }: { plan: FundingPlan | null }) {
  const decisions = plan?.decisions
  if (!decisions) return null
  return (
    <section class="part decisions">
      <h4>{WORDS.decided}</h4>
      {ORDER.map(outcome => {
        const those = decisions.filter(each => each.outcome === outcome)
        // What nobody can say is never folded away.
        return (
          those.length > 0 && (
            <details key={outcome} class={outcome} open={outcome !== 'INELIGIBLE'}>
              <summary>{WORDS.count(WORDS.decisions[outcome], those.length)}</summary>
              <ul>
                {those.map(({ scheme, because }) => (
                  <li key={scheme?.id}>
                    {nameOf(scheme)}
                    <Because because={because} deciding={DECIDING[outcome]} />
                  </li>
                ))}
              </ul>
            </details>
          )
        )
      })}
    </section>
  )
}

interface BecauseProps {
  because: NonNullable<FundingPlan['decisions']>[number]['because']
  deciding: Outcome
}

function Because({ because, deciding }: BecauseProps) {
  const decided = because.filter(each => each.outcome === deciding)
  const told = deciding === 'MET' ? decided.slice(0, 1) : decided
  return (told.length > 0 ? told : because.slice(0, 1)).map(({ condition, outcome, text }) => (
    <span key={condition} class="more">
      <OutcomeSign outcome={outcome} />
      <span class="unseen">{TEXTS.outcomes[outcome]}: </span>
      {text}
    </span>
  ))
}
