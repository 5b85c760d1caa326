import { join } from 'node:path'
import { playbook } from '../../../../playbook/content/playbook.ts'
import { whereWords } from '../../../../playbook/reading/text/word-begins.ts'
import { readCorpus } from '../../../../tools/training/corpus.ts'

const LONG = 'Contoso Bank: 3x Add-ins Freeze, ÉTÉ no Plan'

test.each([
  [/\badd-ins?\b/i, true],
  [/\bx add-in/i, true],
  [/\bno plan\b/i, true],
  [/\bplan no\b/i, true],
  [/\bno (budget|licen[cs]e)s?\b/i, false],
  [/\bins?\b/i, true],
  [/\breeze\b/i, false],
])('whether %s may match: %j', (pattern, may) => {
  expect(whereWords(pattern).mayMatch(LONG)).toBe(may)
})

test('a short text is searched as it is', () => {
  expect(whereWords(/\bbudget\b/).mayMatch('no plan')).toBe(true)
})

test('it finds what the pattern finds', () => {
  const no = whereWords(/\bno (?<what>\w+)/i)
  expect(no.exec(LONG)?.groups).toEqual({ what: 'Plan' })
  expect(no.test(LONG)).toBe(true)
  expect(whereWords(/\bnone of (\w+)/i).exec(LONG)).toBeNull()
})

test('no cue is missed in any message of the corpus', () => {
  const patterns = playbook.cues.flatMap((cue) => cue.patterns)
  const quick = patterns.map(whereWords)
  for (const { text } of readCorpus(join('playbook', 'corpus'), playbook.statuses).filter((_, i) => i % 10 === 0)) {
    const said = text.toLowerCase()
    expect(patterns.filter((pattern, i) => pattern.test(said) && !quick[i]!.mayMatch(said))).toEqual([])
  }
})
