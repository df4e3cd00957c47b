/** The language of the page, which the gateway chose and wrote into it, and how that language writes numbers and days. */

export type Language = 'nl' | 'en'

export const LANGUAGE: Language = document.documentElement.lang === 'en' ? 'en' : 'nl'
const LOCALE = LANGUAGE === 'en' ? 'en-GB' : 'nl-NL'

const whole = new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 0 })
const upToTwo = new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 2 })
const percent = new Intl.NumberFormat(LOCALE, { style: 'percent', maximumFractionDigits: 0 })
const euros = new Intl.NumberFormat(LOCALE, { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 })
const eurosAndCents = new Intl.NumberFormat(LOCALE, { style: 'currency', currency: 'EUR' })
const day = new Intl.DateTimeFormat(LOCALE, { dateStyle: 'medium', timeZone: 'UTC' })
const time = new Intl.DateTimeFormat(LOCALE, { timeStyle: 'short' })
const month = new Intl.DateTimeFormat(LOCALE, { month: 'short', year: 'numeric', timeZone: 'UTC' })

export const shownNumber = (value: number): string => (Number.isInteger(value) ? whole : upToTwo).format(value)
export const shownShare = (share: number): string => percent.format(share)
export const shownEuros = (cents: number): string => euros.format(cents / 100)
/** Where amounts add up to one below them. */
export const shownCents = (cents: number): string => eurosAndCents.format(cents / 100)
export const shownDay = (date: string): string => day.format(new Date(date))
export const shownMonth = (date: string): string => month.format(new Date(date))
export const shownTime = (moment: string): string => time.format(new Date(moment))
