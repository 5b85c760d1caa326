import { draftNote } from '../../../playbook/note/note.ts'
import { spelledOut } from '../../../playbook/note/spelling.ts'
import { prepared } from '../../support/story.ts'

test.each([
  [
    'ppl arent trained w/ it, noone has time bc mgmt doesnt care',
    "people aren't trained with it, nobody has time because management doesn't care",
  ],
  ['u cant start w/o the yr plan of the dept', "you can't start without the year plan of the department"],
  ['they wanna wait b/c the mtg abt it comes first', 'they want to wait because the meeting about it comes first'],
  ['happy w the old one, dont need it', "happy with the old one, don't need it"],
  ['there only admin quit', 'their only admin quit'],
  ['waits for there own lawyers', 'waits for their own lawyers'],
  ['called 4x, thx', 'called 4 times,'],
  ['i think its not safe', "I think it's not safe"],
  ['in march or by 3 may, on friday', 'in March or by 3 May, on Friday'],
  ['done by end of feb, reviewed in sept', 'done by end of February, reviewed in September'],
  ['the ciso and the it manager keep sharepoint', 'the CISO and the IT manager keep SharePoint'],
  ['esp the sales teams lack it, ASAP please', 'especially the sales teams lack it, as soon as possible please'],
  ['esp hangs at 80%, users are stuck at the esp', 'ESP hangs at 80%, users are stuck at the ESP'],
  ['the switch to box is done, the staff keeps box', 'the switch to Box is done, the staff keeps Box'],
  ['files are in dropbox + google drive', 'files are in Dropbox and Google Drive'],
])('writes out what was typed in a hurry: %s', (typed, written) => {
  expect(spelledOut(prepared, typed)).toBe(written)
})

test.each([
  'they may march on',
  'the scanner writes to a dusty box',
  'their shared drive is full',
  'is there only one?',
  'there only remains the network',
  'over there the only admin left',
  'the sales teams need it as well',
  'Jan said no',
  'its only sponsor left us',
  'a third-party solution stays',
  'the IBM BC unit at U-Boot.example',
  'the server w/x01 and C:\\wk\\ppl.txt',
  'version 4x4 of the tool',
  'ESP hangs and the hybrid join is broken',
  'the ENV variable and the MSG add-in are missing',
])('leaves alone what may be meant as it stands: %s', (text) => {
  expect(spelledOut(prepared, text)).toBe(text)
})

test('a drafted note is written out', () => {
  const drafted = draftNote(prepared, prepared.status.get('it-change-management')!, {
    customer: 'Northtrade',
    workload: 'intune',
    text: 'there only intune engineer left in dec, noone can run it w/o him',
    answers: {},
  })
  expect(drafted).toBe(
    'The customer intends to use it but is blocked because their only Intune engineer left in December and nobody can run it without him.',
  )
})
