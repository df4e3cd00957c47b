// Asks one question, as any client does.
import { questionAbout } from './question.ts'

export interface Answer {
  data: unknown
  /** Of the body. */
  bytes: number
}

/** @throws Error when it is not a whole answer. */
export async function ask(port: number, cohort: number): Promise<Answer> {
  const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: questionAbout(cohort),
  })
  const text = await response.text()
  const start = text.slice(0, 500)
  if (response.status !== 200) throw new Error(`HTTP ${response.status}: ${start}`)
  const { data, errors } = JSON.parse(text)
  if (errors || !data) throw new Error(`An answer with a hole in it: ${JSON.stringify(errors ?? text).slice(0, 500)}`)
  return { data, bytes: Buffer.byteLength(text) }
}
