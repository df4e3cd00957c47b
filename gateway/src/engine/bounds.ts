/**
 * How much a partner may answer, and how much may be wrong with it (CONTRACT.md, decision 0023). Each bound is far above what
 * is asked, and far below what would keep everybody else waiting, or end the process for lack of memory.
 */

/** Most lists and objects in one answer: to read millions takes seconds, in which nobody is answered. */
export const MOST_OBJECTS = 300_000
/** Most different names in one answer: what is asked has some hundred. */
export const MOST_NAMES = 5_000
/** Most errors of one answer, wherever they are told: an entity may be in thousands of places. */
export const MOST_ERRORS = 5_000
/** Most places that are wrong and are told one by one: each is an error of its own. */
export const MOST_WRONG = 1_000
/** Lists and objects within each other in a value of a scalar: whoever writes it down again calls itself for each. */
export const DEEPEST_VALUE = 100
/** Longest answer to a client, in characters: about what a hop may bring (partner/send.ts), twice. */
export const LONGEST_ANSWER = 32 * 1024 * 1024
