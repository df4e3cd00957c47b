/** Dutch, unless the caller prefers English. */
export type Language = 'nl' | 'en'

/** Reads `Accept-Language` by its weights (RFC 9110, 12.5.4); what cannot be read counts as absent. */
export function languageIn(header: string | undefined): Language {
  const wishes = (header ?? '')
    .slice(0, 500)
    .toLowerCase()
    .split(',')
    .map(wish => /^\s*(nl|en)(?:-[\w-]+)?\s*(?:;\s*q=([01](?:\.\d{0,3})?)\s*)?$/.exec(wish))
    .map(parts => ({ language: parts?.[1], weight: parts === null ? 0 : Number(parts[2] ?? 1) }))
  const weightOf = (language: Language) =>
    Math.max(0, ...wishes.filter(wish => wish.language === language).map(({ weight }) => weight))
  const [dutch, english] = [weightOf('nl'), weightOf('en')]
  const first = wishes.find(({ weight }) => weight > 0)
  return english > dutch || (english === dutch && first?.language === 'en') ? 'en' : 'nl'
}
