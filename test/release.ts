// Makes the figures of a subgraph's cubes, as it does itself at its start and once a day.

import { type CubeDefinition, connect, releaseCubes, statementsOn } from '@overstap/kit'

/** @param url of the subgraph's database. */
export async function release(url: string, cubes: readonly CubeDefinition[], today: string): Promise<void> {
  const database = connect({ url, poolSize: 1, statementTimeoutMs: 60_000, applicationName: 'test' })
  try {
    await database.transaction(
      connection => releaseCubes(statementsOn(connection), cubes, today),
      AbortSignal.timeout(60_000),
    )
  } finally {
    await database.close()
  }
}
