import { ownModules, run, sharedModules } from './test/support/jest-base.js'

/** Whose tests are of pure functions, as a glob and as a regular expression. */
const PURE = '<rootDir>/test/(cards|dialogs|domain|playbook|transcripts)/'
/** Of these, what puts something else in place of a module. */
const MOCKING = '<rootDir>/test/playbook/names/name-ends.test.ts'

/** All tests but those that need a browser or a package that was built. */
export default {
  ...run,
  projects: [
    {
      ...ownModules,
      testMatch: ['<rootDir>/test/**/*.test.ts'],
      testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/(browser|package)/', `(?!${MOCKING})${PURE}`],
      globalSetup: '<rootDir>/test/support/run/before.ts',
      globalTeardown: '<rootDir>/test/support/run/after.ts',
    },
    {
      ...sharedModules,
      testMatch: [`${PURE}**/*.test.ts`],
      testPathIgnorePatterns: ['/node_modules/', MOCKING],
    },
  ],
}
