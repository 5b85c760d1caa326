import { openPlayground, type Playground } from './playground.ts'
import { ALEX, MEGAN } from './playground-people.ts'
import { soon } from './soon.ts'

const CHANNEL = 'My Team - General'
const PERSONAL = 'Personal Chat'

describe.each([
  ['wide', 1280],
  ['phone width', 430],
])('a status in a channel of the Playground, %s', (_, width) => {
  let playground: Playground

  beforeAll(async () => {
    playground = await openPlayground(width)
    await playground.see('Which status is true?')
    // The first look into a channel adds the bot to it.
    await playground.goTo(CHANNEL)
    await playground.see('Here I read only messages that @mention me.')
    await playground.goTo(PERSONAL)
  }, 60_000)
  afterAll(async () => {
    await playground.close()
  })

  test('is kept and posted in one go', async () => {
    await playground.say('Contoso Teams: nobody is trained and there is no champion, they won’t go live')
    await playground.see('Blocked › Adoption Readiness')
    await playground.page.getByText('Date not known').last().click()
    await playground.press('Keep and post')
    await playground.see('Post where?')
    await playground.page.getByRole('radio', { name: 'My Team › General' }).last().click()
    await playground.screenshot('channel-post-form')
    await playground.press('Post')
    await playground.see('Posted to My Team › General.')
    await playground.screenshot('channel-told-posted')
  })

  test('is commented by a colleague on the card there, which changes in place', async () => {
    playground.become(MEGAN)
    await playground.goTo(CHANNEL)
    await playground.see('Kept by Alex Wilber')
    await playground.screenshot('channel-posted')
    await playground.press('Comment')
    await playground.page.getByRole('textbox', { name: 'Comment', exact: true }).last().fill('Trainer booked for May.')
    await playground.screenshot('channel-comment')
    await playground.press('Save')
    await playground.see('Megan Bowen: “Trainer booked for May.”')
    await playground.screenshot('channel-commented')
    await soon(async () => expect(await playground.page.getByRole('button', { name: 'New status' }).count()).toBe(1))
    playground.become(ALEX)
    await playground.goTo(PERSONAL)
    await playground.see(
      'Megan Bowen commented on Contoso · Microsoft Teams, posted in My Team › General: “Trainer booked for May.”',
    )
    await playground.screenshot('channel-told-comment')
  })

  test('is unblocked by a colleague, and who posted it is told', async () => {
    playground.become(MEGAN)
    await playground.goTo(CHANNEL)
    await playground.press('Unblocked')
    await playground.see('It is now in progress with')
    await playground.page.getByText('Solution or User Adoption').last().click()
    await playground.page.getByLabel('Target date').last().fill('2030-05-01')
    await playground.page.getByLabel('Note: what removed').last().fill('Trainer booked, two champions named.')
    await playground.screenshot('channel-unblocked-form')
    await playground.press('Save')
    await playground.see('In Progress › Solution or User Adoption')
    await playground.screenshot('channel-unblocked')
    await soon(async () =>
      expect(await playground.page.getByRole('button', { name: 'Unblocked', exact: true }).count()).toBe(0),
    )
    playground.become(ALEX)
    await playground.goTo(PERSONAL)
    await playground.see('It is now In Progress › Solution or User Adoption.')
    await playground.screenshot('channel-told-unblocked')
  })
})
