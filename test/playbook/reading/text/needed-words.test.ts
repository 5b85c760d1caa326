import { playbook } from '../../../../playbook/content/playbook.ts'
import { neededBy } from '../../../../playbook/reading/text/needed-words.ts'

test.each([
  [/\b(new|added) lines?\b/, [['new', 'adde'], ['line']]],
  [/\b(?:e-?mails?|users?)\b|\bcalled\b/, [['e', 'user', 'call']]],
  [/\b(still )?on hold\b/, [['on'], ['hold']]],
  [/\bplans? (to|for)\b/, [['plan'], ['to', 'for']]],
  [/\b(?:(?:no|any) )*[)]?\bpartners?\b/, [['part']]],
  [/(?<!\b(no|without) )\b(the )?training/, [['trai']]],
  [/(?<=\band )users/, []],
  [/^(?:(?:the|my) )*Board$/i, [['boar']]],
  [/^no[ ,;-]{1,3}plan/, [['no'], ['plan']]],
  [/^no[^,]plan/, [['no']]],
  [/^no[!-~]plan/, [['no']]],
  [/^no.plan/, [['no']]],
  [/^no\splan/, [['no'], ['plan']]],
  [/^no\s*plan/, [['no']]],
  [/^no ?plan/, [['no']]],
  [/\b(?<who>a|b(?:c d|e)) f\b/, [['a', 'b'], ['f']]],
  [/\b3x faster/, [['x'], ['fast']]],
  [/mail/, []],
  [/\b\w+ing\b/, []],
  [/\b(?!no)partner\b/, [['part']]],
  [/\bx?\b/, []],
  [/\b(a|)b\b/, []],
  [/\b(two){0,2}\b/, []],
  [/\b(?:two ){2}\b/, [['two']]],
  [/\bsites\b/iu, []],
])('%s needs %j', (pattern, needs) => {
  expect(neededBy(pattern)).toEqual(needs)
})

test('most cues say what they need', () => {
  const patterns = playbook.cues.flatMap((cue) => cue.patterns)
  expect(patterns.filter((pattern) => neededBy(pattern).length === 0).length).toBeLessThan(patterns.length / 5)
})
