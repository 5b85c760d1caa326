import { readAddressed } from '../../../../dialogs/typed/addressed.ts'
import { findPlainName } from '../../../../playbook/names/place/plain-names.ts'
import { smallTalkEnd } from '../../../../playbook/note/read/small-talk.ts'
import { tokenize } from '../../../../playbook/reading/text/text.ts'
import { prepared } from '../../../support/story.ts'

/** What is an opening to one reader is one to all of them. */
const nameIn = (text: string) => findPlainName(prepared, tokenize(text), text)
const withoutSmallTalk = (text: string) => text.slice(smallTalkEnd(text))

const OPENINGS =
  'hi|hiya|Hello|hey|good morning|ok|okay|so|btw|by the way|FYI|quick q|quick question|a quick one|just a quick note|hey, quick q|ok, so'

test.each(OPENINGS.split('|'))(
  '“%s” says nothing yet: before a name, in a note, before a request to the bot',
  (opening) => {
    expect(nameIn(`${opening}, zorgblatt are copying mailboxes`)).toEqual({ name: 'Zorgblatt', heads: true })
    expect(withoutSmallTalk(`${opening}, they are copying mailboxes`)).toBe('they are copying mailboxes')
    for (const between of [', ', ' - ']) {
      expect(readAddressed(prepared, `${opening}${between}rename tailwind to Wingtip`)?.instead).toBe('status tailwind')
    }
  },
)

test.each([
  ['whom one called stands before a name only', 'spoke with '],
  ['so does what comes next', 'next one '],
])('%s', (_, opening) => {
  expect(nameIn(`${opening}zorgblatt, they are copying mailboxes`)?.name).toBe('Zorgblatt')
  const told = `${opening}rename tailwind to Wingtip`
  expect(withoutSmallTalk(told)).toBe(told)
  expect(readAddressed(prepared, told)).toBeUndefined()
})

test('without punctuation a note may begin so, and a name or a request follows at once', () => {
  const reason = 'so many administrators left'
  expect(withoutSmallTalk(reason)).toBe(reason)
  expect(nameIn('so zorgblatt are copying mailboxes')?.name).toBe('Zorgblatt')
  expect(readAddressed(prepared, 'ok rename tailwind to Wingtip')?.instead).toBe('status tailwind')
})

test('“and” and “please” are no small talk', () => {
  for (const text of ['and, they say, nobody is trained', 'please, they ask, send a trainer']) {
    expect(withoutSmallTalk(text)).toBe(text)
  }
})
