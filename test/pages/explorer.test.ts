// The explorer as people use it: what it loads, what it sends and as whom, what a link opens, and what it leaves behind.

import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, describe, expect, it } from 'vitest'
import { openGateway } from '../../gateway/src/gateway.ts'
import { explorerAddress } from '../../gateway/src/pages/explorer/address.ts'
import { gatewayConfig } from '../../gateway/test/config.ts'
import { partner, temporaryFolder } from '../../gateway/test/operations-scene.ts'
import { ISSUER, issueToken } from '../../mesh/src/development-issuer.ts'
import { openKeys } from '../../mesh/src/keys.ts'
import { serveIssuer } from '../../mesh/src/serve-issuer.ts'
import { keysFileOf } from '../../mesh/src/settings.ts'
import { freePorts } from '../mesh-setup.ts'
import { barriers, browserHere, NO_BROWSER, openBrowser, picture, visit } from './browser.ts'

const DESK = { width: 1280, height: 900 }
const PHONE = { width: 360, height: 740 }
/** Of CodeMirror and GraphiQL: a tab has a button in it. */
const NOT_OURS = /^nested-interactive: <li .*class="graphiql-tab/
/** What the contract says of them. */
const BRANCHES_ARE = 'All branches.'
const BRANCHES = { query: 'query Branches {\n  branches {\n    code\n    name\n  }\n}', variables: { some: 'ids' } }

