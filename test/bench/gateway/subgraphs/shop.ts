// What the four subgraphs know, made up from the numbers in an id: people who wrote opinions on articles. Each cohort is a
// world of its own, so that two questions about different cohorts have not one request to a subgraph in common.

const PEOPLE = 12
const ARTICLES = 12
const OPINIONS = 24

const adjectives = ['Walnut', 'Folding', 'Enamel', 'Linen', 'Cast-iron', 'Stackable', 'Woven', 'Oak']
const nouns = ['side table', 'desk lamp', 'kettle', 'bookcase', 'door mat', 'armchair', 'tea tray', 'stool']
const given = ['Anke', 'Bram', 'Cato', 'Daan', 'Eline', 'Floris', 'Geke', 'Harm']
const family = ['de Vries', 'Jansen', 'Bakker', 'Visser', 'Smit', 'Mulder', 'Bos', 'Dijkstra']
const verdicts = [
  'Does what it promises, and the colour is just as in the picture.',
  'Came a day late, but it was well packed and without one scratch.',
  'Wobbles a little on a wooden floor, until two felt pads solved it.',
  'Bought a second one for my sister, who had liked it at first sight.',
]

/** Ids say what they are of: `u-17-3` is the third person of cohort 17. */
type Kind = 'u' | 'p' | 'r'

interface Place {
  cohort: number
  number: number
}

export const peopleOf = (cohort: number) => ids('u', cohort, PEOPLE).map(person)
export const articlesOf = (cohort: number, first: number) => ids('p', cohort, Math.min(first, ARTICLES)).map(article)

export function person(id: string) {
  const { cohort, number } = placeOf(id)
  const name = `${at(given, number + cohort)} ${at(family, number * 3 + cohort)}`
  return { id, username: name.toLowerCase().replaceAll(' ', '.'), name }
}

export function article(upc: string) {
  const { cohort, number } = placeOf(upc)
  return {
    upc,
    name: `${at(adjectives, number + cohort)} ${at(nouns, number * 5 + cohort)}`,
    price: 500 + ((number * 377 + cohort * 91) % 9_000),
    weight: 100 + ((number * 53 + cohort * 17) % 900),
    // In no SDL of its own: a subgraph that is to have one more field has this one.
    slogan: at(verdicts, number),
  }
}

export function stock(upc: string) {
  const { cohort, number } = placeOf(upc)
  return { inStock: (cohort + number) % 3 !== 0 }
}

/** Dear articles are sent for nothing. */
export const shippingEstimate = ({ price, weight }: { price: number; weight: number }) =>
  price > 5_000 ? 0 : Math.round(weight / 2)

export function opinion(id: string) {
  const { cohort, number } = placeOf(id)
  return {
    id,
    body: at(verdicts, number + cohort),
    author: { __typename: 'User', id: idOf('u', { cohort, number: authorOf(number) }) },
    product: { __typename: 'Product', upc: idOf('p', { cohort, number: subjectOf(number) }) },
  }
}

export function opinionsBy(id: string) {
  const { cohort, number } = placeOf(id)
  return opinionsWhere(cohort, each => authorOf(each) === number)
}

export function opinionsOn(upc: string) {
  const { cohort, number } = placeOf(upc)
  return opinionsWhere(cohort, each => subjectOf(each) === number)
}

/** Everybody wrote two, and there are two on everything, never by the same. */
const authorOf = (opinionNumber: number) => opinionNumber % PEOPLE
const subjectOf = (opinionNumber: number) => (opinionNumber * 5 + Math.floor(opinionNumber / PEOPLE)) % ARTICLES

function opinionsWhere(cohort: number, isMeant: (number: number) => boolean) {
  return ids('r', cohort, OPINIONS)
    .filter(id => isMeant(placeOf(id).number))
    .map(opinion)
}

function ids(kind: Kind, cohort: number, count: number): string[] {
  return Array.from({ length: count }, (_, number) => idOf(kind, { cohort, number }))
}

const idOf = (kind: Kind, { cohort, number }: Place) => `${kind}-${cohort}-${number}`

function placeOf(id: string): Place {
  const [, cohort, number] = id.split('-')
  return { cohort: Number(cohort), number: Number(number) }
}

function at(words: readonly string[], index: number): string {
  return words[index % words.length] ?? ''
}
