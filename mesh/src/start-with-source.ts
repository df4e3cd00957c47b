// How the mesh is started with a source behind one of its subgraphs.

import type { SourceDescription } from '@overstap/schema/sources'
import { dataFolderForShell, quoted } from './for-shell.ts'
import { variablesOf } from './settings.ts'

/**
 * The command, exactly as it is typed. Sources that this terminal names already stay in the list.
 * @throws Error with a sentence when what it names is no list.
 */
export function startWithSource({ behind, prefix, regions, port }: SourceDescription, env: NodeJS.ProcessEnv): string {
  const url = `http://127.0.0.1:${env[`${variablesOf(prefix)}_PORT`] || port}/graphql`
  const variable = `${variablesOf(behind)}_SOURCES`
  const others = namedIn(variable, env).filter(each => each?.prefix !== prefix)
  const sources = JSON.stringify([...others, { prefix, url, regions }])
  return `${dataFolderForShell(env)}${variable}=${quoted(sources)} npm start`
}

function namedIn(variable: string, env: NodeJS.ProcessEnv): ({ prefix?: unknown } | null)[] {
  try {
    const named: unknown = JSON.parse(env[variable] || '[]')
    if (Array.isArray(named)) return named
  } catch {
    // Said below, as for anything else that is no list.
  }
  throw new Error(
    `${variable} must be a JSON list of sources, but in this terminal it is not. Unset it, or correct it.`,
  )
}
