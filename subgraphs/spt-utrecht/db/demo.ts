/**
 * Fills a database with what the service point would know of the demo region: the tables in db/demo, with their days counted
 * back from the day that the region is made for. They name vacancies, occupations and trainings of that region by id and code.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Sql } from 'postgres'
import { alone } from '../src/database.ts'

/** @returns whether it did: a database with something in it stays as it is, unless it is `afresh`. */
export async function fillDemo(sql: Sql, on: string, afresh: boolean): Promise<boolean> {
  let filled = false
  await alone(sql, async transaction => {
    const isEmpty = (await transaction`select from scarce_occupations limit 1`).length === 0
    if (!isEmpty && !afresh) return
    await transaction`truncate scarce_occupations, routes, searches`
    await transaction`insert into scarce_occupations ${transaction(scarceOccupations(on))}`
    await transaction`insert into routes ${transaction(routes())}`
    await transaction`insert into searches ${transaction(searches(on))}`
    filled = true
  })
  return filled
}

function scarceOccupations(on: string) {
  return table('scarce-occupations').map(([occupation, open_vacancies, hard_to_fill], index) => ({
    rank: index + 1,
    ...{ occupation, open_vacancies, hard_to_fill },
    counted_on: daysBefore(on, 14),
  }))
}

function routes() {
  return table('routes').map(([from_occupation, to_occupation, weeks, trainings, remaining], index) => ({
    number: index + 1,
    ...{ from_occupation, to_occupation, weeks },
    trainings: words(trainings).map(number => `opleiders:${number}`),
    remaining: words(remaining),
  }))
}

function searches(on: string) {
  return table('searches').map(([daysAgo, vacancy, ownBranch, otherBranches]) => ({
    searched_on: daysBefore(on, Number(daysAgo)),
    vacancy: `techniek-noord:${vacancy}`,
    in_own_branch: ownBranch === 'yes',
    other_branches: words(otherBranches),
  }))
}

/** The rows below the head; a cell that a row leaves out is empty. */
function table(name: string): [string, string, string, string, string][] {
  const [, ...lines] = readFileSync(join(import.meta.dirname, 'demo', `${name}.tsv`), 'utf8')
    .trimEnd()
    .split('\n')
  return lines.map(line => {
    const [first = '', second = '', third = '', fourth = '', fifth = ''] = line.split('\t')
    return [first, second, third, fourth, fifth]
  })
}

function words(cell: string): string[] {
  return cell.split(' ').filter(word => word !== '')
}

function daysBefore(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10)
}
