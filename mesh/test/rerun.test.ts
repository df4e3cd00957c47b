// A program is started again when its files change, however an editor saves them; a real program in a folder of its own.

import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'
import { rerunning } from '../src/rerun.ts'
import { eventually, temporaryFolder } from './scene.ts'

const saying = (what: string) => `console.log('listening at http://127.0.0.1:1/${what} '); setInterval(() => {}, 1000)`

/** As most editors do: a draft takes the place of the file. */
function save(file: string, text: string): void {
  writeFileSync(`${file}~`, text)
  renameSync(`${file}~`, file)
}

async function running(text: string) {
  const folder = await temporaryFolder()
  const entry = join(folder, 'main.js')
  save(entry, text)
  mkdirSync(join(folder, 'test'))
  const addresses: string[] = []
  const onAddress = (address: string, starts: number) => void addresses.push(`${starts} ${new URL(address).pathname}`)
  const program = rerunning({ name: 'it', entry, folder, env: { PATH: process.env.PATH }, onAddress })
  onTestFinished(() => program.stop())
  const says = (word: string) =>
    eventually(
      () => addresses.at(-1),
      last => last === word,
      60_000,
    )
  return { folder, entry, addresses, says, program }
}

test('each change starts it again, in its folder and in what is new there, and tests do not', {
  timeout: 180_000,
}, async () => {
  const { folder, entry, says, addresses } = await running(saying('one/graphql'))
  await says('1 /one/graphql')
  save(entry, saying('two/graphql'))
  await says('2 /two/graphql')
  save(entry, saying('three/graphql'))
  await says('3 /three/graphql')
  save(join(folder, 'test', 'a.test.js'), '')
  // Longer than a change takes to settle, and a program to start.
  await pause(2_000)
  expect(addresses).toHaveLength(3)
  mkdirSync(join(folder, 'src'))
  await says('4 /three/graphql')
  save(join(folder, 'src', 'more.js'), '')
  await says('5 /three/graphql')
  save(join(folder, 'src', 'more.js'), '// changed')
  await says('6 /three/graphql')
  expect(addresses).toHaveLength(6)
})

test('a program that a change has broken waits for the next one', { timeout: 180_000 }, async () => {
  const { folder, entry, says, program } = await running(saying('one/graphql'))
  await says('1 /one/graphql')
  // Where no test of changes looks, it leaves a note when it is done.
  const note = join(folder, 'test', 'ended')
  save(entry, `require('node:fs').writeFileSync(${JSON.stringify(note)}, ''); throw new Error('broken')`)
  await eventually(() => existsSync(note), Boolean, 60_000)
  save(entry, saying('mended/graphql'))
  await says('3 /mended/graphql')
  await program.stop()
  expect(await program.ended).toMatch(/^signal SIGTERM$/)
})

test('a program that never worked ends', { timeout: 60_000 }, async () => {
  const { program } = await running('process.exit(3)')
  expect(await program.ended).toBe('exit code 3')
})

test('it ends with whoever started it, however that went', { timeout: 180_000 }, async () => {
  const folder = await temporaryFolder()
  const [entry, note] = [join(folder, 'main.js'), join(folder, 'number')]
  save(
    entry,
    `require('node:fs').writeFileSync(${JSON.stringify(note)}, String(process.pid)); setInterval(() => {}, 1000)`,
  )
  const program = JSON.stringify({ name: 'it', entry, folder, env: { PATH: process.env.PATH } })
  const launch = `import { rerunning } from ${JSON.stringify(new URL('../src/rerun.ts', import.meta.url).href)}; rerunning(${program})`
  const launcher = spawn(process.execPath, ['--input-type=module', '--eval', launch], { stdio: 'ignore' })
  await eventually(() => existsSync(note) && readFileSync(note, 'utf8') !== '', Boolean, 60_000)
  const number = Number(readFileSync(note, 'utf8'))
  expect(isAlive(number)).toBe(true)
  launcher.kill('SIGKILL')
  await eventually(
    () => isAlive(number),
    alive => !alive,
    60_000,
  )
})

function isAlive(number: number): boolean {
  try {
    return process.kill(number, 0)
  } catch {
    return false
  }
}
