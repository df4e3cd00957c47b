/** The partners of the graph that answers, and those of the one before it for as long as somebody may still need them. */
import type { FastifyBaseLogger } from 'fastify'
import type { GatewayConfig } from '../../config.ts'
import { openPartner, type Partner } from './partner.ts'

export class Partners {
  readonly #config: GatewayConfig
  readonly #log: FastifyBaseLogger
  /** By name and address: a partner that stays where it is keeps its connections, and what is known of it. */
  readonly #open = new Map<string, Partner>()
  /** With the clock that will close them. */
  readonly #leaving = new Map<Partner, NodeJS.Timeout>()

  constructor(config: GatewayConfig, log: FastifyBaseLogger) {
    this.#config = config
    this.#log = log
  }

  all(): readonly Partner[] {
    return [...this.#open.values()]
  }

  /**
   * Opens those that are new.
   * @param urls by name, as the supergraph says it.
   * @throws Error with a sentence for the operator when an address is none.
   */
  open(urls: ReadonlyMap<string, string>): ReadonlyMap<string, Partner> {
    const byName = new Map<string, Partner>()
    for (const [name, told] of urls) {
      const key = this.#keyOf(name, told)
      const partner = this.#open.get(key) ?? openPartner(name, this.#urlOf(name, told), this.#config, this.#log)
      this.#open.set(key, partner)
      byName.set(name, partner)
    }
    return byName
  }

  /** Closes all others, once nothing that is under way can need them. */
  keep(urls: ReadonlyMap<string, string>): void {
    const kept = new Set([...urls].map(([name, told]) => this.#keyOf(name, told)))
    for (const [key, partner] of this.#open) {
      if (kept.has(key)) continue
      this.#open.delete(key)
      this.#leave(partner, 2 * this.#config.requestBudgetMs)
    }
  }

  async close(): Promise<void> {
    for (const clock of this.#leaving.values()) clearTimeout(clock)
    await Promise.all([...this.all(), ...this.#leaving.keys()].map(({ pool }) => pool.close()))
  }

  #leave(partner: Partner, milliseconds: number): void {
    const close = async () => {
      await partner.pool.close()
      this.#leaving.delete(partner)
    }
    this.#leaving.set(partner, setTimeout(close, milliseconds).unref())
  }

  #urlOf(name: string, told: string): string {
    return this.#config.partnerUrls.get(name) ?? told
  }

  #keyOf(name: string, told: string): string {
    return `${name} ${this.#urlOf(name, told)}`
  }
}
