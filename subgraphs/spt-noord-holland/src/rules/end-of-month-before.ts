/** The last day of the month before: up to when figures are counted. */
export function endOfMonthBefore(day: string): string {
  return new Date(Date.parse(`${day.slice(0, 7)}-01`) - 86_400_000).toISOString().slice(0, 10)
}
