// What somebody types in a terminal, as this program shows it.

import { dataFolderOf } from './settings.ts'

/** A text as one word, whatever is in it. */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`
}

/** Before a command for another terminal, which does not know that the keys are elsewhere. */
export function dataFolderForShell(env: NodeJS.ProcessEnv): string {
  return env.OVERSTAP_DATA ? `OVERSTAP_DATA=${quoted(dataFolderOf(env))} ` : ''
}
