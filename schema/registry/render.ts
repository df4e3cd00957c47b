/** A report in the three ways in which somebody reads it: a person, a program, the checks of GitHub. */
import type { Problem, Report } from './report.ts'

export const FORMATS = ['table', 'json', 'github'] as const
export type Format = (typeof FORMATS)[number]

/** JSON is always the whole report, and `ok` whether it may be published. */
export function render(report: Report, format: Format): string {
  if (format === 'json') return asJson(report)
  if (format === 'github') return renderProblems(report.problems, format)
  return [...report.problems.map(forPeople), summary(report)].join('\n\n')
}

/** Without whether it may be published; empty where there are none. */
export function renderProblems(problems: readonly Problem[], format: 'table' | 'github'): string {
  return format === 'github' ? problems.map(annotation).join('\n') : problems.map(forPeople).join('\n\n')
}

function asJson({ problems, graph }: Report): string {
  const owners = graph && Object.fromEntries(graph.owners)
  return JSON.stringify({ ok: graph !== undefined, problems, ...(graph && { graph: { ...graph, owners } }) }, null, 2)
}

function forPeople({ code, severity, message, place, owner, patch, release }: Problem): string {
  const at = place ? ` ${place.file}:${place.line}:${place.column}` : ''
  return [
    `${severity} ${code}${at}`,
    `  ${oneLine(message)}`,
    ...(owner ? [`  Owner: ${owner.name}, ${oneLine(owner.organisation)}, ${oneLine(owner.contact)}`] : []),
    ...(patch
      ? [
          '  Suggested:',
          ...patch
            .trimEnd()
            .split('\n')
            .map(line => `    ${printable(line)}`),
        ]
      : []),
    ...(release ? [`  Allowed when ${release.owner} records: ${JSON.stringify(release)}`] : []),
  ].join('\n')
}

function summary({ problems, graph }: Report): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length
  const counted = `${count(errors, 'error')}, ${count(problems.length - errors, 'warning')}.`
  if (graph !== undefined) return `${counted} It can be published.`
  return `${counted} It cannot be published; «explain CODE» says more about each.`
}

function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`
}

/** One line each: https://docs.github.com/actions/reference/workflow-commands-for-github-actions */
function annotation({ code, severity, message, place, owner, patch }: Problem): string {
  const at = place ? `file=${property(place.file)},line=${place.line},col=${place.column},` : ''
  const whose = owner ? [`Owner: ${owner.name}, ${owner.organisation}, ${owner.contact}`] : []
  const text = [message, ...whose, ...(patch ? [`Suggested:\n${patch.trimEnd()}`] : [])].join('\n')
  return `::${severity} ${at}title=${code}::${text.replace(/[%\r\n]/g, encodeURIComponent)}`
}

function property(text: string): string {
  return text.replace(/[%\r\n:,]/g, encodeURIComponent)
}

function oneLine(text: string): string {
  return printable(text.replace(/\s+/g, ' ').trim())
}

/** Without what a terminal would obey: names and texts come from whoever proposes. */
function printable(text: string): string {
  return text.replace(/\p{Cc}/gu, '�')
}
