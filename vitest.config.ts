import { defineConfig } from 'vitest/config'

const patience = { testTimeout: 30_000, hookTimeout: 120_000, teardownTimeout: 30_000 }

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'parts',
          include: ['{gateway,mesh,schema}/test/**/*.test.ts', 'subgraphs/*/test/**/*.test.ts', 'test/*.test.ts'],
          globalSetup: ['test/global-setup.ts'],
          ...patience,
        },
      },
      {
        // Asked of the whole mesh, which runs once for all of them.
        test: {
          name: 'scenarios',
          include: ['test/scenarios/**/*.test.ts'],
          globalSetup: ['test/mesh-setup.ts'],
          ...patience,
        },
      },
    ],
  },
})
