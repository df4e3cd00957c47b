/**
 * What is done here about somebody whom the owner of the candidates erased. The award stays, because the fund must account
 * for its money and for what is left of it (R8, R16); for whom it was goes.
 */
import type { Reading } from '@overstap/kit'

export const candidatesAreErased: Reading = {
  owner: 'candidates',
  prefix: 'uwv-noord:',
  kinds: {
    ERASED: async ({ rows }, candidate) => {
      await rows('update awards set beneficiary = null where beneficiary = $1', [candidate])
    },
  },
}
