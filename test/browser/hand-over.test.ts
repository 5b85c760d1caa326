import { readFileSync } from 'node:fs'
import { strFromU8, unzipSync } from 'fflate'
import type { Page } from 'playwright-core'
import { openPlayground, type Playground } from './playground.ts'

/** Preparing a customer's users, from the first question to the file that customer success inherits. */
describe.each([
  ['wide', 1280],
  ['phone width', 430],
])('readiness, stakeholders, plan and hand-over in the Playground, %s', (_, width) => {
  let playground: Playground
  let page: Page

  beforeAll(async () => {
    playground = await openPlayground(width)
    page = playground.page
    await playground.keep('Contoso Teams: nobody is trained and there is no champion, they won’t go live')
  }, 60_000)
  afterAll(async () => {
    await playground.close()
  })

  const fill = async (fields: Readonly<Record<string, string>>): Promise<void> => {
    for (const [label, value] of Object.entries(fields)) {
      await page.getByLabel(label, { exact: true }).last().fill(value)
    }
  }

  test('readiness says what is known and missing, and takes answers block by block', async () => {
    await playground.screenshot('prepare-kept')
    await playground.say('readiness contoso')
    await playground.see('Project team')
    await playground.screenshot('prepare-readiness')
    await playground.press('Next: Project team')
    await playground.see('Adoption lead: who answers')
    await fill({ 'Adoption lead: who answers for the users’ success?': 'Head of workplace', 'IT: who?': 'Lee Gu' })
    await playground.screenshot('prepare-block')
    await playground.press('All blocks')
    await playground.see('Project team')
    await playground.screenshot('prepare-answered')
  })

  test('who resists is on the map, with a plan', async () => {
    await playground.press('Stakeholders')
    await playground.see('Add the first')
    await playground.screenshot('prepare-no-stakeholders')
    await playground.press('Add the first')
    await page.getByLabel('Group or role').last().waitFor()
    await fill({ 'Group or role': 'Sales', 'What does success look like for them?': 'Fewer e-mails' })
    await page.getByText('Uses it daily').last().click()
    await playground.screenshot('prepare-group')
    await playground.press('Save and add another')
    await playground.see('Saved.')
    await fill({ 'Group or role': 'Works council' })
    await page.getByText('Did not want it').last().click()
    await playground.press('Save')
    await playground.see('Resistor.')
    await playground.screenshot('prepare-resistor')
    await playground.press('Resistance')
    await page.getByLabel('Barrier').last().waitFor()
    await fill({ Barrier: 'Fear of supervision' })
    await playground.screenshot('prepare-resistance')
    await playground.press('Save')
    await playground.see('Still open')
    await playground.screenshot('prepare-stakeholders')
  })

  test('the plan is made, and moves with go-live', async () => {
    await playground.press('Activation plan')
    await page.getByLabel('Go-live', { exact: true }).last().waitFor()
    await fill({ 'Go-live': '2031-05-05', 'Cohorts after the pilot, one a line': 'Sales' })
    await playground.screenshot('prepare-plan-form')
    await playground.press('Make the plan')
    await playground.see('The plan is made.')
    await playground.screenshot('prepare-plan')
    await playground.press('Move go-live')
    await page.getByLabel('Go-live', { exact: true }).last().waitFor()
    await fill({ 'Go-live': '2031-05-19' })
    await playground.press('Save')
    await playground.see('Go-live moved by +14 days')
    await playground.press('Open the week')
    await playground.see('weeks before go-live')
    await playground.screenshot('prepare-week')
    await playground.press('Whole plan')
  })

  test('the hand-over is fetched for Word, once', async () => {
    await playground.press('Hand over')
    await playground.see('Open risks')
    await playground.screenshot('prepare-hand-over')
    await playground.press('Customer’s copy')
    await playground.see('Each link works once')
    await playground.screenshot('prepare-files')
    const [tab] = await Promise.all([
      page.context().waitForEvent('page'),
      page.getByText('Word', { exact: true }).last().click(),
    ])
    const get = tab.getByRole('button', { name: 'Get the file' })
    await get.waitFor()
    await tab.screenshot({ path: `artifacts/prepare-file-page-${width}.png` })
    const [download] = await Promise.all([tab.waitForEvent('download'), get.click()])
    expect(download.suggestedFilename()).toMatch(/^\w+-Microsoft-Teams-activation-playbook-customer\.docx$/)
    const text = strFromU8(unzipSync(readFileSync(await download.path()))['word/document.xml']!)
    expect(text).toContain('Mon 19 May 2031')
    expect(text).not.toMatch(/Works council|Lee Gu|supervision/)
    await get.click()
    await tab.getByText('Go back to the chat and press the button again').waitFor()
    await tab.screenshot({ path: `artifacts/prepare-file-gone-${width}.png` })
    await tab.close()
  })
})
