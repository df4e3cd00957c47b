import { createRequire } from 'node:module'
import { defineConfig } from 'vitest/config'

const patience = { testTimeout: 30_000, hookTimeout: 120_000, teardownTimeout: 30_000 }

// Node gives everybody the one copy of graphql; the bundler under the tests would give our own code a second.
const resolve = { alias: [{ find: /^graphql$/, replacement: createRequire(import.meta.url).resolve('graphql') }] }

export default defineConfig({
  test: {
    projects: [
      {
        resolve,
        test: {
          name: 'parts',
          include: [
            '{gateway,mesh,schema}/test/**/*.test.ts',
            'subgraphs/*/test/**/*.test.ts',
            'test/*.test.ts',
            'test/conformance/*.test.ts',
            'test/engine/*.test.ts',
            'test/sources/*.test.ts',
            'test/pages/*.test.ts',
            'test/attacks/statistics/*.test.ts',
          ],
          globalSetup: ['test/global-setup.ts'],
          ...patience,
        },
      },
      {
        // What an engine must do, once more with the reference: the tests say what holds for both.
        resolve,
        test: {
          name: 'reference-engine',
          include: ['gateway/test/{faults,partial-answers,hostile-partner,swap}.test.ts', 'test/engine/engine.test.ts'],
          env: { ENGINE: 'apollo' },
          ...patience,
        },
      },
      {
        // Asked of the whole mesh, which runs once for all of them.
        resolve,
        test: {
          name: 'scenarios',
          include: ['test/scenarios/**/*.test.ts', 'test/attacks/**/*.test.ts'],
          exclude: ['test/attacks/statistics/**'],
          globalSetup: ['test/mesh-setup.ts'],
          ...patience,
        },
      },
      {
        // Real faults, one after the other, with the budgets of production: while no other tests run.
        resolve,
        test: {
          name: 'faults',
          include: ['test/faults/*.test.ts'],
          globalSetup: ['test/faults/setup.ts'],
          fileParallelism: false,
          sequence: { groupOrder: 1 },
          ...patience,
        },
      },
    ],
  },
})
