/** What the gateway tells the page about itself: gateway/src/pages/explorer/page.ts writes it into the page. */

export interface Example {
  /** Of the operation. */
  name: string
  query: string
  /** JSON, or empty. */
  variables: string
}

export interface Settings {
  examples: Example[]
  /** Where the development issuer gives tokens, and for which roles; null where there is none. */
  tokens: { url: string; roles: string[] } | null
}

export function readSettings(): Settings {
  const text = document.getElementById('settings')?.textContent ?? ''
  // Written by the gateway of the same release.
  return JSON.parse(text) as Settings
}
