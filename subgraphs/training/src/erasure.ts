/** What is done here about somebody whom the owner of the candidates erased: who took part in what goes with them. */
import type { Reading } from '@overstap/kit'

export const candidatesAreErased: Reading = {
  owner: 'candidates',
  prefix: 'uwv-noord:',
  kinds: {
    ERASED: async ({ rows }, candidate) => {
      await rows('delete from enrolments where candidate = $1', [candidate])
    },
  },
}
