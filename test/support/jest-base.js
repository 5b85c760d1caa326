import { availableParallelism } from 'node:os'

/** Test files at a time; more would take more memory than they save time. */
const MOST_WORKERS = 4

/** What a run of tests is told, whatever it runs. */
export const run = {
  // One more than there are cores: what waits for a process, a database or a page leaves its core to another. jest itself leaves one idle.
  maxWorkers: Math.min(availableParallelism() + 1, MOST_WORKERS),
  // The trained models stay in a worker's memory; above this it begins anew.
  // A machine with more to do than cores may need over half a second to free that much when a worker ends. Then jest says that it
  // was forced to exit, although nothing is left open; with less memory there is less to free, and the tests take longer.
  workerIdleMemoryLimit: '1500MB',
  reporters: ['default', '<rootDir>/test/support/count-reporter.cjs'],
}

/** Every file has modules of its own, in TypeScript without a check of types; packages that are ES modules are changed, too. */
export const ownModules = {
  testEnvironment: 'node',
  transform: {
    '^.+\\.[cm]?[jt]s$': [
      '@swc/jest',
      { jsc: { target: 'es2022', parser: { syntax: 'typescript' } }, module: { type: 'commonjs' } },
    ],
  },
  transformIgnorePatterns: ['/node_modules/(?!(jose|kysely|temporal-[a-z]+)/)'],
}

/**
 * The files of a process share its modules, as Node.js itself loads them: to load them anew for each takes longer than most
 * tests of pure functions. There is no `jest.mock` and no limit of time: these tests wait for nothing.
 */
export const sharedModules = {
  // Not threads: there a test cannot set a time zone, and one that ends its process would hold up the run.
  runner: 'jest-light-runner/child-process',
}
