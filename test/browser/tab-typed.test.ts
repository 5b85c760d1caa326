import type { Locator, Page } from 'playwright-core'
import { soon } from './soon.ts'
import { CONTOSO } from './tab-seed-work.ts'
import { useSite } from './tab-site.ts'

/** What was typed and saved nowhere is never lost without a question, whichever way leads away from it. */
const site = useSite(20)

const CLEAR = 'Contoso Teams: nobody is trained and there is no champion, they won’t go live'
const OWN_NOTE = 'The works council decides on the training plan.'
const question = (where: Page | Locator) => where.getByText('Discard what you typed?')

async function editing(typed = OWN_NOTE): Promise<{ page: Page; panel: Locator; note: Locator }> {
  const page = await site.open('#/portfolio')
  await page.getByRole('grid').waitFor()
  await page.goto(`${site.url}#/customer/${CONTOSO}`)
  await page.getByRole('button', { name: 'Change… Intune' }).click()
  const panel = page.getByRole('dialog')
  await panel.getByRole('button', { name: 'Edit note' }).click()
  const note = panel.locator('textarea').first()
  await note.fill(typed)
  return { page, panel, note }
}

test('a note that was checked is only typed still', async () => {
  const { page, panel } = await editing()
  const answered = page.waitForResponse('**/api/tab/turn')
  await panel.getByRole('button', { name: 'Check the note' }).click()
  await answered
  await panel.getByText('One moment…').waitFor({ state: 'detached' })
  await soon(async () => expect(await panel.locator('textarea').first().inputValue()).toBe(OWN_NOTE))
  await page.keyboard.press('Escape')
  await question(panel).waitFor()
  await panel.getByRole('button', { name: 'Discard' }).click()
  await panel.waitFor({ state: 'detached' })
})

test('a note that was saved is not asked about', async () => {
  const { page, panel } = await editing('The migration tool waits for a new licence.')
  await panel.getByRole('button', { name: 'Save' }).click()
  await panel.locator('textarea').first().waitFor({ state: 'detached' })
  await page.keyboard.press('Escape')
  await panel.waitFor({ state: 'detached' })
})

test('the way back asks first, and leads back once nothing is left', async () => {
  const { page, panel, note } = await editing()
  await page.goBack()
  await question(panel).waitFor()
  expect(page.url()).toContain(`#/customer/${CONTOSO}`)
  await panel.getByRole('button', { name: 'Go on writing' }).click()
  expect(await note.inputValue()).toBe(OWN_NOTE)
  await note.fill('')
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click()
  await question(panel).waitFor()
  await panel.getByRole('button', { name: 'Discard' }).click()
  await panel.waitFor({ state: 'detached' })
  await page.goBack()
  await page.getByRole('grid').waitFor()
})

test('a reload asks first', async () => {
  const { page } = await editing()
  const asked = page.waitForEvent('dialog')
  const reloading = page.reload({ timeout: 3000 }).catch(() => undefined)
  const dialog = await asked
  expect(dialog.type()).toBe('beforeunload')
  await dialog.dismiss()
  await reloading
})

test('a pasted text that is too long stays whole, with how much too long it is, and is not sent', async () => {
  const long = `${'They wait for the works council. '.repeat(40)}And Jo decides.`
  const { page, panel, note } = await editing('They wait.')
  expect(await panel.getByText('of 1,000 characters').count()).toBe(0)
  await note.evaluate((field) => (field as unknown as { select: () => void }).select())
  // As a paste does: in one go, and subject to the limit of the field.
  await page.keyboard.insertText(long)
  expect(await note.inputValue()).toBe(long)
  await panel.getByText('1,335 of 1,000 characters: shorten it by 335').waitFor()
  await site.screenshot(page, 'panel-too-long')
  await panel.getByRole('button', { name: 'Save' }).click()
  await soon(async () => expect(await note.evaluate((field) => field.matches(':focus'))).toBe(true))
  expect(await note.getAttribute('aria-invalid')).toBe('true')
  await page.waitForTimeout(500)
  expect(await note.inputValue()).toBe(long)
  await note.fill(long.slice(0, 900))
  await panel.getByText('900 of 1,000 characters').waitFor()
  expect(await note.getAttribute('aria-invalid')).toBeNull()
  await note.fill(long)
  // Going back needs nothing of it.
  await panel.getByRole('button', { name: 'Back without saving' }).click()
  await panel.locator('textarea').first().waitFor({ state: 'detached' })
})

describe('in the call guide', () => {
  const sentence = (page: Page) => page.getByLabel('What did the customer say?')
  const status = (page: Page) =>
    page.getByRole('heading', { level: 2, name: 'Blocked › Adoption Readiness', exact: true })
  const look = (page: Page, view: string) => page.getByRole('link', { name: view, exact: true }).click()

  test('the sentence is there after a look at the playbook, and after a reload', async () => {
    const page = await site.open('#/call')
    await sentence(page).fill(CLEAR)
    await status(page).waitFor()
    await look(page, 'Playbook')
    await page.getByRole('heading', { name: 'Playbook' }).waitFor()
    expect(await sentence(page).isVisible()).toBe(false)
    await page.goBack()
    expect(await sentence(page).inputValue()).toBe(CLEAR)
    await status(page).waitFor()
    await page.reload()
    await status(page).waitFor()
    expect(await sentence(page).inputValue()).toBe(CLEAR)
  })

  test('an own note waits on its card, and the next customer is begun only when it may be lost', async () => {
    const page = await site.open('#/call')
    await sentence(page).fill(CLEAR)
    await status(page).waitFor()
    await page.getByRole('button', { name: 'Keep…' }).click()
    const note = page.getByRole('textbox', { name: 'Note' })
    await note.fill(OWN_NOTE)
    await look(page, 'Portfolio')
    await page.getByRole('grid').waitFor()
    await page.goBack()
    expect(await note.inputValue()).toBe(OWN_NOTE)
    await page.getByRole('button', { name: 'Next customer' }).click()
    await question(page).waitFor()
    await site.screenshot(page, 'call-discard')
    await page.getByRole('button', { name: 'Go on writing' }).click()
    expect(await note.inputValue()).toBe(OWN_NOTE)
    await page.getByRole('button', { name: 'Next customer' }).click()
    await page.getByRole('button', { name: 'Discard' }).click()
    await soon(async () => expect(await sentence(page).inputValue()).toBe(''))
  })
})

test('the playbook says what words mean as news of a customer, before pages that only have these words', async () => {
  const page = await site.open('#/playbook')
  const search = page.getByLabel('Search statuses and words')
  const meant = page.getByRole('navigation', { name: 'Said of a customer, it means' })
  await search.fill('it manager left')
  await meant.getByRole('link', { name: 'Blocked › IT Change Management and Resourcing' }).waitFor()
  expect(await page.getByText('These come nearest').count()).toBe(0)
  await site.screenshot(page, 'playbook-meant')
  await search.fill('gdpr')
  await meant.getByRole('link', { name: 'Blocked › Legal/Regulatory' }).waitFor()
  await search.fill('works council')
  await meant.getByRole('link', { name: 'Blocked › Legal/Regulatory' }).waitFor()
  await page.getByText(/more status(es)? ha(s|ve) these words$/).waitFor()
  await search.fill('xyzzy plugh')
  await page.getByText('No status matches').waitFor()
})
