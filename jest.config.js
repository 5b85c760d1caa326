import { base } from './test/support/jest-base.js'

/** All tests but those that need a browser or a package that was built. */
export default {
  ...base,
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  globalSetup: '<rootDir>/test/support/run/before.ts',
  globalTeardown: '<rootDir>/test/support/run/after.ts',
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/browser/', '<rootDir>/test/package/'],
}
