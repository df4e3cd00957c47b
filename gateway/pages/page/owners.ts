/** What partners are called on a page. */
import { LANGUAGE } from './language.ts'

const NL: Readonly<Record<string, string>> = {
  candidates: 'Kandidaten',
  vacancies: 'Vacatures',
  training: 'Opleidingen',
  funding: 'Regelingen',
  organisations: 'Register',
}
const EN: Readonly<Record<string, string>> = {
  candidates: 'Candidates',
  vacancies: 'Vacancies',
  training: 'Training',
  funding: 'Funding',
  organisations: 'Register',
}

/** One that joined later goes by its own name. */
export function ownerName(name: string): string {
  return (LANGUAGE === 'en' ? EN : NL)[name] ?? name
}

export function ownersIn(missing: readonly { name: string }[]): string {
  const names = missing.map(each => `«${ownerName(each.name)}»`)
  return new Intl.ListFormat(LANGUAGE).format(names)
}
