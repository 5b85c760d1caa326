import { readCommand } from '../../../dialogs/commands/commands.ts'
import { prepared, story } from '../../support/story.ts'

/** A status that is wrong is corrected in words, and the words are no news of the customer. */

const ADD_IN = 'Wingtip Intune: the Excel add-in of their ERP fails in 64 bit'

for (const [text, status] of [
  ['no its not app compat, its product feature', 'product-feature'],
  ['not legal - security', 'security-privacy'],
  ['not legal but security', 'security-privacy'],
  ['security, not legal', 'security-privacy'],
  ['security rather than app compat', 'security-privacy'],
  ["that's wrong, it is billing", 'billing-licensing'],
  ['wrong. it’s a billing issue', 'billing-licensing'],
  ["no, that's product feature", 'product-feature'],
  ['should be migration', 'migration'],
  ['this should have been user adoption', 'user-adoption'],
  ["I'd say adoption readiness", 'adoption-readiness'],
  ['i would call it it change management', 'it-change-management'],
  ['i think it is more of a licensing problem', 'billing-licensing'],
  ['hm no, rather executive sponsorship', 'executive-sponsorship'],
  ["it isn't app compat, it's product feature", 'product-feature'],
] as const) {
  story(`the status is corrected: ${text}`, [
    ['FM', ADD_IN],
    ['bot', 'App Compatibility'],
    ['FM', text],
    ['bot', 'Say why it is this one', `Status: ${status}`],
    ['FM presses', 'Use this status', { reason: 'They were told so by support.' }],
    ['bot', 'Your choice instead of Blocked › App Compatibility'],
    ['FM', 'what did I say'],
    ['bot', ADD_IN],
    ['bot never', text],
  ])
}

story('a reason that is said with it is the reason', [
  ['FM', ADD_IN],
  ['FM', 'no its not app compat, its product feature because the service has no 64 bit API'],
  [
    'bot',
    'Blocked › Product Feature/Capability',
    'Your choice instead of Blocked › App Compatibility',
    'Reason: The service has no 64 bit API',
  ],
])

test.each([
  'not legal, they have no budget',
  "it's not the users, it's the admins",
  'they should be trained by May',
  "I'd say they are not ready",
  'that is wrong, it is their proxy that blocks it',
  'no, they lack a feature',
  'security is not happy, legal neither',
  'not before migration',
])('the customer’s words are none: %s', (text) => {
  expect(readCommand(prepared, text)?.kind).not.toBe('change-status')
})
