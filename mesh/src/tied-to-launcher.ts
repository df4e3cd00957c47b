// Loaded into every program before its own first line: when the launcher is gone, however it went, the program is asked
// to stop as by anybody else, and ends if it does not. A program started without a launcher never notices this file.

const stopsWithinMs = Number(new URL(import.meta.url).searchParams.get('stopsWithinMs'))

process.once('disconnect', () => {
  setTimeout(() => process.exit(1), stopsWithinMs).unref()
  process.kill(process.pid, 'SIGTERM')
})
// Listening must not keep a program alive that has nothing left to do.
process.channel?.unref()
