/**
 * Stands between the requests and one partner, so that its trouble stays its own: a place in the bulkhead, then the
 * circuit breaker, then one retry for what only reads. The deadline is around it, the time of an attempt inside (send.ts).
 */
import { setTimeout as pause } from 'node:timers/promises'
import {
  type BulkheadPolicy,
  bulkhead,
  type CircuitBreakerPolicy,
  CircuitState,
  ConsecutiveBreaker,
  circuitBreaker,
  handleWhen,
  isBrokenCircuitError,
} from 'cockatiel'
import { outOfTime, PartnerFault } from './partner-fault.ts'
import { RetryBudget } from './retry-budget.ts'

export interface ResilienceOptions {
  /** Most hops to the partner at once. */
  connections: number
  /** Failures in a row after which it is left alone. */
  failures: number
  /** For how long, in milliseconds; then one question finds out whether it is back. */
  restMs: number
}

/** Most hops that wait for a place. */
const MOST_WAITING = 512
/** Longest wait for a place, in milliseconds: a partner that works gives many back in this time. */
const LONGEST_WAIT_MS = 100
/** Between a failed attempt and the next, in milliseconds; drawn at random up to it, so that not all come together. */
const LONGEST_PAUSE_MS = 50

export interface Attempts<Answer> {
  attempt: () => Promise<Answer>
  /** A change is never asked again: nobody knows whether it was made. */
  onlyReads: boolean
  /** Ends when the request does. */
  signal: AbortSignal
}

export class Resilience {
  readonly #bulkhead: BulkheadPolicy
  readonly #breaker: CircuitBreakerPolicy
  readonly #budget = new RetryBudget()
  #retries = 0

  constructor({ connections, failures, restMs }: ResilienceOptions, onChange: (isResting: boolean) => void) {
    this.#bulkhead = bulkhead(connections, MOST_WAITING)
    this.#breaker = circuitBreaker(
      handleWhen(fault => fault instanceof PartnerFault && fault.trouble),
      { breaker: new ConsecutiveBreaker(failures), halfOpenAfter: restMs },
    )
    this.#breaker.onBreak(() => onChange(true))
    this.#breaker.onReset(() => onChange(false))
  }

  get retries(): number {
    return this.#retries
  }

  /** Whether it is left alone now. */
  get isResting(): boolean {
    return this.#breaker.state !== CircuitState.Closed
  }

  /** @throws PartnerFault */
  async run<Answer>(attempts: Attempts<Answer>): Promise<Answer> {
    this.#refuseWhileResting()
    return this.#withPlace(() => this.#throughBreaker(attempts), attempts.signal)
  }

  /** Whoever would wait for the one question that finds out is told at once. */
  #refuseWhileResting(): void {
    const { state } = this.#breaker
    if (state === CircuitState.HalfOpen || state === CircuitState.Isolated) throw resting()
  }

  async #throughBreaker<Answer>(attempts: Attempts<Answer>): Promise<Answer> {
    this.#refuseWhileResting()
    try {
      return await this.#breaker.execute(() => this.#withRetry(attempts))
    } catch (fault) {
      throw isBrokenCircuitError(fault) ? resting() : fault
    }
  }

  async #withRetry<Answer>({ attempt, onlyReads, signal }: Attempts<Answer>): Promise<Answer> {
    this.#budget.earn()
    try {
      return await attempt()
    } catch (fault) {
      if (!(fault instanceof PartnerFault)) throw fault
      if (fault.restMs !== undefined) this.#leaveAlone(fault.restMs)
      if (!onlyReads || !fault.again || signal.aborted || !this.#budget.spend()) throw fault
      this.#retries += 1
      await pause(Math.random() * LONGEST_PAUSE_MS)
      return await attempt()
    }
  }

  /** As long as the partner asked for it. */
  #leaveAlone(milliseconds: number): void {
    const rest = this.#breaker.isolate()
    setTimeout(() => rest.dispose(), milliseconds).unref()
  }

  #withPlace<Answer>(work: () => Promise<Answer>, signal: AbortSignal): Promise<Answer> {
    if (this.#bulkhead.executionSlots > 0) return this.#bulkhead.execute(work)
    if (this.#bulkhead.queueSlots === 0) return Promise.reject(busy())
    return new Promise<Answer>((resolve, reject) => {
      let left: PartnerFault | undefined
      const leave = (fault: PartnerFault) => {
        left = fault
        reject(fault)
      }
      const timer = setTimeout(() => leave(busy()), LONGEST_WAIT_MS)
      const gone = () => leave(outOfTime())
      signal.addEventListener('abort', gone)
      const enter = () => {
        clearTimeout(timer)
        signal.removeEventListener('abort', gone)
        if (left) throw left
        return work()
      }
      this.#bulkhead.execute(enter).then(resolve, reject)
    })
  }
}

function resting(): PartnerFault {
  return new PartnerFault('SOURCE_UNAVAILABLE', 'it failed several times, and is left alone for a moment')
}

function busy(): PartnerFault {
  return new PartnerFault('SOURCE_UNAVAILABLE', 'too many hops to it are under way')
}
