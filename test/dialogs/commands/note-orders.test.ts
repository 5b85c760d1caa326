import { readNoteOrder } from '../../../dialogs/commands/note-orders.ts'

test.each([
  ['add to note: 3 plants affected', '3 plants affected'],
  ['put into the note that 3 plants wait', '3 plants wait'],
  ['add 3 plants affected to the note', '3 plants affected'],
  ['the note should mention Miriam', 'Miriam'],
  ['note should also say: training is free', 'training is free'],
  ['mention in the note - legal was told', 'legal was told'],
])('“%s” puts “%s” into the note', (text, value) => {
  expect(readNoteOrder(text)).toBe(value)
})

test.each([
  'the note says enough',
  'they should mention it in a note to all users',
  'add it to the note',
  'a note to all staff should mention the training',
  'nobody wrote the note that HR asked for',
  'note: nobody is trained',
])('“%s” is none', (text) => {
  expect(readNoteOrder(text)).toBeUndefined()
})
