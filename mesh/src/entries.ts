/** Where a subgraph begins, in its folder: as ours do, or in one file of JavaScript. */
export const ENTRIES = ['src/main.ts', 'subgraph.js'] as const
