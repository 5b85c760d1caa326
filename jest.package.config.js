import { ownModules, run } from './test/support/jest-base.js'

/** The server package, built and started. */
export default {
  ...run,
  ...ownModules,
  testMatch: ['<rootDir>/test/package/**/*.test.ts'],
  testTimeout: 240_000,
}
