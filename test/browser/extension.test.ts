import type { Page } from 'playwright-core'
import { openPlayground, type Playground } from './playground.ts'
import { soon } from './soon.ts'

/**
 * The message extension in the Playground: its search panel on the compose box, and its action on a message. The Playground
 * knows no manifest: command and parameter are typed, as the manifest names them.
 */
const SAID = 'Contoso Teams: nobody is trained and there is no champion, they won’t go live'

let playground: Playground
let page: Page

beforeAll(async () => {
  playground = await openPlayground(1280)
  page = playground.page
  page.setDefaultTimeout(10_000)
  await playground.keep(SAID)
}, 60_000)
afterAll(async () => {
  await playground.close()
})

/** Opening the panel, or typing into it, takes longer only when it is about to be drawn anew. In ms. */
const SHORTLY = { timeout: 3000 }

/** Searches as one of the manifest's commands; the panel stays open. It may close while it is still being drawn. */
async function search(command: string, text: string): Promise<void> {
  const id = page.getByPlaceholder('Command ID')
  await soon(async () => {
    if (!(await id.isVisible())) {
      await page.getByRole('button', { name: 'Trigger Message Extension App' }).click(SHORTLY)
      await page.getByText('Search Command').last().click(SHORTLY)
      await page.getByText('Specify Command ID or Parameter').click(SHORTLY)
    }
    await id.fill(command, SHORTLY)
    await page.getByPlaceholder('Parameter name').fill('search', SHORTLY)
    await page.getByPlaceholder('Enter a search term').fill(text, SHORTLY)
  })
}

test.each([
  ['statuses', 'contoso', 'Contoso · Microsoft Teams', 'Projected unblock date:'],
  ['definitions', 'migration', 'In Progress › Migration', 'In Progress › Migration'],
  ['resources', 'teams champions', /champion/i, /champion/i],
])('%s are found, and what is chosen stands in the compose box', async (command, text, title, onCard) => {
  await search(command, text)
  // The Playground draws the title of a result as a heading of the first level.
  const found = page.getByRole('heading', { level: 1, name: title }).first()
  await found.waitFor()
  await playground.screenshot(`extension-${command}`)
  await found.click()
  // The panel closes; the next search must not type into what is about to vanish.
  await page.getByPlaceholder('Command ID').waitFor({ state: 'detached' })
  await page.getByRole('textbox').first().getByText(onCard).first().waitFor()
  await playground.screenshot(`extension-${command}-chosen`)
  await page.getByRole('textbox').first().press('ControlOrMeta+a')
  await page.keyboard.press('Delete')
})

test('“Assess this” on a message opens the recommendation in a dialog, which goes on by its buttons', async () => {
  await page.getByRole('button', { name: 'Show more information' }).nth(1).click()
  await page.getByRole('menuitem', { name: 'Action Command' }).click()
  await page.getByPlaceholder('Input command id or leave blanks').fill('assess')
  await page.getByRole('button', { name: 'Create' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByText('Blocked › Adoption Readiness').first().waitFor()
  await playground.screenshot('extension-assess')
  // The same is kept already, without a date: that stays as it is.
  expect(await dialog.getByRole('checkbox', { name: 'Date not known' }).isChecked()).toBe(true)
  await dialog.getByRole('button', { name: 'Keep this status' }).click()
  await dialog.getByText('✓ Kept').waitFor()
  await playground.screenshot('extension-assess-kept')
})
