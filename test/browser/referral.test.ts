import { openPlayground, type Playground } from './playground.ts'
import { soon } from './soon.ts'

/** A partner is requested during a call: way, need, consent, contact, what the customer is told, and the e-mail. */
describe.each([
  ['wide', 1280],
  ['phone width', 430],
])('a partner request in the Playground, %s', (_, width) => {
  let playground: Playground

  beforeAll(async () => {
    playground = await openPlayground(width)
    await playground.keep('Contoso Teams: nobody is trained and there is no champion, they won’t go live')
  }, 60_000)
  afterAll(async () => {
    await playground.close()
  })

  const fill = async (fields: Readonly<Record<string, string>>): Promise<void> => {
    for (const [label, value] of Object.entries(fields)) {
      await playground.page.getByLabel(label).last().fill(value)
    }
  }

  test('leads from the first question to the text of the e-mail', async () => {
    await playground.say('referral contoso')
    await playground.see('No partner')
    await playground.screenshot('referral-way')
    await playground.press('No partner')
    await playground.press('Yes, an account team')
    await playground.see('What do they need?')
    await playground.page.getByText('Training & Enablement').last().click()
    await fill({
      'The need, in the customer’s words': 'Nobody is trained and we have no time',
      'Specialty of the partner': 'Teams adoption',
      'Place and country': 'Munich, Germany',
      Language: 'German',
      'Wanted by': '2030-05-01',
    })
    await playground.screenshot('referral-need')
    await playground.press('Save')
    await playground.see('Ask for consent first')
    await soon(async () => expect(await playground.page.getByLabel('E-mail address').count()).toBe(0))
    await fill({ 'Who agreed?': 'Jo Dobrowolska', 'Their role': 'CIO' })
    await playground.screenshot('referral-consent')
    await playground.press('They agreed')
    await playground.see('Whom shall they call?')
    await fill({ 'Job title': 'CIO', 'E-mail address': 'jo@contoso.example', 'Phone number': '+49 89 1' })
    await playground.page.getByLabel('Name (required)').last().fill('Jo Dobrowolska')
    await playground.press('Save')
    await playground.see('Tell the customer')
    await playground.page.getByText('for a fee: I told them').last().click()
    await playground.page.getByText('business days: I told them').last().click()
    await playground.screenshot('referral-told')
    await playground.press('Save')
    await playground.see('Nobody is trained and we have no time')
    await playground.screenshot('referral-email')
    await playground.press('Copy or edit')
    await playground.page.getByLabel('Text to copy or edit').last().waitFor({ timeout: 15_000 })
    const text = await playground.page.getByLabel('Text to copy or edit').last().inputValue()
    expect(text).toContain('Nobody is trained and we have no time')
    expect(text).toContain('jo@contoso.example')
    await soon(async () =>
      expect(await playground.page.getByRole('button', { name: 'I have sent it' }).count()).toBe(1),
    )
  })
})
