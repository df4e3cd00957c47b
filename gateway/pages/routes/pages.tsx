/** A list that comes in pages: the next one, and the one before. */
import { useState } from 'preact/hooks'
import type { PageInfo } from './shapes.ts'
import { TEXTS } from './texts.ts'

export interface Paging {
  /** Hand this to `after`; undefined for the first page. */
  after: string | undefined
  next(page: PageInfo): void
  back: (() => void) | undefined
  /** To the first page: another list is asked. */
  begin(): void
}

export function usePaging(): Paging {
  const [cursors, setCursors] = useState<readonly string[]>([])
  return {
    after: cursors.at(-1),
    next: ({ endCursor }) => endCursor !== null && setCursors([...cursors, endCursor]),
    back: cursors.length > 0 ? () => setCursors(cursors.slice(0, -1)) : undefined,
    begin: () => setCursors([]),
  }
}

export function Pages({ page, paging }: { page: PageInfo; paging: Paging }) {
  if (!page.hasNextPage && !paging.back) return null
  return (
    <p class="pages">
      <button type="button" disabled={!paging.back} onClick={paging.back}>
        {TEXTS.back}
      </button>
      <button type="button" disabled={!page.hasNextPage} onClick={() => paging.next(page)}>
        {TEXTS.more}
      </button>
    </p>
  )
}
