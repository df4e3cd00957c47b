// What the verification of the logs came to, for a person, a program, or the checks of GitHub.

import type { Verdict } from '@overstap/kit/verify-log'
import { inColumns } from '../in-columns.ts'
import type { Format } from './findings.ts'

export interface OwnerVerdict extends Verdict {
  owner: string
}

export function tellVerdicts(verdicts: readonly OwnerVerdict[], format: Format): string {
  if (format === 'json') return JSON.stringify({ logs: verdicts.map(inJson) }, null, 2)
  if (format === 'github') return verdicts.map(inGitHub).join('\n')
  return inTable(verdicts)
}

function inJson({ owner, flaw, ...verdict }: OwnerVerdict) {
  return { owner, ok: flaw === undefined, ...verdict, flaw: flaw ?? null }
}

function inGitHub(verdict: OwnerVerdict): string {
  return `::${verdict.flaw ? 'error' : 'notice'} title=Processing log of ${verdict.owner}::${sentenceOf(verdict)}`
}

function inTable(verdicts: readonly OwnerVerdict[]): string {
  const head = ['owner', 'lines', 'first', 'last', '']
  const rows = verdicts.map(verdict => [
    ...[verdict.owner, String(verdict.lines), verdict.first ?? '-', verdict.last ?? '-'],
    sentenceOf(verdict),
  ])
  return inColumns([head, ...rows]).join('\n')
}

/** A good log says where it ends: kept elsewhere and given to `--known`, that shows whether it was written anew. */
function sentenceOf({ owner, lines, end, flaw }: OwnerVerdict): string {
  if (flaw) return `BAD: line ${flaw.sequence} ${WORDS[flaw.kind]}: ${flaw.because}`
  return lines === 0 ? 'ok: nothing was written' : `ok, known as ${owner}:${end.sequence}:${end.hash}`
}

const WORDS: Record<NonNullable<Verdict['flaw']>['kind'], string> = {
  EDITED: 'was edited',
  SWAPPED: 'was swapped',
  BACK_DATED: 'was dated back',
  DELETED: 'was deleted',
  CUT: 'and what follows was cut off',
  UNSIGNED: 'was added behind the signed end',
  REWRITTEN: 'was written anew',
  FORGED: 'is not under the owner’s signature',
}
