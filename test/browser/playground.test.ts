import { openPlayground, type Playground } from './playground.ts'
import { soon } from './soon.ts'

const SENTENCE = 'Contoso Teams: nobody is trained and there is no champion, they won’t go live'

describe.each([
  ['wide', 1280],
  ['phone width', 430],
])('the bot in the Playground, %s', (_, width) => {
  let playground: Playground

  beforeAll(async () => {
    playground = await openPlayground(width)
  })
  afterAll(async () => {
    await playground.close()
  })

  test('welcomes once, however often the page is loaded', async () => {
    await playground.see('Which status is true?')
    await playground.reload()
    await playground.page.waitForTimeout(1500)
    await soon(async () =>
      expect(await playground.page.getByText('Which status is true?').count()).toBeLessThanOrEqual(1),
    )
    await playground.screenshot('welcome')
  })

  test('a sentence gives the recommendation in one message, is corrected and kept', async () => {
    await playground.say(SENTENCE)
    await playground.see('Blocked › Adoption Readiness')
    await playground.screenshot('recommendation')
    // Status, reasons, neighbour, date, note and buttons are to be seen at once on a phone.
    const card = playground.page.locator('.ac-adaptiveCard').last()
    await soon(async () => expect((await card.boundingBox())!.height).toBeLessThan(546))
    const change = playground.page.getByText('“Who lacks time, people or skills?”')
    expect(await change.isVisible()).toBe(false)
    await playground.press('More options')
    await playground.page.getByText('What would change it', { exact: true }).last().click()
    await change.waitFor()
    await playground.press('More options')
    await playground.screenshot('recommendation-menu')
    await playground.page.getByText('Tip questions').last().click()
    await playground.see('What are the plans for educating users?')
    await playground.screenshot('tip-questions')
    await playground.press('More options')
    await playground.page.getByText('Change customer or workload').last().click()
    await playground.see('Customer and workload')
    await playground.page.getByLabel('Customer', { exact: true }).last().fill('Tailwind')
    await playground.screenshot('names')
    await playground.press('Use these')
    await playground.see('Tailwind · Microsoft Teams')
    await playground.page.getByText('Date not known').last().click()
    await playground.press('Keep this status')
    await playground.see('✓ Kept')
    // The kept card has taken the place of the recommendation.
    await soon(async () =>
      expect(await playground.page.getByRole('button', { name: 'Keep this status' }).count()).toBe(0),
    )
    await playground.press('Text to copy')
    await playground.screenshot('kept')
  })

  test('guided: questions are answered on one card, the state survives a restart', async () => {
    await playground.press('Assess the next one')
    await playground.see('New assessment')
    await playground.page.getByLabel('Customer', { exact: true }).last().fill('Fabrikam')
    await playground.screenshot('situation')
    await playground.press('Go on')
    await playground.see('Does the customer want to use it?')
    await playground.page.getByText('Yes, but something stops them').last().click()
    await playground.screenshot('question')
    await playground.press('Answer')
    await playground.see('What stands in the way?')
    await playground.restart()
    await playground.page.getByText('The IT team: people, skills, budget, processes').last().click()
    await playground.press('Answer')
    await playground.see('Blocked › IT Change Management and Resourcing')
    await playground.press('Keep this status')
    await playground.see('Choose the workload.')
    await playground.see('Fabrikam')
    await playground.screenshot('missing')
  })

  test('definitions and the list of statuses', async () => {
    await playground.say('what is adoption readiness')
    await playground.see('From the playbook’s page')
    await playground.screenshot('definition-short')
    await playground.press('Examples')
    await playground.see('This is not')
    await playground.screenshot('definition')
    await playground.say('status')
    await playground.see('Your statuses')
    await playground.screenshot('status-list')
  })
})
