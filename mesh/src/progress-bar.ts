// One line that grows, for work that takes longer than a breath. Where nobody watches (no terminal) it stays silent.

import type { WriteStream } from 'node:tty'

const WIDTH = 30

export class ProgressBar {
  readonly #stream: WriteStream

  constructor(stream: WriteStream) {
    this.#stream = stream
  }

  show(what: string, done: number, total: number): void {
    if (!this.#stream.isTTY) return
    const filled = Math.round((WIDTH * done) / Math.max(total, 1))
    const percent = Math.round((100 * done) / Math.max(total, 1))
    this.#stream.write(`\r\x1b[K${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)} ${percent} % ${what}`)
  }

  clear(): void {
    if (this.#stream.isTTY) this.#stream.write('\r\x1b[K')
  }
}
