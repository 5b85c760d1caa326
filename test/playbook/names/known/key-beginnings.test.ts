import { customerKey } from '../../../../playbook/names/customer-key.ts'
import { beginningsIn, keyBeginning } from '../../../../playbook/names/known/key-beginnings.ts'

/** What is not among the beginnings of a text is never read, and what is kept of it is followed without being seen. */

const NAMES = [
  'Contoso',
  'AT&T',
  'P & J',
  '3M',
  'X',
  'S.p.A. Bianchi',
  'Will & Sons',
  'The North',
  'Öko-Haus',
  '华光',
  'C++',
]

test.each(NAMES)('the key of %s begins in a way that a text has which names it', (name) => {
  const beginning = keyBeginning(customerKey(name))
  for (const text of [
    name,
    `${name}: they wait`,
    `They wait at ${name}`,
    `so ${name}’s admins wait`,
    `Nobody is trained here and they wait. ${name}’s admin left.`,
    name.toLowerCase(),
  ])
    expect(beginningsIn(text, 80)).toContain(beginning)
})

test('of a long text the words that begin its lines come first, and those of sentences last', () => {
  const words = Array.from({ length: 200 }, (_, i) => `${String.fromCharCode(97 + (i % 26))}${i}word`)
  const found = beginningsIn(`3M: they wait\n${words.join(' ')}\nAT&T waits`, 80)
  expect(found).toHaveLength(80)
  expect(found).toEqual(expect.arrayContaining(['3m', 'at ']))
  expect(beginningsIn(`${words.join(' ')}. ZF waits. 4K's admin left`, 80)).toEqual(
    expect.arrayContaining(['zf', '4k']),
  )
  expect(beginningsIn('nobody of them is at the office', 3)).toEqual(['nob', 'of', 'of '])
})
