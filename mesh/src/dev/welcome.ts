// What somebody who works on a subgraph is told when everything runs: where to look, who answers, and what to ask first.

import { explorerAddress } from '../../../gateway/src/pages/explorer/address.ts'
import { dataFolderForShell, quoted } from '../for-shell.ts'
import { inColumns } from '../in-columns.ts'
import { crossingQuestion } from './crossing-question.ts'
import type { Partner } from './partners.ts'

interface Shown {
  name: string
  gatewayUrl: string
  partners: readonly Partner[]
  /** Where the rest of the graph comes from. */
  from: string
  sdl: string
  api: string
  env: NodeJS.ProcessEnv
}

export function welcome({ name, gatewayUrl, partners, from, sdl, api, env }: Shown): string {
  const question = crossingQuestion(sdl, api)
  const rows = partners.map(each => [`  ${each.name}`, each.because ? `a mock: ${each.because}` : 'itself'])
  const first = question ? explorerAddress({ query: question }) : '/explorer'
  return `
${name} runs with ${from}

  explorer  ${gatewayUrl}${first}
  GraphQL   ${gatewayUrl}/graphql

Who answers:

${inColumns([[`  ${name}`, 'yours; after a change it is started again'], ...rows]).join('\n')}
${question ? firstQuestion(question, gatewayUrl, env) : ''}
`
}

function firstQuestion(question: string, gatewayUrl: string, env: NodeJS.ProcessEnv): string {
  return `
The link opens this question, which crosses owners; ask it there as «coach», or in another terminal:

  TOKEN=$(${dataFolderForShell(env)}npm run -s token -- --role coach)
  curl -s ${gatewayUrl}/graphql -H "authorization: Bearer $TOKEN" -H 'content-type: application/json' \\
    -d ${quoted(JSON.stringify({ query: question.replace(/\s+/g, ' ') }))}

${question.replace(/^/gm, '  ')}
`
}
