/** What is done here about somebody whom the owner of the candidates erased: what they take part in goes too. */
import type { Reading } from '@overstap/kit'

export const candidatesAreErased: Reading = {
  owner: 'candidates',
  prefix: 'uwv-noord:',
  kinds: {
    ERASED: async ({ rows }, candidate) => {
      await rows('delete from participations where candidate = $1', [candidate])
    },
  },
}
