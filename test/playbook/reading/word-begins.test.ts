import { playbook } from '../../../playbook/content/playbook.ts'
import { beginsOf, wordBegins } from '../../../playbook/reading/word-begins.ts'

test.each([
  [/\b(new|added) lines?\b/, ['new', 'adde']],
  [/\b(?:e-?mails?|users?)\b|\bcalled\b/, ['e', 'user', 'call']],
  [/\b(still )?on hold\b/, ['stil', 'on']],
  [/\bplans? (to|for)\b/, ['plan']],
  [/\b(?:(?:no|any) )*[)]?\bpartners?\b/, undefined],
  [/(?<!\b(no|without) )\b(the )?training/, ['the', 'trai']],
  [/(?<=\band )users/, undefined],
  [/mail/, undefined],
  [/\b\w+ing\b/, undefined],
  [/\b(?!no)partner\b/, undefined],
  [/\bx?\b/, undefined],
  [/\b(a|)b\b/, undefined],
  [/\b(two){0,2}\b/, undefined],
])('%s begins with %j', (pattern, letters) => {
  expect(beginsOf(pattern)).toEqual(letters)
})

test('what a text has is looked for in it, whatever stands before the word', () => {
  expect([...wordBegins('3x Add-ins')]).toEqual(['x', 'a', 'ad', 'add', 'i', 'in', 'ins'])
})

test('most cues say with what they begin', () => {
  const patterns = playbook.cues.flatMap((cue) => cue.patterns)
  expect(patterns.filter((pattern) => beginsOf(pattern) === undefined).length).toBeLessThan(patterns.length / 5)
})
