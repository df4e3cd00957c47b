// Loaded into the gateway before its own first line, so that what it keeps can be told from what it only has not thrown
// away yet: on SIGUSR2 it collects its garbage, twice, as some of it is let go of only when the first is over.
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc')

process.on('SIGUSR2', () => {
  collect()
  setTimeout(collect, 100)
})
