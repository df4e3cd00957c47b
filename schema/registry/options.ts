/** How a check is to be made. */

export interface CheckOptions {
  /** Production: https only, and no address that leads into the operator's own network. */
  readonly production: boolean
  /** The day it is, ISO date: releases and contracts end. */
  readonly day: string
  /** How problems call the proposed SDL; `<name>.graphql` when left out. */
  readonly file?: string
  readonly limits?: Partial<Limits>
}

export interface Limits {
  /** Of the SDL, in UTF-8. */
  readonly bytes: number
  /** Words and signs of the SDL. */
  readonly tokens: number
  readonly types: number
  /** For everything, composition included, in ms. */
  readonly longestMs: number
  /** Of the heap in which it happens. */
  readonly memoryMb: number
}

/** The largest SDL of the founders has 26 kB, 3,700 tokens and 50 types, and a check of it takes 2 s. */
export const LIMITS: Limits = { bytes: 256_000, tokens: 50_000, types: 500, longestMs: 15_000, memoryMb: 512 }
