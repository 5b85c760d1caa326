import { Player, story } from '../../support/story.ts'

const TEAMS = 'northwind teams: users are not trained, no date'
const ROOMS = 'northwind teams rooms: 12 rooms, kit is being installed, 15 may'

describe.each([
  ['northwind windows 365: no budget approved until june', 'Windows 365'],
  ['northwind teams rooms: kit is being installed', 'Teams Rooms'],
  ['Northwind Teams Premium - licences are missing', 'Teams Premium'],
  ['northwind viva insights: no budget until june', 'Viva Insights'],
  ['northwind viva learning no budget until june', 'Viva Learning'],
  ['northwind’s security copilot: no licences', 'Security Copilot'],
  ['windows 365: no budget until june', 'Windows 365'],
  ['windows 365 at northwind has no budget until june', 'Windows 365'],
  ['and windows 365: no budget until june', 'Windows 365'],
  ['northwind also wants windows 365, pilot in june', 'Windows 365'],
  ['they also want viva insights, pilot in june', 'Viva Insights'],
  ['northwind wants teams rooms too, kit is ordered', 'Teams Rooms'],
])('“%s”', (text, product) => {
  story('is another subject than the workload that is open', [
    ['FM', TEAMS],
    ['FM', text],
    ['bot', `Northwind · ${product}`, 'Northwind · Microsoft Teams is not kept yet'],
    ['bot never', 'because users are not trained'],
    ['FM', 'resume northwind teams'],
    ['bot', 'Northwind · Microsoft Teams', 'blocked because users are not trained.'],
  ])
})

describe.each([
  'they wait for windows 365 first',
  'northwind wants windows 365 first',
  'the pilot runs on windows 365 devices only',
  'their planner is on holiday until june',
  'users prefer planner',
])('“%s”', (text) => {
  story('goes on about the workload that is open', [
    ['FM', TEAMS],
    ['FM', text],
    ['bot', 'Northwind · Microsoft Teams', 'Added to what you said before'],
  ])
})

describe('what may be either is asked', () => {
  const rows = [
    ['FM', TEAMS],
    ['FM', 'Teams Rooms are not certified for their displays'],
    ['bot', 'Whose news is that? Nothing was added yet.', '[Northwind · Teams Rooms]', '[Northwind · Microsoft Teams]'],
  ] as const
  story('of the product', [
    ...rows,
    ['FM presses', 'Northwind · Teams Rooms'],
    ['bot', 'Northwind · Teams Rooms', 'Northwind · Microsoft Teams is not kept yet'],
    ['bot never', 'because users are not trained'],
  ])
  story('of the workload', [
    ...rows,
    ['FM presses', 'Northwind · Microsoft Teams'],
    ['bot', 'Northwind · Microsoft Teams', 'Added to what you said before'],
  ])
})

describe.each([
  ['northwind defender: mcafee conflicts on servers, june', 'Defender'],
  ['intune: firewall blocks enrolment', 'Intune'],
  ['exchange: mailboxes move till 3 may', 'Exchange Online'],
  ['northwind windows 365: no budget', 'Windows 365'],
])('“%s”', (text, name) => {
  story('does not swallow the product that is open', [
    ['FM', ROOMS],
    ['FM', text],
    ['bot', `Northwind · ${name}`, 'Northwind · Teams Rooms is not kept yet'],
    ['bot never', '12 rooms'],
    ['FM', 'resume teams rooms'],
    ['bot', 'Northwind · Teams Rooms', '12 rooms'],
  ])
})

describe.each(['count it under teams', 'it is teams', 'Microsoft Teams', 'under Teams please'])('“%s”', (text) => {
  story('says what the product is counted under', [
    ['FM', ROOMS],
    ['FM', text],
    ['bot', 'It is now Northwind · Microsoft Teams', '12 rooms'],
    ['FM', 'northwind teams rooms: 3 rooms are ready'],
    ['bot', 'Northwind · Microsoft Teams', 'Added to what you said before'],
  ])
})

test('news of the product is not taken for what was kept of another workload, nor for what waits of it', () => {
  const player = new Player()
  const say = (text: string): void => player.play({ kind: 'text', text })
  say(TEAMS)
  say('keep it')
  say('northwind windows 365: no budget until june')
  expect(player.said).toContain('Northwind · Windows 365')
  expect(player.said).not.toContain('Northwind · Microsoft Teams')
  say('adatum intune: firewall blocks enrolment, june')
  say('northwind windows 365: the budget is cut again')
  expect(player.said).toContain('Added to what you said of Northwind before')
  expect(player.said).toContain('budget until June')
  expect(player.kept).toHaveLength(1)
})
