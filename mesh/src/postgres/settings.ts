// How the embedded server is set. Everything is given on the command line, so that a change here holds from the next
// start on and no file in the data folder can disagree.

const ALWAYS = {
  // Only this machine, only by password: no socket file that another account could open.
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  // Five partners with a pool each, the seeding tools and somebody's psql.
  max_connections: '200',
  work_mem: '16MB',
  // A seed writes gigabytes; checkpoints every few seconds would make it twice as slow.
  max_wal_size: '4GB',
  checkpoint_timeout: '15min',
  wal_level: 'minimal',
  max_wal_senders: '0',
  log_checkpoints: 'off',
  // The queries are many and short: compiling them costs more than it saves.
  jit: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
}

const LASTING = { shared_buffers: '256MB' }

// A cluster that is removed afterwards need not survive a power cut.
const THROWAWAY = { shared_buffers: '128MB', fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }

/** The arguments for postgres: `-c name=value` for each setting. */
export function settingArguments(options: { port: number; throwaway: boolean }): string[] {
  const settings = { ...ALWAYS, ...(options.throwaway ? THROWAWAY : LASTING), port: String(options.port) }
  return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
}
