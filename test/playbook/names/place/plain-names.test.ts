import { findPlainName } from '../../../../playbook/names/place/plain-names.ts'
import { tokenize } from '../../../../playbook/reading/text/text.ts'
import { prepared } from '../../../support/story.ts'

const found = (text: string) => findPlainName(prepared, tokenize(text), text)

/** One for each rule; the name that ends there, and whether it heads the note. */
test.each([
  ['quillavey teams is late', 'Quillavey', true],
  ['quillavey - nobody is trained', 'Quillavey', true],
  ['quillavey status update: nobody is trained', 'Quillavey', true],
  ['quillavey, they are on hold', 'Quillavey', true],
  ['hola, quillavey oeste. They run', 'Quillavey Oeste', true],
  ['quillavey says it is late', 'Quillavey', true],
  ['quillavey finally wants it', 'Quillavey', true],
  ["quillavey doesn't want it", 'Quillavey', true],
  ['quillavey are late', 'Quillavey', true],
  ['quillavey bank have no time', 'Quillavey Bank', true],
  ['quillavey does not answer', 'Quillavey', true],
  ['quillavey vpn drops teams calls', 'Quillavey', true],
  ['Quillavey wants it', 'Quillavey', false],
  ['called Quillavey about the pilot', 'Quillavey', false],
])('“%s” is about %s', (text, name, heads) => {
  expect(found(text)).toEqual({ name, heads })
})

test.each([
  'quillavey',
  'Quillavey, he is away',
  'quillavey (he left) is away',
  'hi quillavey! they run',
  'quillavey; nobody is trained',
  'QR-code flyers for Outlook',
])('“%s” names nobody by its place', (text) => {
  expect(found(text)).toBeUndefined()
})
