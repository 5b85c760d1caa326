import { openPlayground, type Playground } from './playground.ts'
import { soon } from './soon.ts'

const KEPT = [
  'Contoso Teams: nobody is trained and there is no champion, they won’t go live',
  'Fabrikam Intune: they use Jamf for all devices, renewed for three years, not interested',
]

describe.each([
  ['wide', 1280],
  ['phone width', 430],
])('records in the Playground, %s', (_, width) => {
  let playground: Playground

  beforeAll(async () => {
    playground = await openPlayground(width)
    await playground.see('Which status is true?')
    for (const text of KEPT) await playground.keep(text)
  }, 60_000)
  afterAll(async () => {
    await playground.close()
  })

  test('the list leads to an entitlement in the same card, and back', async () => {
    await playground.say('status')
    await playground.see('1–2 of 2')
    await playground.screenshot('records-list')
    await playground.press('Open')
    await playground.see('DIBS')
    await playground.screenshot('records-entitlement')
    await soon(async () => expect(await playground.page.getByText('1–2 of 2').count()).toBe(0))
  })

  test('date, comment and DIBS are changed on the card and stand in the history', async () => {
    await playground.press('Move date')
    await playground.see('Why is it moved?')
    await playground.page.getByLabel('Projected unblock date').last().fill('2030-05-01')
    await playground.page.getByLabel('Why is it moved?').last().fill('The training was booked.')
    await playground.screenshot('records-date')
    await playground.press('Save')
    await playground.see('Date moved.')
    await playground.press('More options')
    await playground.page.getByText('Edit DIBS', { exact: true }).last().click()
    await playground.see('Success owner: who')
    await playground.page.getByLabel('Intent').last().fill('Meetings for all branches')
    await playground.page.getByLabel('Seats').last().fill('1,500')
    await playground.screenshot('records-dibs')
    await playground.press('Save')
    await playground.see('DIBS saved.')
    await playground.screenshot('records-changed')
    await playground.press('More options')
    await playground.page.getByText('History', { exact: true }).last().click()
    await playground.see('The training was booked.')
    await playground.see('Seats: 1,500')
    await playground.screenshot('records-history')
    await playground.press('Back to the entitlement')
    await playground.press('New status')
    await playground.see('New assessment')
    await playground.screenshot('records-new-status')
  })
})
