/** Which training closes the gap, when it begins, how long it takes and what it costs. */
import { shownDay, shownEuros } from '../page/language.ts'
import { MissingPart } from '../page/missing.tsx'
import { nameOf, type TrainingPlan } from './shapes.ts'
import { TEXTS } from './texts.ts'

const WORDS = TEXTS.training

export function TrainingPart({ plan }: { plan: TrainingPlan | null }) {
  return (
    <section class="part">
      <h4>{WORDS.title}</h4>
      {plan === null ? <MissingPart /> : <Plan plan={plan} />}
    </section>
  )
}

function Plan({ plan: { steps, weeks, costCents, remaining, comesClosest } }: { plan: TrainingPlan }) {
  if (steps.length === 0) return <p>{remaining && remaining.length > 0 ? WORDS.nobody : WORDS.none}</p>
  return (
    <>
      <table class="sums">
        <tbody>
          {steps.map(step => (
            <Step key={step.training?.id} step={step} />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{WORDS.inAll}</th>
            <td class="number">{WORDS.weeks(weeks)}</td>
            <td class="number">{shownEuros(costCents)}</td>
          </tr>
        </tfoot>
      </table>
      {comesClosest?.map(({ skill, training, level }) => (
        <p key={skill?.code} class="quiet">
          {WORDS.closest(nameOfSkill(skill?.code, remaining), training?.title ?? training?.id ?? '–', level)}
        </p>
      ))}
    </>
  )
}

function Step({ step: { training, startsOn, costItems } }: { step: TrainingPlan['steps'][number] }) {
  const cents = costItems?.reduce((sum, each) => sum + each.amountCents, 0)
  const about = [
    training?.kind && WORDS.kinds[training.kind],
    training?.provider && nameOf(training.provider),
    startsOn ? WORDS.starts(shownDay(startsOn)) : WORDS.anyDay,
  ]
  return (
    <tr>
      <th scope="row">
        {training?.title ?? training?.id ?? '–'}
        <span class="more">{about.filter(Boolean).join(' · ')}</span>
      </th>
      <td class="number">{training?.weeks == null ? TEXTS.unknown : WORDS.weeks(training.weeks)}</td>
      <td class="number">{cents === undefined ? TEXTS.unknown : shownEuros(cents)}</td>
    </tr>
  )
}

function nameOfSkill(code: string | undefined, remaining: TrainingPlan['remaining']): string {
  return nameOf(remaining?.find(each => each.code === code) ?? (code ? { code } : null))
}
