// Texts as owners sign them for each other, one at a time, and what is said in one without looking at who signed it.

import type { KeyObject } from 'node:crypto'
import type { Payload } from '@overstap/kit'
import { textSigner } from '../subgraphs/kit/src/signed-text.ts'

/** For the owner `name`, a function that signs one text. */
export function signerOf(
  name: string,
  key: KeyObject,
): (said: Payload, readers: readonly string[], now: number) => string {
  const sign = textSigner(name, key)
  return (said, readers, now) => sign([said], readers, now).join()
}

export function saidIn(text: string): Record<string, unknown> {
  return JSON.parse(Buffer.from(text.replace(/^.*~/, ''), 'base64url').toString('utf8'))
}
