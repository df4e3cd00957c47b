/**
 * What firms asked training for, for their own people (R22): demand next to vacancies, and upskilling inside the
 * firm is mobility as well. Some ask for what no provider teaches; the question which those are must have an answer.
 */
import type { GeneratedRegion } from '@overstap/schema/region'
import { stories } from '@overstap/schema/region'

interface TrainingQuestionRow {
  /** The employer's id. */
  organisation: string
  askedOn: string
  /** The skill it is about, null where the firm named none. */
  skill: string | null
  people: number
  question: string
}

type Asked = readonly [daysAgo: number, skill: string | null, people: number, question: string]

const OF_STORIES: readonly (readonly [organisation: string, asked: readonly Asked[]])[] = [
  [
    'register:precisieverspaning-groningen',
    [
      [40, 'SK-M48', 4, 'Wie leert onze verspaners op een honderdste nauwkeurig te werken?'],
      [75, 'SK-M12', 3, 'Een korte cursus CAM voor drie CNC-verspaners, liefst in de avond.'],
    ],
  ],
  [
    stories.crossedEmployer,
    [
      [21, 'SK-E14', 5, 'We kochten twee robots; wie leert ons ze te onderhouden?'],
      [60, 'SK-E10', 4, 'PLC-basis voor de monteurs van de buitendienst.'],
    ],
  ],
  [stories.metalektroEmployer, [[33, 'SK-E13', 12, 'Robotica voor monteurs met mbo 2, zonder voorkennis.']]],
  ['register:installatiebedrijf-emmen', [[18, 'SK-I12', 6, 'Warmtepompen installeren, voor onze cv-monteurs.']]],
  ['register:betonbouw-coevorden', [[52, 'SK-B20', 2, 'Waar kan iemand in het noorden mobiele kraan leren?']]],
  ['register:installatiewerk-haarlem', [[27, null, 8, 'Begeleiding op de werkvloer voor mensen zonder diploma.']]],
  ['register:klimaattechniek-hilversum', [[14, 'SK-I29', 3, 'Gebouwmonitoring voor servicemonteurs.']]],
  ['register:constructiebedrijf-assen', [[90, 'SK-M34', 5, 'TIG-lassen voor constructiewerkers die nu MAG lassen.']]],
  ['register:metaalbedrijf-zaanstad', [[47, 'SK-M10', 2, 'CNC programmeren voor twee conventionele verspaners.']]],
]

/** What an ordinary firm of a branch asks for; one firm in seven has asked. */
const BY_BRANCH: Partial<Record<string, readonly string[]>> = {
  METAAL: ['SK-M10', 'SK-M34', 'SK-M48', 'SK-M12'],
  METALEKTRO: ['SK-E10', 'SK-E13', 'SK-A13', 'SK-E14'],
  INSTALLATIE: ['SK-I12', 'SK-I27', 'SK-I07', 'SK-I29'],
  BOUW: ['SK-B03', 'SK-B23', 'SK-B20', 'SK-A04'],
}
const ONE_FIRM_IN = 7

export function trainingQuestions(region: GeneratedRegion, today: string): TrainingQuestionRow[] {
  const day = (daysAgo: number) =>
    new Date(Date.parse(`${today}T00:00:00Z`) - daysAgo * 86_400_000).toISOString().slice(0, 10)
  const rows = OF_STORIES.flatMap(([organisation, asked]) =>
    asked.map(([daysAgo, skill, people, question]) => ({
      organisation,
      askedOn: day(daysAgo),
      skill,
      people,
      question,
    })),
  )
  const known = new Set(rows.map(({ organisation }) => organisation))
  for (let number = ONE_FIRM_IN; number <= region.employers; number += ONE_FIRM_IN) {
    const { id, branch } = region.employer(number)
    const skills = BY_BRANCH[branch]
    if (!skills || known.has(id)) continue
    rows.push({
      organisation: id,
      askedOn: day(1 + ((number * 13) % 365)),
      skill: skills[(number / ONE_FIRM_IN) % skills.length] ?? null,
      people: 1 + ((number * 5) % 9),
      question: 'Scholing voor eigen medewerkers.',
    })
  }
  return rows
}
