import { isVerb } from '../../../playbook/note/sentences/is-verb.ts'

/** The examples that stand beside the rules: the word in capitals is the verb of the clause, or only looks like one. */
test.each([
  ['to PLAN it', false],
  ['policy FORBIDS shared files', true],
  ['budget CUT', false],
  ['their NEEDS', false],
  ['they can PLAN', false],
  ['one plan for both TESTS', false],
  ['users LIVE in intune', true],
  ['teams LIVE on monday', false],
  ['so CONFIRMED with the desk that it is planned', true],
  ['the pilot FAILED', true],
  ['fix PROMISED for june', false],
  ['the cio SIGNED the contract', true],
  ['plan SIGNED off', false],
  ['users REVERTED', true],
  ['mailboxes REVERTED', false],
  ['the board DELAYED it', true],
  ['rollout DELAYED until june', false],
  ['mailbox MOVES planned', false],
  ['the desk HANDLES it', true],
  ['the server BREAKS', true],
  ['the list of servers BREAKS', true],
  ['the servers BREAKS', false],
  ['they INSIST', true],
  ['users in the depot COMPLAIN', true],
  ['the user in the depot COMPLAIN', false],
  ['users DEBATE whether it helps', true],
  ['user DEBATES', false],
])('%s: %s', (clause, expected) => {
  const words = clause.split(' ')
  const at = words.findIndex((word) => word.length > 1 && word === word.toUpperCase())
  const all = words.map((word) => word.toLowerCase())
  expect(isVerb(all, all[at]!, at)).toBe(expected)
})
