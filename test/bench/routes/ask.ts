// Asks the gateway as a coach's program would, and takes nothing but a whole answer.
import type { BenchMesh } from './running-mesh.ts'

export interface Ask {
  query: string
  variables: Record<string, unknown>
}

/** Half an answer takes half the time, so it gives no figure. */
export class HoleInAnswer extends Error {}

/** What stands under `data`, in the shape that the question has. @throws HoleInAnswer */
export async function ask<Data>(mesh: BenchMesh, question: Ask): Promise<Data> {
  const response = await fetch(`${mesh.gatewayUrl}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${mesh.token}` },
    body: JSON.stringify(question),
  })
  // The members that the GraphQL specification gives an answer; what is in `data` follows from the question.
  const answer = (await response.json()) as { data: Data; errors?: { message: string }[] }
  if (answer.errors) throw new HoleInAnswer(`The mesh gave an answer with a hole in it: ${answer.errors[0]?.message}`)
  return answer.data
}
