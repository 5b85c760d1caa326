import { readCommand } from '../../../dialogs/commands/commands.ts'
import { Player, prepared } from '../../support/story.ts'

/** Contoso is kept, and Adatum's assessment is open. */
function asked(text: string): Player {
  const before = new Player()
  before.play({ kind: 'text', text: 'Contoso Teams: nobody is trained and there is no champion, they won’t go live' })
  before.press('Keep this status', { dateUnknown: 'true' })
  const player = new Player({}, before.records)
  player.play({ kind: 'text', text: OPEN })
  player.play({ kind: 'text', text })
  return player
}
const OPEN = 'Adatum SharePoint: security forbids it'
const texts = (player: Player) => player.state.assessments.map((each) => each.text)

test.each([
  'whre are we with contoso?',
  'were are we with contoso',
  'Were do we stand with Contoso?',
  'wher do we stand with contoso',
  'hwere are we with contoso teams',
  'wehre do we stand with contoso?',
  'where ar we wiht contoso',
  'were is contoso?',
  'stauts of contoso',
  'hi, sttaus of contoso teams',
  'whta is the status of contoso?',
  'what is the staus of contoso',
  'waht is due at contoso',
  'any bolckers at contoso?',
  'shwo me contoso',
])('“%s” asks for what is kept', (text) => {
  const player = asked(text)
  expect(player.said).toMatch(/Your statuses|Due|Contoso · Microsoft Teams/)
  expect(player.said).toContain('Contoso')
  expect(texts(player)).toEqual([OPEN])
})

test.each(['hisotry of contoso', 'shwo the histroy of contoso'])('“%s” asks for its history', (text) => {
  const player = asked(text)
  expect(player.said).toContain('History')
  expect(texts(player)).toEqual([OPEN])
})

test.each([
  ['staus contoso', 'Status contoso'],
  ['histroy contoso teams', 'History contoso teams'],
  ['snoze contoso until monday', 'Snooze contoso until monday'],
])('of the command “%s” it is offered what it was meant to be', (text, meant) => {
  const player = asked(text)
  expect(player.said).toContain(`[${meant}]`)
  expect(texts(player)).toEqual([OPEN])
})

test('an order that would change something shows its form', () => {
  const text = 'mve the date for contoso to 30 april'
  expect(readCommand(prepared, text)).toMatchObject({ kind: 'change' })
  expect(texts(asked(text))).toEqual([OPEN])
})

test.each([
  'were the admins of Contoso trained? They say nobody was',
  'Contoso Teams: were are blocked by the proxy',
  'Status of Contoso Teams is blocked by legal',
  'Staff of Contoso is not trained on Teams, nobody has time',
  'Where Contoso has no champions they do not use Teams',
  'Hisotry repeats itself: Contoso has no budget for Teams',
  'Move of the Contoso mailboxes to Exchange is done by 15 April',
  'Shwo the users of Contoso how Teams works, they are not trained',
  'Contoso asked were we stand with Teams, they wait for training',
  'Wat the users of Contoso need is training on Teams',
])('“%s” is news', (text) => {
  const player = asked(text)
  expect(player.state.assessments[0]).toMatchObject({ customer: 'Contoso' })
  expect(texts(player)[0]).toBe(text)
})

test.each(['whre are we with litware?', 'staus litware', 'histry of the proxy changed twice'])(
  'of “%s” nothing is kept, and it is no command that finds nothing',
  (text) => {
    expect(asked(text).said).not.toContain('Your statuses')
  },
)
