/** The languages that pages are in. */

export type Language = 'nl' | 'en'

/** Dutch unless English is preferred. */
export function languageOf(acceptLanguage: string | undefined): Language {
  const first = acceptLanguage?.split(',').find(each => /^\s*(nl|en)\b/i.test(each))
  return first && /^\s*en/i.test(first) ? 'en' : 'nl'
}
