// The tests of this subgraph, of what is under it, and of what it has of the contract.

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
          // A PostgreSQL that runs for as long as they do: each file has a database of its own on it.
          globalSetup: ['test/global-setup.ts'],
          testTimeout: 30_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
