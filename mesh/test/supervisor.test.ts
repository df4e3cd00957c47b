// Programs that crash, hang, refuse to stop, or lose their launcher: with real processes.

import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'
import { isAlive } from '../src/process-table.ts'
import { createSupervisor, type SupervisorOptions } from '../src/supervisor.ts'
import { eventually, freePort, runProgram, temporaryFolder } from './scene.ts'

const QUICK: Omit<SupervisorOptions, 'log'> = { backoff: { firstMs: 40, mostMs: 160 }, stopsWithinMs: 500 }

async function supervised(options: Omit<SupervisorOptions, 'log'> = QUICK) {
  const events: string[] = []
  const supervisor = createSupervisor({ ...options, log: event => events.push(event) })
  onTestFinished(supervisor.stop)
  const run = async (name: string, temper?: string) => {
    const port = await freePort()
    const url = `http://127.0.0.1:${port}/`
    const entry = fileURLToPath(new URL('./programs/answers.ts', import.meta.url))
    const cwd = await temporaryFolder()
    const ready = await supervisor.run({
      name,
      entry,
      arguments: temper ? [temper] : [],
      cwd,
      env: { PORT: String(port) },
      readyUrl: url,
    })
    return { url, pid: await pidAt(url), ready }
  }
  return { supervisor, events, run }
}

async function pidAt(url: string): Promise<number> {
  const answer = await fetch(url).catch(() => undefined)
  return answer ? Number(await answer.text()) : 0
}

const crash = (url: string) => fetch(`${url}crash`).catch(() => undefined)

test('a program that crashes is reported and comes back, while another goes on untouched', async () => {
  const { run, events } = await supervised()
  const [weak, steady] = await Promise.all([run('weak'), run('steady')])
  await crash(weak.url)
  const returned = await eventually(
    () => pidAt(weak.url),
    pid => pid > 0,
  )
  expect(returned).not.toBe(weak.pid)
  expect(await pidAt(steady.url)).toBe(steady.pid)
  expect(events).toContain('weak ended unexpectedly (exit code 3); it is started again in 0.04 s')
  await eventually(
    () => events.includes('weak is ready again'),
    seen => seen,
  )
})

test('a program that keeps crashing waits twice as long each time, up to a ceiling', async () => {
  const { run, events } = await supervised()
  const { url } = await run('weak')
  for (let crashes = 1; crashes <= 4; crashes++) {
    await crash(url)
    await eventually(
      () => events.filter(event => event.endsWith('again')).length,
      seen => seen === crashes,
    )
  }
  const pauses = events.flatMap(event => /again in ([\d.]+) s/.exec(event)?.[1] ?? [])
  expect(pauses).toEqual(['0.04', '0.08', '0.16', '0.16'])
})

test('a program that proved itself starts over with the shortest wait', async () => {
  const { run, events } = await supervised({ ...QUICK, provenAfterMs: 0 })
  const { url } = await run('weak')
  for (let crashes = 1; crashes <= 2; crashes++) {
    await crash(url)
    await eventually(
      () => events.filter(event => event.endsWith('again')).length,
      seen => seen === crashes,
    )
  }
  expect(events.filter(event => event.includes('in 0.04 s'))).toHaveLength(2)
})

test('a program that never answers is named, and still stopped', async () => {
  const { supervisor } = await supervised()
  const entry = fileURLToPath(new URL('./programs/answers.ts', import.meta.url))
  const elsewhere = `http://127.0.0.1:${await freePort()}/`
  const program = { name: 'mute', entry, cwd: '/', env: { PORT: String(await freePort()) }, readyUrl: elsewhere }
  await expect(supervisor.run({ ...program, readyWithinMs: 300 })).rejects.toThrow('mute was not ready within 0.3 s')
})

test('stop ends every program, also one that does not listen, and may be asked twice', async () => {
  const { supervisor, events, run } = await supervised()
  const [polite, stubborn] = await Promise.all([run('polite'), run('stubborn', 'stubborn')])
  await Promise.all([supervisor.stop(), supervisor.stop()])
  expect([polite.pid, stubborn.pid].map(isAlive)).toEqual([false, false])
  expect(events).toContain('stubborn did not stop within 0.5 s and is killed')
  expect(events.some(event => event.includes('unexpectedly'))).toBe(false)
})

test('a program asked for while everything stops is not started', async () => {
  const { supervisor, run } = await supervised()
  await supervisor.stop()
  expect(await run('late')).toMatchObject({ ready: false, pid: 0 })
})

test.each(['SIGTERM', 'SIGINT'] as const)('a launcher that gets %s twice ends its program and itself', async signal => {
  const port = await freePort()
  const { child } = await runProgram('launches', String(port))
  const pid = await pidAt(`http://127.0.0.1:${port}/`)
  const ended = once(child, 'exit')
  child.kill(signal)
  child.kill(signal)
  expect(await ended).toEqual([0, null])
  expect(isAlive(pid)).toBe(false)
})

test.each(['polite', 'stubborn'])('a %s program does not outlive a launcher that was killed', async temper => {
  const port = await freePort()
  const { child } = await runProgram('launches', String(port), temper)
  const pid = await pidAt(`http://127.0.0.1:${port}/`)
  child.kill('SIGKILL')
  await eventually(
    () => isAlive(pid),
    alive => !alive,
  )
})
