import { base } from './test/support/jest-base.js'

/** The server package, built and started. */
export default {
  ...base,
  testMatch: ['<rootDir>/test/package/**/*.test.ts'],
  testTimeout: 240_000,
}
