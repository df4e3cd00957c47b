// Faults of real processes: an owner that is stopped in its tracks, or killed and started again, a gateway that is told to
// stop while it is asked, and all five partners down at once.

import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, inject, it } from 'vitest'
import { OWNERS } from '../../mesh/src/settings.ts'
import { freePorts } from '../mesh-setup.ts'
import { askAll, askAt } from './kit/ask-all.ts'
import { later } from './kit/behaviours.ts'
import { firstDifference } from './kit/differences.ts'
import { endureEach, unwell } from './kit/endure.ts'
import { eventually } from './kit/eventually.ts'
import { FaultProxy, pass } from './kit/fault-proxy.ts'
import { note } from './kit/matrix.ts'
import { databaseOf, type OwnOwner, startOwner } from './kit/own-owner.ts'
import { healthyAnswers, ownerUrl, type Partner } from './kit/partners.ts'
import { startGateway } from './kit/running-gateway.ts'

const { gateways } = inject('faults')
const healthy = await healthyAnswers()

describe('an owner whose process fails', async () => {
  // Nothing stands between gateway and owner here: the owner listens where the gateway looks for it.
  const owners = new Map<string, OwnOwner>()
  const partners = await Promise.all(
    OWNERS.map(async ({ name }): Promise<Partner> => {
      const port = gateways[name].ports[name] ?? 0
      owners.set(name, await startOwner(name, port, await databaseOf(name)))
      return { name, gateway: gateways[name], proxy: new FaultProxy(0, ownerUrl(name)) }
    }),
  )
  afterAll(() => Promise.all([...owners.values()].map(owner => owner.stop())))
  const ownerOf = ({ name }: Partner) => owners.get(name)

  it('takes nothing along but its own part while it is stopped, and goes on where it was', async () => {
    const stopped = {
      name: 'process stopped (SIGSTOP), then continued',
      begin: (partner: Partner) => ownerOf(partner)?.signal('SIGSTOP'),
      end: (partner: Partner) => ownerOf(partner)?.signal('SIGCONT'),
      codes: ['SOURCE_TIMEOUT'],
    }
    expect(await endureEach(partners, stopped, healthy)).toEqual([])
  })

  it('takes nothing along but its own part when it is killed, and is found again when it is started', async () => {
    const killed = {
      name: 'process killed (SIGKILL), then started again',
      begin: (partner: Partner) => ownerOf(partner)?.signal('SIGKILL'),
      end: (partner: Partner) => ownerOf(partner)?.start(),
      codes: ['SOURCE_UNAVAILABLE'],
    }
    expect(await endureEach(partners, killed, healthy)).toEqual([])
  })
})

describe('all five partners down', () => {
  it('are an answer with errors, of a gateway that is live and ready, and the whole answer once they are back', async () => {
    const gateway = gateways.all
    const proxies = OWNERS.map(({ name }) => new FaultProxy(gateway.ports[name] ?? 0, ownerUrl(name)))
    const all = await askAll(gateway.url)
    const broken = await unwell({ gateway })
    const codes: Record<string, number> = {}
    for (const { operation, status, answer } of all) {
      if (status !== 200) broken.push(`${operation}: HTTP ${status}`)
      const values = Object.values(answer.data ?? {})
      if (values.length === 0 || values.some(each => each !== null)) broken.push(`${operation}: data from nobody`)
      if (!answer.errors?.length) broken.push(`${operation}: no error`)
      for (const { extensions } of answer.errors ?? []) {
        const code = String(extensions.code)
        codes[code] = (codes[code] ?? 0) + 1
        if (code !== 'SOURCE_UNAVAILABLE') broken.push(`${operation}: ${code}`)
      }
    }
    const ended = performance.now()
    await Promise.all(proxies.map(proxy => proxy.behave(pass)))
    const whole = async () =>
      (await askAll(gateway.url)).flatMap(
        ({ answer, operation }) => firstDifference(answer, healthy.get(operation)) ?? [],
      )
    broken.push(...(await eventually(whole, 10_000)))
    note({
      fault: 'all five partners down',
      partner: 'all',
      operations: all.map(each => each.operation),
      codes,
      worstMs: Math.max(...all.map(({ ms }) => ms)),
      recoveredMs: performance.now() - ended,
      notes: [],
      broken,
    })
    await Promise.all(proxies.map(proxy => proxy.close()))
    expect(broken).toEqual([])
  })
})

describe('a gateway that is told to stop under load', () => {
  it('gives a whole answer to every question that it took up, and then ends', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'overstap-stopping-'))
    const [port = 0, training = 0] = await freePorts(2)
    const proxy = new FaultProxy(training, ownerUrl('training'))
    const slowly = later(150)
    /** What the partner was asked about: that question has been taken up. */
    const takenUp = new Set<string>()
    const enough = Promise.withResolvers<void>()
    await proxy.behave(exchange => {
      takenUp.add(JSON.parse(exchange.asked).variables.id)
      if (takenUp.size === 60) enough.resolve()
      return slowly(exchange)
    })
    const { gatewayEnv: env } = inject('mesh')
    const gateway = await startGateway({ port, log: join(folder, 'gateway.log'), ports: { training }, env })
    const exit = new Promise<number | null>(resolve => gateway.process.once('exit', resolve))

    let number = 0
    let stopped = false
    const answered = new Set<string>()
    const refused: string[] = []
    const cut: string[] = []
    const asker = async () => {
      while (!stopped) {
        const id = `opleiders:${++number}`
        try {
          const { answer } = await askAt(gateway.url, 'training', 'query ($id: ID!) { training(id: $id) { id } }', {
            id,
          })
          if (answer.errors) cut.push(`${id}: ${answer.errors[0]?.message}`)
          answered.add(id)
        } catch (fault) {
          refused.push(String(fault))
        }
      }
    }
    const askers = Array.from({ length: 16 }, asker)
    await enough.promise
    const began = performance.now()
    gateway.process.kill('SIGTERM')
    const code = await exit
    stopped = true
    const ms = performance.now() - began
    await Promise.all(askers)
    cut.push(...[...takenUp].filter(id => !answered.has(id)).map(id => `${id} was taken up and not answered`))
    const broken = [...cut, ...(code === 0 ? [] : [`it ended with ${code}`])]
    note({
      fault: 'gateway stopped (SIGTERM) under load',
      partner: 'gateway',
      operations: ['one hop'],
      codes: {},
      worstMs: 0,
      notes: [`${takenUp.size} taken up, ${cut.length} cut; ended after ${Math.round(ms)} ms`],
      broken,
    })
    await proxy.close()
    await rm(folder, { recursive: true, force: true })
    expect(broken).toEqual([])
  })
})
