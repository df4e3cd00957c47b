/**
 * Who may see which vacancy, as this owner decides it, whatever stands between: an open one everybody, any other coaches, and
 * the employer who offered it.
 */
import type { Viewer } from '@overstap/kit'

export function maySee(
  { role, organisation }: Viewer,
  { status, employer }: { status: string; employer: string },
): boolean {
  return status === 'OPEN' || role === 'coach' || (role === 'partner' && organisation === employer)
}
