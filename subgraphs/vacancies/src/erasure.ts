/**
 * What is done here about somebody whom the owner of the candidates erased: nothing, because a route is computed and never
 * kept. It is heard all the same, so that whoever looks sees that this owner knows.
 */
import type { Reading } from '@overstap/kit'

export const candidatesAreErased: Reading = {
  owner: 'candidates',
  prefix: 'uwv-noord:',
  kinds: { ERASED: async () => {} },
}