if (browserHere === undefined) {
  console.warn(`/explorer ${NO_BROWSER}.`)
  it.skip(`/explorer ${NO_BROWSER}`, () => {})
} else {
  const chromium = browserHere
  describe('/explorer in a browser', async () => {
    const keys = openKeys(keysFileOf(join(await temporaryFolder(), 'data')))
    const [port = 0, issuerPort = 0] = await freePorts(2)
    const { gatewayEnv, stop } = await serveIssuer(keys, {
      port: issuerPort,
      elsewhere: false,
      gatewayPort: port,
      env: {},
    })
    const open = async (given: object, port: number) => {
      const app = await openGateway(
        gatewayConfig({
          issuer: { name: ISSUER, audience: 'overstap', keys: keys.publicKeys('issuer') },
          partnerUrls: new Map([['organisations', partner.url]]),
          ...given,
        }),
      )
      return { app, url: await app.listen({ host: '127.0.0.1', port }) }
    }
    const { app, url } = await open({ developmentTokens: new URL(gatewayEnv.DEVELOPMENT_TOKENS_URL) }, port)
    const { app: known, url: knownUrl } = await open({ introspection: 'known' }, 0)
    afterAll(() => Promise.all([app.close(), known.close(), stop()]))
    const browser = await openBrowser(chromium)
    const asked = (page: Page) => {
      const questions: { authorization: string | undefined; query: string }[] = []
      page.on('request', request => {
        if (!request.url().endsWith('/graphql')) return
        const { query } = JSON.parse(request.postData() ?? '{}')
        questions.push({ authorization: request.headers().authorization, query })
      })
      return questions
    }
    const run = (page: Page) => page.getByRole('button', { name: /Execute/ }).click()
    const answer = (page: Page) => page.getByRole('region', { name: 'Result Window' })

    it('loads nothing from elsewhere, breaks nothing of its policy, and knows the schema', async () => {
      const { page, loaded, complaints } = await visit(browser, `${url}/explorer`, { viewport: DESK })
      await page.getByRole('button', { name: /Documentation/ }).click()
      await page.getByText('Query', { exact: true }).click()
      await page.getByText(BRANCHES_ARE).first().waitFor()
      await picture(page, 'explorer-docs')
      await page.getByRole('button', { name: /settings/i }).click()
      await page.getByRole('dialog').waitFor()
      const places = loaded.map(each => each.replace(/-[\w-]{8}\./, '-HASH.'))
      expect([...new Set(places)]).toEqual(
        ['', '/explorer-HASH.css', '/explorer-HASH.js'].map(each => `${url}/explorer${each}`).concat(`${url}/graphql`),
      )
      expect(complaints).toEqual([])
      await page.close()
    })

    it('opens what a link says, runs it only when one says so, and the next link beside it', async () => {
      const { page } = await visit(browser, url + explorerAddress(BRANCHES), { viewport: DESK })
      const questions = asked(page)
      await page.getByText('branches', { exact: true }).first().waitFor()
      await page.getByText('"ids"').waitFor()
      expect(questions.filter(({ query }) => query.includes('branches'))).toEqual([])
      await run(page)
      await answer(page).getByText('"METAAL"', { exact: true }).waitFor()
      expect(questions.at(-1)).toEqual({ authorization: undefined, query: BRANCHES.query })
      // GraphiQL notes down what is in its tabs a moment after it changed.
      await page.waitForFunction(() => sessionStorage.getItem('graphiql:tabState')?.includes('branches'))
      await page.getByLabel('Example').selectOption('MayApply')
      await page.getByText('"a-en-o-subsidie-servicepunt-techniek"').waitFor()
      const tabs = page.getByRole('tab')
      await expect.poll(() => tabs.allTextContents()).toEqual([expect.any(String), expect.stringContaining('MayApply')])
      expect(page.url()).toContain('/explorer#query=')
      await page.goBack()
      await page.getByText('"ids"').waitFor()
      await page.close()
    })

    it('asks in development as the role that one chooses', async () => {
      const { page, complaints } = await visit(browser, url + explorerAddress(BRANCHES), { viewport: DESK })
      const questions = asked(page)
      await page.getByLabel('Ask as').selectOption('dashboard')
      await page.waitForResponse(response => response.url().includes('/token?role=dashboard'))
      await run(page)
      await answer(page).getByText('QUERY_REJECTED').waitFor()
      expect(questions.at(-1)?.authorization).toMatch(/^Bearer ey/)
      // Who may ask registered operations alone still sees what can be registered.
      await page.getByRole('button', { name: /Documentation/ }).click()
      await page.getByText('Query', { exact: true }).waitFor()
      await page.getByLabel('Ask as').selectOption('coach')
      await page.waitForResponse(response => response.url().includes('/token?role=coach'))
      await run(page)
      await answer(page).getByText('"METAAL"', { exact: true }).waitFor()
      await page.reload()
      expect(await page.getByLabel('Ask as').inputValue()).toBe('coach')
      expect(complaints.filter(each => !each.includes('status of 40'))).toEqual([])
      await page.close()
    })

    it('takes a token elsewhere, shows by it what the token may see, and keeps it in this tab alone', async () => {
      const { page } = await visit(browser, knownUrl + explorerAddress(BRANCHES), { viewport: DESK })
      const roles = page.getByLabel('Ask as').getByRole('option')
      expect(await roles.allTextContents()).toEqual(['nobody, without a token', 'a token of mine'])
      await page.getByRole('button', { name: /Documentation/ }).click()
      await page.getByText('Error fetching schema').waitFor()
      const token = await issueToken(keys, { role: 'coach' })
      await page.getByLabel('Ask as').selectOption('a token of mine')
      await page.getByLabel('Token', { exact: true }).fill(`${token}\n`)
      await page.getByText('Query', { exact: true }).waitFor()
      await run(page)
      await answer(page).getByText('"METAAL"', { exact: true }).waitFor()
      await picture(page, 'explorer-token')
      const left = await page.evaluate(
        '[JSON.stringify(localStorage), document.cookie, JSON.stringify(sessionStorage)]',
      )
      expect(left).toEqual(['{}', '', expect.stringContaining(token)])
      await page.getByLabel('Token', { exact: true }).fill('')
      expect(await page.evaluate('JSON.stringify(sessionStorage)')).not.toContain(token)
      await page.close()
    })

    it('says why there is no token', async () => {
      const { page } = await visit(browser, `${url}/explorer`, { viewport: DESK })
      await page.route('**/token?*', route => route.abort())
      await page.getByLabel('Ask as').selectOption('partner')
      await page.getByText('The development issuer gives no token for «partner» now.').waitFor()
      await page.close()
    })

    it.each(
      [DESK, PHONE].flatMap(viewport =>
        (['light', 'dark'] as const).map(colorScheme => [`${viewport.width} wide`, colorScheme, viewport] as const),
      ),
    )('stands in nobody’s way, and nothing sticks out: %s, %s', async (_, colorScheme, viewport) => {
      const address = url + explorerAddress(BRANCHES)
      const { page } = await visit(browser, address, { colorScheme, viewport })
      await page.getByText('"ids"').waitFor()
      await run(page)
      await answer(page).getByText('"METAAL"', { exact: true }).waitFor()
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(viewport.width)
      expect((await barriers(page)).filter(each => !NOT_OURS.test(each))).toEqual([])
      await picture(page, `explorer-${viewport.width}-${colorScheme}`)
      await page.close()
    })
  })
}
