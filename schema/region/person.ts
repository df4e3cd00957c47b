/**
 * Who somebody is. Names are put together from syllables that no Dutch name has in that order, addresses end in
 * `example.org`, and the telephone numbers are a block nobody has, so that no one can take these people for real ones.
 */
import { daysAfter } from './calendar.ts'
import type { Draws } from './draws.ts'
import { oneOf } from './weighted.ts'

const FIRST = ['Zar', 'Quo', 'Vix', 'Plu', 'Tro', 'Yel', 'Ozi', 'Brex', 'Xan', 'Ulv', 'Fen', 'Wyk']
const MIDDLE = ['va', 'mi', 'quo', 'zi', 'lu', 'dra', 'fe', 'xo']
const LAST = ['rik', 'lune', 'nor', 'pix', 'tam', 'zel', 'quin', 'vo']
const FAMILY = ['Zwolm', 'Quibb', 'Vranx', 'Oolp', 'Kwist', 'Tjuff', 'Plonz', 'Dwerv', 'Xemm', 'Grutz', 'Fjolk', 'Wubb']
const FAMILY_END = ['erstok', 'olinga', 'utsma', 'elaar', 'izzo', 'andrix', 'ompel', 'uvink']

export interface Person {
  givenName: string
  familyName: string
  birthDate: string
  email: string
  phone: string
}

export function personOf(draws: Draws, number: number, age: number, today: string): Person {
  const givenName = `${oneOf(draws, FIRST)}${oneOf(draws, MIDDLE)}${oneOf(draws, LAST)}`
  const familyName = `${oneOf(draws, FAMILY)}${oneOf(draws, MIDDLE)}${oneOf(draws, FAMILY_END)}`
  return {
    givenName,
    familyName,
    birthDate: daysAfter(today, -Math.floor((age + draws.next()) * 365.25)),
    email: `${givenName}.${familyName}.${number}@example.org`.toLowerCase(),
    phone: `06-0000${String(number % 10_000).padStart(4, '0')}`,
  }
}

/** Working age, most of it in the middle: the mean of two draws. */
export function ageOf(draws: Draws): number {
  return draws.between(18, 41) + draws.between(0, 22)
}
