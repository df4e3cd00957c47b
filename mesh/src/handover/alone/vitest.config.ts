// The tests of this subgraph, of the kit under it, and of what it has of the contract; each file of them on a database of
// its own, on a PostgreSQL that runs for as long as they do (test/global-setup.ts).

import { createRequire } from 'node:module'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    teardownTimeout: 30_000,
    projects: [
      {
        // Node gives everybody the one copy of graphql; the bundler under the tests would give our own code a second.
        resolve: { alias: [{ find: /^graphql$/, replacement: createRequire(import.meta.url).resolve('graphql') }] },
        test: {
          name: 'parts',
          include: ['schema/test/**/*.test.ts', 'subgraphs/*/test/**/*.test.ts'],
          globalSetup: ['test/global-setup.ts'],
          testTimeout: 30_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
