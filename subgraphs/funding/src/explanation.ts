/** The sentence behind a condition, with schemes called by their names. */
import type { Context } from './context.ts'
import type { Evidence } from './rules/evidence.ts'
import { evidenceText } from './rules/texts.ts'

export function explanationOf(evidence: Evidence, context: Context): string | Promise<string> {
  const { scheme } = evidence.values
  return typeof scheme === 'string' ? quoting(scheme, evidence, context) : evidenceText(evidence, context.language)
}

async function quoting(id: string, evidence: Evidence, { loaders, language }: Context): Promise<string> {
  // A sentence with an identifier in it is better than none.
  const scheme = await loaders.schemeById.load(id).catch(() => null)
  return evidenceText(evidence, language, scheme?.name[language])
}
