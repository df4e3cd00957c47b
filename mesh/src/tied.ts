// How Node starts a program that is not to outlive its launcher (tied-to-launcher.ts). The two need a channel: `ipc` in `stdio`.

const TIED = new URL('./tied-to-launcher.ts', import.meta.url).href

/** The arguments that go before the program; it is given so long to stop by itself. */
export function tied(stopsWithinMs: number): string[] {
  return ['--import', `${TIED}?stopsWithinMs=${stopsWithinMs}`]
}
