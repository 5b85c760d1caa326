import type { Locator, Page } from 'playwright-core'
import { faults } from './axe.ts'
import { useSite } from './tab-site.ts'
import { soon } from './soon.ts'

/** The call guide on a phone: what is asked first, what is missing, and the way to the next customer. */
const PHONE = { width: 390, height: 844 }
const CLEAR = 'Contoso Teams: nobody is trained and there is no champion, they won’t go live'

const site = useSite(20)

async function say(sentence: string): Promise<Page> {
  const page = await site.open('#/call', PHONE)
  await page.getByLabel('What did the customer say?').fill(sentence)
  await page.getByRole('heading', { level: 2 }).waitFor()
  return page
}
const keepIt = (page: Page) => page.getByRole('button', { name: 'Keep this status' })

test('a status that is open stands behind the question that would settle it, and is not urged to be kept', async () => {
  const page = await say('Contoso: the project waits for something')
  const status = page.getByRole('heading', { level: 2, name: /^Most likely so far: / })
  const question = page.getByRole('heading', { name: 'Ask: What stands in the way?' })
  const [below, above] = await Promise.all([status, question].map(async (each) => (await each.boundingBox())!))
  expect(above!.y).toBeLessThan(below!.y)
  const size = () => status.evaluate((heading) => heading.computedStyleMap().get('font-size').toString())
  await soon(async () => expect(await size()).toBe('14px'))
  const ground = (name: string) =>
    page
      .getByRole('button', { name, exact: true })
      .evaluate((button) => button.computedStyleMap().get('background-color').toString())
  await soon(async () => expect(await faults(page)).toEqual([]))
  const open = await ground('Keep…')
  await page.getByLabel('What did the customer say?').fill(CLEAR)
  await page.getByRole('heading', { level: 2, name: 'Blocked › Adoption Readiness', exact: true }).waitFor()
  await soon(async () => expect(await ground('Keep…')).not.toBe(open))
})

test.each([
  ['a phone', { width: 360, height: 740 }],
  ['a screen', { width: 1280, height: 800 }],
])('what is asked for, and the button that keeps it, are in sight on %s', async (_, size) => {
  const page = await site.open('#/call', size)
  await page.getByLabel('What did the customer say?').fill(CLEAR)
  await page.getByRole('heading', { level: 2 }).waitFor()
  await page.getByRole('button', { name: 'Keep…' }).click()
  await keepIt(page).waitFor()
  for (const one of [page.getByLabel('Projected unblock date').first(), keepIt(page)]) {
    await soon(async () => {
      const { y, height } = (await one.boundingBox())!
      expect(y).toBeGreaterThan(0)
      expect(y + height).toBeLessThan(size.height)
    })
  }
  const next = (await page.getByRole('button', { name: 'Next customer' }).boundingBox())!
  expect(next.y).toBeGreaterThan((await keepIt(page).boundingBox())!.y)
})

test('what is missing is in sight and has the focus, and nothing typed is lost', async () => {
  const page = await say(CLEAR)
  await page.getByRole('button', { name: 'Keep…' }).click()
  await keepIt(page).waitFor()
  await page.getByRole('textbox', { name: 'Note' }).fill('Their sponsor looks for a champion.')
  await keepIt(page).click()
  // It stands beneath the field as well.
  const problem = page.getByText('Blocked needs a projected unblock date').first()
  await problem.waitFor()
  await soon(async () => {
    const { y, height } = (await problem.boundingBox())!
    expect(y).toBeGreaterThan(100)
    expect(y + height).toBeLessThan(PHONE.height)
  })
  await soon(async () =>
    expect(await page.evaluate('document.activeElement.textContent')).toContain(
      'Blocked needs a projected unblock date',
    ),
  )
  await soon(async () =>
    expect(await page.getByRole('textbox', { name: 'Note' }).inputValue()).toBe('Their sponsor looks for a champion.'),
  )
  await soon(async () => expect(await faults(page)).toEqual([]))
})

test('once it is kept one button leads to the next customer, to an empty line', async () => {
  const page = await say(CLEAR)
  await page.getByRole('button', { name: 'Keep…' }).click()
  await keepIt(page).waitFor()
  await page.getByRole('button', { name: 'Next customer' }).waitFor()
  await page.getByText('Date not known', { exact: true }).click()
  await keepIt(page).click()
  await page.getByText('✓ Kept').waitFor()
  for (const name of ['Next customer', 'Change the sentence']) {
    await soon(async () => expect(await page.getByRole('button', { name }).count()).toBe(0))
  }
  await page.getByRole('button', { name: 'Assess the next one' }).click()
  await soon(async () => expect(await page.getByLabel('What did the customer say?').inputValue()).toBe(''))
  await soon(async () => expect(await page.getByText('New assessment').count()).toBe(0))
})

test('it may be neither of two reasons: the whole question follows, with a way back, and the bot keeps the third one', async () => {
  const page = await say('Marlow Teams: nobody is trained and the proxy blocks calls')
  const ask = page.getByRole('region', { name: 'Ask' })
  await ask.getByRole('heading', { name: 'Ask: Which of the two holds it up?' }).waitFor()
  await ask.getByRole('button', { name: 'Neither of the two' }).click()
  await ask.getByRole('heading', { name: 'Ask: What stands in the way?' }).waitFor()
  await ask.getByRole('button', { name: 'Back to the two' }).click()
  await ask.getByRole('heading', { name: 'Ask: Which of the two holds it up?' }).waitFor()
  await ask.getByRole('button', { name: 'Neither of the two' }).click()
  await soon(async () => expect(await faults(page)).toEqual([]))
  await site.screenshot(page, 'tab-neither-of-two-phone')
  await ask.getByRole('button', { name: 'Licences, seats or the agreement' }).click()
  await page.getByRole('heading', { level: 2, name: /Blocked › Billing, Licensing/ }).waitFor()
  await page.getByRole('button', { name: 'Keep…' }).click()
  await keepIt(page).waitFor()
  await page.getByText('Blocked › Billing, Licensing').first().waitFor()
})

test('buttons of a card begin where its text does, and links have the page’s colour', async () => {
  const page = await say(CLEAR)
  const link = page.getByText('Kept so far').getByRole('link')
  await soon(async () =>
    expect(await link.evaluate((element) => element.computedStyleMap().get('color').toString())).not.toBe(
      'rgb(0, 0, 238)',
    ),
  )
  await page.getByRole('button', { name: 'Keep…' }).click()
  await keepIt(page).waitFor()
  const left = async (one: Locator) => (await one.boundingBox())!.x
  await soon(async () =>
    expect(await left(keepIt(page))).toBeCloseTo(
      await left(page.getByText('Not IT Change Management and Resourcing')),
      0,
    ),
  )
})
