/** Firms where people may lose their job (R5), newest first, for anybody to see. */
import { useAnswer } from '../page/ask.ts'
import { shownDay, shownNumber } from '../page/language.ts'
import { Panel } from '../page/panel.tsx'
import { Scrolls } from '../page/scrolls.tsx'
import disruptionsQuestion from './operations/disruptions.graphql'
import { type Named, nameOf } from './shapes.ts'
import { TEXTS } from './texts.ts'

export interface Disruption {
  id: string
  kind: keyof typeof TEXTS.firms.kinds | null
  announcedOn: string | null
  headcount: number | null
  employer: (Named & { municipality: Named | null }) | null
}

/** What `operations/disruptions.graphql` gives. */
interface Disruptions {
  disruptions: { nodes: readonly (Disruption | null)[] } | null
}

const WORDS = TEXTS.firms

export function FirmsPanel({ onChoose }: { onChoose: (id: string) => void }) {
  const asked = useAnswer<Disruptions>(disruptionsQuestion)
  return (
    <Panel name="firms" title={WORDS.title} lead={WORDS.lead} asked={asked} part={data => data.disruptions?.nodes}>
      {firms =>
        firms.length === 0 ? (
          <p class="quiet">{WORDS.none}</p>
        ) : (
          <Scrolls label={TEXTS.table(WORDS.title)}>
            <table class="choose">
              <thead>
                <tr>
                  <th scope="col">{WORDS.firm}</th>
                  <th scope="col">{WORDS.what}</th>
                  <th scope="col">{WORDS.announced}</th>
                  <th scope="col" class="number">
                    {WORDS.people}
                  </th>
                </tr>
              </thead>
              <tbody>{firms.map(each => each && <Firm key={each.id} firm={each} onChoose={onChoose} />)}</tbody>
            </table>
          </Scrolls>
        )
      }
    </Panel>
  )
}

function Firm({ firm, onChoose }: { firm: Disruption; onChoose: (id: string) => void }) {
  const { id, kind, announcedOn, headcount, employer } = firm
  return (
    <tr>
      <th scope="row">
        <button type="button" class="pick" onClick={() => onChoose(id)}>
          {employer ? nameOf(employer) : id}
        </button>
        <span class="more">{nameOf(employer?.municipality)}</span>
      </th>
      <td>{kind ? WORDS.kinds[kind] : TEXTS.unknown}</td>
      <td>{announcedOn ? shownDay(announcedOn) : TEXTS.unknown}</td>
      <td class="number">{headcount === null ? TEXTS.unknown : shownNumber(headcount)}</td>
    </tr>
  )
}
