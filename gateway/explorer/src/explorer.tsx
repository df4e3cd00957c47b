/** GraphiQL under a bar, asking the gateway as whom was chosen; an operation in the address opens in a tab of its own. */

import { GraphiQL } from 'graphiql'
import { useEffect, useMemo, useState } from 'react'
import { explorerAddress, operationIn } from '../../src/pages/explorer/address.ts'
import { askWith } from './ask.ts'
import { Bar } from './bar.tsx'
import { labelEditors } from './label-editors.ts'
import type { Example, Settings } from './settings.ts'
import { keepRole, keepToken, NOBODY, PASTED, roleChosen, tokenFor, tokenPasted } from './tokens.ts'

const NOTHING_YET = `# Choose an example above,
# or write your own question:
# ctrl-space says what can be asked.

`

export function Explorer({ examples, tokens }: Settings) {
  const opened = useOpened()
  const { token, ...who } = useCaller(tokens)
  const ask = useMemo(() => askWith(token), [token])
  useEffect(labelEditors, [])
  return (
    <>
      <Bar examples={examples} shown={opened.operation?.query} onExample={follow} {...who} />
      <main>
        <GraphiQL
          key={opened.count}
          fetcher={ask}
          storage={sessionStorage}
          defaultQuery={NOTHING_YET}
          defaultEditorToolsVisibility="variables"
          inputValueDeprecation
          schemaDescription
          query={opened.operation?.query}
          variables={opened.operation && readable(opened.operation.variables)}
          operationName={opened.operation?.operationName || undefined}
        />
      </main>
    </>
  )
}

/** What the address says, from the beginning and whenever a link is followed. It is never run by itself. */
function useOpened() {
  const [opened, setOpened] = useState(() => ({ count: 0, operation: operationIn(location.hash) }))
  useEffect(() => {
    const look = () => setOpened(({ count }) => ({ count: count + 1, operation: operationIn(location.hash) }))
    addEventListener('hashchange', look)
    return () => removeEventListener('hashchange', look)
  }, [])
  return opened
}

/** In an address they are as short as can be. */
function readable(variables: string): string {
  try {
    return JSON.stringify(JSON.parse(variables), null, 2)
  } catch {
    return variables
  }
}

/** An example is a link: it can be sent on, and the way back leads to what was asked before. */
function follow({ query, variables }: Example): void {
  location.hash =
    explorerAddress({ query, variables: variables ? JSON.parse(variables) : undefined }).split('#')[1] ?? ''
}

function useCaller(tokens: Settings['tokens']) {
  const roles = tokens?.roles ?? []
  const [role, setRole] = useState(() => roleChosen(roles))
  const [pasted, setPasted] = useState(tokenPasted)
  const [given, setGiven] = useState({ role: NOBODY, token: '', trouble: '' })
  useEffect(() => {
    if (role === NOBODY || role === PASTED || tokens === null) return
    let isOver = false
    tokenFor(role, tokens.url).then(
      token => isOver || setGiven({ role, token, trouble: '' }),
      fault => isOver || setGiven({ role, token: '', trouble: fault.message }),
    )
    return () => {
      isOver = true
    }
  }, [role, tokens])
  const current = given.role === role ? given : { token: '', trouble: '' }
  return {
    roles,
    role,
    onRole: (chosen: string) => {
      keepRole(chosen)
      setRole(chosen)
    },
    pasted,
    onToken: (text: string) => setPasted(keepToken(text)),
    token: role === PASTED ? pasted : current.token,
    trouble: current.trouble,
  }
}
