// Other operations that a gateway knows when another graph comes: it plans all of them before that one answers.

/** With the two others that are asked here no more than a gateway prepares. */
export const KNOWN_OPERATIONS = 150

const PERSON = ['username', 'name']
const OPINION = ['body']
const ARTICLE = ['name', 'price', 'weight', 'inStock', 'shippingEstimate']

/** @throws Error when one of them has no whole answer. */
export async function askKnownOperations(port: number): Promise<void> {
  for (let number = 0; number < KNOWN_OPERATIONS; number++) {
    const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: operation(number) }),
    })
    const text = await response.text()
    if (response.status !== 200 || text.includes('"errors"')) {
      throw new Error(`Known operation ${number} is answered with HTTP ${response.status}: ${text.slice(0, 500)}`)
    }
  }
}

/** No two ask for the same fields: each bit of the number stands for one. */
function operation(number: number): string {
  let rest = number
  const chosen = (names: readonly string[]) =>
    names.filter(() => {
      const isChosen = rest % 2 === 1
      rest = Math.floor(rest / 2)
      return isChosen
    })
  const [person, opinion, article] = [chosen(PERSON), chosen(OPINION), chosen(ARTICLE)].map(each => each.join(' '))
  return `query Known${number} {
    users(cohort: 1) { id ${person} reviews { id ${opinion} product { upc ${article} } } }
  }`
}
