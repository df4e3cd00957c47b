/** What a page is told, as JSON within its HTML: in a script nothing of HTML counts but its end and its comments. */
export function inPage(settings: object): string {
  return JSON.stringify(settings).replaceAll('<', '\\u003c')
}
