/** Which of the two languages of the mesh a caller reads: `Accept-Language`, Dutch when in doubt. */

export type Language = 'nl' | 'en'

/** Picks by the weights of RFC 9110, section 12.5.4; a header that cannot be read counts as absent. */
export function negotiateLanguage(header: string | undefined): Language {
  let best: { language: Language; weight: number } = { language: 'nl', weight: 0 }
  for (const part of (header ?? '').slice(0, 500).split(',')) {
    const [tag = '', ...parameters] = part.trim().toLowerCase().split(';')
    const quality = parameters
      .map(each => /^\s*q=([01](?:\.\d{1,3})?)$/.exec(each)?.[1])
      .find(each => each !== undefined)
    const weight = quality === undefined ? 1 : Number(quality)
    const language = tag.startsWith('en') ? 'en' : tag.startsWith('nl') ? 'nl' : undefined
    if (language !== undefined && weight > best.weight) best = { language, weight }
  }
  return best.language
}
