import { ownModules, run } from './test/support/jest-base.js'

/** The tab and the local client in Chromium. */
export default {
  ...run,
  ...ownModules,
  testMatch: ['<rootDir>/test/browser/**/*.test.ts'],
  globalSetup: '<rootDir>/test/support/run/build-tab.ts',
  testTimeout: 120_000,
}
