import { openPlayground, type Playground } from './playground.ts'

/** A request for a partner in the real client: what holds contact data is there only until the page is loaded again. */
const SENTENCE = 'Contoso Teams: nobody is trained and there is no champion, they won’t go live'

describe('a request for a partner in the Playground, at phone width', () => {
  let playground: Playground

  beforeAll(async () => {
    playground = await openPlayground(430)
  })
  afterAll(async () => {
    await playground.close()
  })

  const fill = (label: string, value: string) => playground.page.getByLabel(label).last().fill(value)

  test('from the way to the e-mail', async () => {
    await playground.say(SENTENCE)
    await playground.see('Blocked › Adoption Readiness')
    await playground.page.getByText('Date not known').last().click()
    await playground.press('Keep and request a partner')
    await playground.see('Does the customer work with a partner now?')
    await playground.press('No partner')
    await playground.see('Does the customer have a Microsoft account team?')
    await playground.press('Yes, an account team')
    await playground.see('What do they need?')
    await playground.page.getByText('Training & Enablement: execution').last().click()
    await fill('The need, in the customer’s words', 'Nobody is trained')
    await fill('Specialty of the partner', 'Teams')
    await fill('Place and country', 'Munich, Germany')
    await fill('Language', 'German')
    await playground.screenshot('referral-details')
    await playground.press('Save')
    await playground.see('Ask for consent first')
    await playground.screenshot('referral-consent')
    await fill('Who agreed?', 'Jo Dobrowolska')
    await fill('Their role', 'CIO')
    await playground.press('They agreed')
    await playground.see('Whom shall they call?')
    await fill('Name', 'Jo Dobrowolska')
    await fill('E-mail address', 'jo@contoso.example')
    await playground.press('Save')
    await playground.see('Tell the customer')
    await playground.page.getByText('services are for a fee').last().click()
    await playground.page.getByText('gets in touch within three').last().click()
    await playground.press('Save')
    await playground.see('Open in Outlook')
    expect(await playground.page.getByLabel('Text to copy or edit').last().inputValue()).toContain('jo@contoso.example')
    await playground.screenshot('referral-email')
  })

  test('after the page was loaded again no contact data stands in the chat', async () => {
    await playground.reload()
    await playground.say('referral contoso')
    await playground.see('kept, encrypted')
    await playground.screenshot('referral')
    expect(await playground.page.content()).not.toMatch(/Dobrowolska|contoso\.example/)
  })
})
