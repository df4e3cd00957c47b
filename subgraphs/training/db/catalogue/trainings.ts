// The catalogue of the demo region: `courses.tsv` (short courses, EVC, orientation) and `programmes.tsv` (one mbo programme
// per occupation) become trainings, one for each provider that gives it. Numbers stand in the files and are never used
// again for another training: enrolments and awards refer to them.
import { reference } from '@overstap/schema/reference'
import type { CostItem, TaughtSkill, TrainingKind } from '../../src/rules/training-offer.ts'
import { type CatalogueRow, readCatalogueFile } from './catalogue-file.ts'
import { type Attendance, courseCostItems, programmeCostItems } from './cost-items.ts'
import { type Provider, providers } from './providers.ts'
import { untaughtSkills } from './untaught-skills.ts'

export interface CatalogueTraining {
  number: number
  id: string
  kind: TrainingKind
  title: { nl: string; en: string }
  /** The mbo level of a programme; null for anything else. */
  level: number | null
  entryLevel: number | null
  occupation: string | null
  crebo: string | null
  provider: string
  weeks: number
  /** Empty for EVC: it recognises what somebody can, it teaches nothing. */
  teaches: TaughtSkill[]
  costItems: CostItem[]
  /** True when one can start by appointment on any day; then there are no runs. */
  openEntry: boolean
}

/** By mbo level 1..4: the length of a programme, and the level that it builds on. */
const programmeWeeks = [40, 80, 80, 120]
const programmeEntry = [null, 1, 2, 3]

export const trainings: CatalogueTraining[] = [
  ...readCatalogueFile('courses.tsv').flatMap(courses),
  ...readCatalogueFile('programmes.tsv').flatMap(programmes),
]

function courses(row: CatalogueRow): CatalogueTraining[] {
  const kind = oneOf(row, 'kind', ['SHORT', 'EVC', 'ORIENTATION'] as const)
  const attendance: Attendance = oneOf(row, 'attendance', ['DAY', 'WORK', 'EVENING', 'ANY'] as const)
  return providersOf(row).map(({ number, provider }) => ({
    number,
    id: `opleiders:${number}`,
    kind,
    title: { nl: row.text('titleNl'), en: row.text('titleEn') },
    level: null,
    entryLevel: row.amount('entry') || null,
    occupation: null,
    crebo: null,
    provider: provider.id,
    weeks: row.amount('weeks'),
    teaches: row.pairs('teaches', ':').map(([skill, level]) => ({ skill, level: Number(level) })),
    costItems: courseCostItems(
      {
        TUITION: Math.round((row.amount('tuition') * provider.pricePercent) / 100),
        MATERIAL: row.amount('material'),
        EXAM: row.amount('exam'),
        GUIDANCE: row.amount('guidance'),
        INTAKE: row.amount('intake'),
      },
      row.amount('days'),
      attendance,
    ),
    openEntry: attendance === 'ANY',
  }))
}

function programmes(row: CatalogueRow): CatalogueTraining[] {
  const occupation = reference.occupations.get(row.text('occupation'))
  const level = occupation?.level
  if (!occupation?.crebo || !level) throw row.wrong('a programme needs an occupation with a crebo code and a level.')
  const weeks = programmeWeeks[level - 1] ?? 0
  return providersOf(row).map(({ number, provider }) => ({
    number,
    id: `opleiders:${number}`,
    kind: 'CREBO' as const,
    title: {
      nl: `${occupation.labelNl}: mbo-opleiding niveau ${level} naast het werk`,
      en: `${occupation.labelEn}: mbo programme, level ${level}, beside a job`,
    },
    level,
    entryLevel: programmeEntry[level - 1] ?? null,
    occupation: occupation.code,
    crebo: occupation.crebo,
    provider: provider.id,
    weeks,
    teaches: occupation.needs
      .filter(need => !untaughtSkills.includes(need.skill))
      .map(need => ({ skill: need.skill, level: need.level })),
    costItems: programmeCostItems(level, weeks),
    openEntry: false,
  }))
}

function providersOf(row: CatalogueRow): { number: number; provider: Provider }[] {
  return row.pairs('trainings', '=').map(([number, slug]) => {
    const provider = providers.find(({ id }) => id === `register:opleider-${slug}`)
    if (!provider) throw row.wrong(`there is no provider ${slug}.`)
    return { number: Number(number), provider }
  })
}

function oneOf<Value extends string>(row: CatalogueRow, column: string, allowed: readonly Value[]): Value {
  const value = allowed.find(each => each === row.text(column))
  if (!value) throw row.wrong(`expected one of ${allowed.join(', ')} in ${column}, got ${row.text(column)}.`)
  return value
}
