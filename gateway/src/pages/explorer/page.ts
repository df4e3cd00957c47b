/** The page around GraphiQL. Without a script it says where the same can be read. */
import { inPage } from '../in-page.ts'
import type { BuiltFile } from './built-files.ts'
import type { Example } from './examples.ts'

export interface Settings {
  examples: readonly Example[]
  /** Where the development issuer gives tokens, and for which roles. */
  tokens: { url: string; roles: readonly string[] } | null
}

interface Parts {
  nonce: string
  script: BuiltFile
  style: BuiltFile
}

export function pageOf(settings: Settings, { nonce, script, style }: Parts): string {
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Overstap: explorer</title>
<link rel="stylesheet" href="/explorer/${style.name}">
<script type="module" src="/explorer/${script.name}" nonce="${nonce}"></script>
<script type="application/json" id="settings">${inPage(settings)}</script></head>
<body><div id="explorer"><noscript>The explorer needs a script. What can be asked is in
schema/api.graphql of the project, and at /graphql any client can ask it.</noscript></div></body></html>
`
}
