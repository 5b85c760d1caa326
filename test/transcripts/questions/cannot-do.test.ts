import { Player, playRow, type Row } from '../../support/story.ts'

const KEPT: readonly Row[] = [
  ['FM', 'Contoso Teams: nobody is trained and there is no champion'],
  ['FM presses', 'Keep this status', { dateUnknown: 'true' }],
  ['FM', 'Fabrikam Exchange Online: migration under way until 15 May'],
  ['FM presses', 'Keep this status'],
]

/** While an assessment is open: nothing is added to it. */
const ASKED: readonly (readonly [string, string])[] = [
  ['book a meeting with contoso tomorrow at 10', 'I have no calendar.'],
  ['book contoso a meeting', 'I have no calendar.'],
  ['book a call with Dana for tomorrow', 'I have no calendar'],
  ['schedule a short call with Dana and Kim about the pilot', 'I have no calendar'],
  ['set up a meeting with their IT for friday', 'I have no calendar'],
  ['arrange a session between Dana and the partner', 'I have no calendar'],
  ['setup a call with Dana tomorrow', 'I have no calendar'],
  ['invite Dana for friday', 'I have no calendar'],
  ['send Kim an invite', 'I have no calendar'],
  ['send Dana Reed a meeting invite for friday', 'I have no calendar'],
  ['email them an invitation to the kickoff', 'I have no calendar'],
  ['put a meeting in my calendar for Friday', 'I have no calendar'],
  ['add the review to my outlook calendar', 'I have no calendar'],
  ['block my calendar on friday', 'I have no calendar'],
  ['schedule a call with fabrikam next tuesday at 3 pm', 'I have no calendar.'],
  ['update ftop', 'no connection to FTOP'],
  ['put it in ftop pls', 'no connection to FTOP'],
  ['can you write it into the internal portal', 'no connection to FTOP'],
  ['translate this to german', 'I translate nothing'],
  ['say it in french', 'I translate nothing'],
  ['how many seats has contoso', 'Contoso · Microsoft Teams'],
  ['how many licenses does fabrikam have', 'Fabrikam · Exchange Online'],
  ['write a summary of my week', '[What’s new since monday]'],
  ['summarize my week', '[What’s new since monday]'],
  ['make me a ppt for contoso', 'no slides or documents'],
  ['create a slide deck about teams', 'no slides or documents'],
  ['draft a mail to contoso', 'I write to nobody.'],
  ['call contoso', 'I call nobody.'],
  ['whats the phone number of fabrikam', '[Referral fabrikam]'],
  ['make an adoption plan for contoso', 'Make the activation plan'],
  ['undo contoso', 'a new status follows the old one'],
  ['undo woodgrove', 'a new status follows the old one'],
  ['take back fabrikam', 'a new status follows the old one'],
  ['whats with fabrikam', 'Fabrikam · Exchange Online'],
  ['what is with contoso', 'Contoso · Microsoft Teams'],
]
test.each(ASKED)('“%s” is answered with “%s”, and added to nothing', (text, says) => {
  const player = new Player()
  for (const row of KEPT) playRow(player, row)
  player.play({ kind: 'text', text: 'Tailwind Teams: their network is too slow' })
  const before = player.state.assessments
  player.play({ kind: 'text', text })
  expect(player.said).toContain(says)
  expect(player.state.assessments).toEqual(before)
})

test('what lists the week is one press away', () => {
  const player = new Player()
  for (const row of KEPT) playRow(player, row)
  player.play({ kind: 'text', text: 'write a summary of my week' })
  player.press('What’s new since monday')
  expect(player.said).toContain('Contoso')
})

/** Alike, and told. */
test.each([
  'they booked a meeting with the board for it',
  'book a meeting fails in teams for half of them',
  'set up a meeting room is what they cannot do',
  'the invite to the training was blocked by their firewall',
  'send on behalf fails for the shared calendar and blocks them',
  'update rings block the rollout at the plants',
  'they translate the guide to german first',
  'they need a presentation for the board before they go on',
  'make the training mandatory is what HR wants',
  'calls drop all the time',
  'the seats are not assigned yet',
  'the board wants a summary of the week before they decide',
  'the portal does not load in their browser',
  'they undo the change each evening',
])('“%s” is added as before', (text) => {
  const player = new Player()
  player.play({ kind: 'text', text: 'Tailwind Teams: their network is too slow' })
  player.play({ kind: 'text', text })
  expect(player.state.assessments[0]!.text).toContain(text)
})
