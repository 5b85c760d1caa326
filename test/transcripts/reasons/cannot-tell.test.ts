import { Player, story } from '../../support/story.ts'

function notSure(player: Player): void {
  while (player.said.includes('[Answer]')) player.press('Answer', { choice: 'not-sure' })
}

test('when nothing can be answered, no status is made up: it says whom to ask what', () => {
  const player = new Player()
  player.play({ kind: 'text', text: 'assess' })
  player.press('Go on', { customer: 'Contoso', workload: 'teams' })
  notSure(player)
  expect(player.said).toContain('I cannot tell from this')
  expect(player.said).toContain('Every status is still possible.')
  expect(player.said).toContain('Ask the sponsor or project lead')
  expect(player.said).not.toContain('[Keep this status]')
  player.press('Tell me more')
  player.press('Go on', { text: 'nobody is trained and there is no champion, they won’t go live' })
  expect(player.said).toContain('Blocked › Adoption Readiness')
})

test('what was said narrows it down: the two or three that remain are named, with whom to ask', () => {
  const player = new Player()
  player.play({ kind: 'text', text: 'Contoso Teams: IT has a problem with it' })
  notSure(player)
  expect(player.said).toContain('I cannot tell from this')
  expect(player.said).toMatch(/What remains: [^·\n]+ · [^·\n]+/)
  expect(player.said).toMatch(/The head of IT: “.+\?”/)
})

test('one can choose oneself, with a reason, even what stands first', () => {
  const player = new Player()
  player.play({ kind: 'text', text: 'assess' })
  player.press('Go on', { customer: 'Contoso', workload: 'teams' })
  notSure(player)
  player.press('Choose myself')
  expect(player.said).toContain('Choose the status')
  expect(player.said).not.toContain('Recommended')
  player.press('Back')
  expect(player.said).toContain('I cannot tell from this')
  player.press('Choose myself')
  player.press('Use this status', { status: 'customer-unresponsive', reason: 'Nobody answers.' })
  expect(player.said).toContain('Status Unknown › Customer Unresponsive')
  expect(player.said).toContain('Your choice.')
  player.press('Keep this status', { attempts: '4 mails to the IT lead' })
  expect(player.kept[0]).toMatchObject({ status: 'customer-unresponsive' })
})

story('a foreign sentence during a question keeps the question and the case', [
  ['FM', 'assess'],
  ['FM presses', 'Go on', { customer: 'Contoso', workload: 'teams' }],
  ['FM presses', 'Answer', { choice: 'blocked' }],
  ['FM', 'Der Kunde will nicht, weil die Mitarbeiter noch nicht geschult sind'],
  ['bot', 'I read English only.', 'Contoso · Microsoft Teams', 'What stands in the way?'],
  ['FM presses', 'Answer', { choice: 'users' }],
  ['bot', 'Contoso · Microsoft Teams', 'Blocked › Adoption Readiness'],
])

story('a foreign sentence changes nothing on a recommendation', [
  ['FM', 'Contoso Teams: nobody is trained and there is no champion, they won’t go live'],
  ['FM', 'Der Kunde will nicht, weil die Mitarbeiter noch nicht geschult sind'],
  ['bot', 'I read English only.', 'Contoso · Microsoft Teams', 'Blocked › Adoption Readiness'],
])

story('a second sentence in another script changes nothing either, though it names the workload', [
  ['FM', 'Contoso Teams: nobody is trained and there is no champion, they won’t go live'],
  ['FM', '他们没有人会用 Teams'],
  ['bot', 'I read English only.', 'Contoso · Microsoft Teams', 'Blocked › Adoption Readiness'],
  ['bot never', 'Added to what you said'],
])

story('a second sentence that takes the first one back is what counts', [
  ['FM', 'Contoso SharePoint: sites are being copied, 60 % are over, done by June'],
  ['bot', 'In Progress › Migration'],
  ['FM', 'no wait, their finance chief cancelled the project, she sees no benefit'],
  ['bot', 'Added to what you said before', 'No Intent › Executive Sponsorship'],
  ['bot never', 'In Progress › Migration'],
])

story('a product that is no workload leaves the workload open', [
  ['FM', 'Contoso: Viva Insights is on hold, nobody is trained and there is no champion'],
  ['bot', 'Contoso · Viva Insights', 'Workload (required)\n( ) Exchange Online', 'Blocked › Adoption Readiness'],
  ['bot never', 'Viva Engage:', '(x) Viva Engage'],
])

story('a name with foreign words in it is no foreign language', [
  ['FM', 'Van der Meer Teams: users refuse the training'],
  ['bot', 'Van der Meer'],
  ['bot never', 'I read English only'],
])

test.each([
  'Contoso Teams: they want it but not before the office move in summer',
  'Contoso Teams: they want it, only after the year-end',
  'Contoso Teams: they want it and wait until the trade fair is over',
])('“%s” says not whom that keeps busy: it is asked', (text) => {
  const player = new Player()
  player.play({ kind: 'text', text })
  expect(player.said).toContain('What stands in the way?')
  expect(player.said).not.toContain('[Keep this status]')
})

test('whom it keeps busy decides', () => {
  const player = new Player()
  player.play({
    kind: 'text',
    text: 'Contoso Teams: they want it but not before the trade fair, the users have no time for training till then',
  })
  expect(player.said).toContain('Blocked › Adoption Readiness')
})
