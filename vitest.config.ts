import { defineConfig } from 'vitest/config'

const node = (name: string, include: string[], more: { globalSetup?: string[]; setupFiles?: string[] } = {}) => ({
  extends: true as const,
  test: { name, include, environment: 'node' as const, ...more },
})

export default defineConfig({
  test: {
    pool: 'threads',
    maxWorkers: 2,
    testTimeout: 20_000,
    expect: { poll: { timeout: 10_000 } },
    projects: [
      node('unit', [
        'src/{domain,statistics,text,api,cli,web}/**/*.test.ts',
        'scripts/**/*.test.ts',
        'test/worlds/**/*.test.ts',
      ]),
      node('store', ['src/store/**/*.test.ts', 'test/store/**/*.test.ts'], {
        globalSetup: ['test/setup/postgres.ts'],
        setupFiles: ['test/setup/portable-queries.ts'],
      }),
      node('mail', ['src/mail/**/*.test.ts', 'test/corpus/**/*.test.ts', 'test/fuzz/**/*.test.ts']),
      node('operations', ['src/server/**/*.test.ts', 'test/operations/**/*.test.ts']),
      node('imap', ['test/imap/**/*.test.ts']),
      node('browser', ['test/browser/**/*.test.ts']),
    ],
  },
})
