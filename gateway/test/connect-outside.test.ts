// Where a partner is not looked for in production: in the own network, however that is written.

import { Pool } from 'undici'
import { expect, it } from 'vitest'
import { connector } from '../src/engine/partner/connect-outside.ts'

const reach = (address: string, outside = true) =>
  new Pool(new URL(address).origin, { connect: connector(outside, 1_000) }).request({ path: '/', method: 'GET' })

it.each([
  'https://127.0.0.1/',
  'https://2130706433/',
  'https://0177.0.0.1/',
  'https://10.1.2.3/',
  'https://172.16.0.1/',
  'https://192.168.1.1/',
  'https://169.254.169.254/',
  'https://0.0.0.0/',
  'https://[::1]/',
  'https://[::ffff:127.0.0.1]/',
  'https://[fd00::1]/',
  'https://[fe80::1]/',
  'https://[2002:7f00:1::]/',
  'https://[64:ff9b:1::a00:1]/',
])('%s is refused before anything is sent', async address => {
  await expect(reach(address)).rejects.toThrow('the address is in the own network')
})

it('a name that leads there is refused when it is looked up', async () => {
  await expect(reach('http://localhost:1/')).rejects.toThrow('the address is in the own network')
})

it('in development nothing is', async () => {
  await expect(reach('http://127.0.0.1:1/', false)).rejects.toThrow('ECONNREFUSED')
})
