import {defineConfig} from 'vitest/config'

export default defineConfig({
  test: {
    include: ['__tests__/**/*.test.ts'],
    globalSetup: ['__tests__/support/build.ts'],
    pool: 'forks',
    // A worker a file costs more than most files; nothing here keeps state in modules.
    isolate: false,
    // Many tests wait for a process they started; by default one core would stay idle beside them.
    maxWorkers: 3,
    testTimeout: 20_000,
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      exclude: ['src/adapters/**', 'src/index.ts', 'src/model.ts', 'src/model/**', 'src/ports.ts', 'src/ports/**'],
      reporter: ['text-summary', 'json-summary'],
      thresholds: {branches: 90}
    }
  }
})
