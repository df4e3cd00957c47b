/**
 * Makes `generated/`: what a browser loads of the pages, each file named by a hash of what is in it, and
 * `pages.json`, which says what belongs to which page. It is committed, so that whoever installs and starts the gateway
 * builds nothing. `--check` writes nothing and fails when it is not current.
 */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, parse } from 'node:path'
import { build, type Rolldown } from 'vite'
import { operationModules } from './operation-modules.ts'

const HERE = import.meta.dirname
const BUILT = join(HERE, 'generated')
/** A page is a folder with a main.tsx. */
const PAGES = readdirSync(HERE).filter(folder => existsSync(join(HERE, folder, 'main.tsx')))

const files = await built()
const known = existsSync(BUILT) ? readdirSync(BUILT) : []
const stale = [...files].filter(([name, content]) => !known.includes(name) || !content.equals(readBuilt(name)))
const left = known.filter(name => !files.has(name))

if (process.argv.includes('--check')) {
  const names = [...stale.map(([name]) => name), ...left]
  if (names.length > 0) {
    throw new Error(`The pages are not current; run «npm run generate» and commit:\n${names.join('\n')}`)
  }
} else {
  mkdirSync(BUILT, { recursive: true })
  for (const name of left) rmSync(join(BUILT, name))
  for (const [name, content] of stale) {
    writeFileSync(join(BUILT, name), content)
    console.log(`written: ${join(BUILT, name)}`)
  }
}

async function built(): Promise<Map<string, Buffer>> {
  const made = await build({
    root: HERE,
    configFile: false,
    logLevel: 'warn',
    base: '/assets/',
    plugins: [operationModules()],
    build: {
      write: false,
      target: ['chrome123', 'firefox128', 'safari17.5'],
      assetsDir: '',
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rolldownOptions: { input: Object.fromEntries(PAGES.map(page => [page, join(HERE, page, 'main.tsx')])) },
    },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  })
  // With `write` off and no watching it is one output, as the types of vite cannot say.
  const { output } = made as Rolldown.RolldownOutput
  const written = output.map(
    each => [each.fileName, Buffer.from(each.type === 'chunk' ? each.code : each.source)] as const,
  )
  const [icon, first] = [asItIs('page/icon.svg'), asItIs('page/colours-first.js')]
  const more = { icon: icon.name, first: first.name }
  const pages = Object.fromEntries(PAGES.map(page => [page, { ...partsOf(page, output), ...more }]))
  return new Map([
    ...written,
    [icon.name, icon.content],
    [first.name, first.content],
    ['pages.json', Buffer.from(`${JSON.stringify(pages, null, 2)}\n`)],
  ])
}

/** A file that nothing is made of, under a name that says what is in it. */
function asItIs(file: string): { name: string; content: Buffer } {
  const content = readFileSync(join(HERE, file))
  const { name, ext } = parse(file)
  return { name: `${name}-${createHash('sha256').update(content).digest('hex').slice(0, 8)}${ext}`, content }
}

/** What the HTML of a page names: its script, what that imports at once, its styles and their fonts. */
function partsOf(page: string, output: Rolldown.RolldownOutput['output']): Record<string, readonly string[]> {
  const chunks = output.filter(each => each.type === 'chunk')
  const entry = chunks.find(each => each.isEntry && each.name === page)
  if (entry === undefined) throw new Error(`The page «${page}» has no main.tsx.`)
  const scripts = [entry.fileName, ...entry.imports]
  // What pages share comes first: a page may say it otherwise.
  const loaded = scripts.toReversed().flatMap(name => chunks.filter(each => each.fileName === name))
  const styles = loaded.flatMap(each => [...(each.viteMetadata?.importedCss ?? [])])
  const fonts = output.map(each => each.fileName).filter(name => name.endsWith('.woff2'))
  return { scripts, styles, fonts }
}

function readBuilt(name: string): Buffer {
  return readFileSync(join(BUILT, name))
}
