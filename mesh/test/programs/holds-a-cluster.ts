// Starts the cluster of the folder given, says so in one line of JSON, and stops it at SIGTERM.

import { startCluster } from '../../src/postgres/start-cluster.ts'
import { stopOnSignals } from '../../src/stop-on-signals.ts'

const quiet = () => {}
const cluster = await startCluster({ folder: process.argv[2] ?? '', log: quiet })
stopOnSignals(cluster.stop, quiet)
console.log(JSON.stringify({ adminUrl: cluster.adminUrl, home: cluster.home }))
