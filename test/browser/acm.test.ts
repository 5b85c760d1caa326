import { openPlayground, type Playground } from './playground.ts'

/** The Adoption & Change Management conversation as an FM has it during a call, from the first look to the note. */
describe.each([
  ['wide', 1280],
  ['phone width', 430],
])('the ACM conversation in the Playground, %s', (_, width) => {
  let playground: Playground

  beforeAll(async () => {
    playground = await openPlayground(width)
    await playground.keep('Contoso Teams: nobody is trained and there is no champion, they won’t go live')
  }, 60_000)
  afterAll(async () => {
    await playground.close()
  })

  const tick = async (...items: readonly string[]): Promise<void> => {
    for (const item of items) await playground.page.getByText(item).last().click()
  }

  test('goes from the first look over what was done to a note to be pasted', async () => {
    await playground.say('acm contoso')
    await playground.see('1 Prepare')
    await playground.screenshot('acm-overview')
    await playground.press('Start: 1 Prepare')
    await playground.see('Kickoff meeting held')
    await playground.screenshot('acm-prepare')
    await tick('Kickoff meeting held', 'They agreed to this conversation')
    await playground.press('Next: 2 Conduct')
    await playground.see('Customer-ready ACM deck reviewed')
    await tick('Customer-ready ACM deck reviewed', 'Teams Customer Success Kit')
    await playground.screenshot('acm-conduct')
    await playground.press('Back')
    await playground.see('2 of 8')
    await playground.say('acm contoso note')
    await playground.see('To write: Participants')
    await playground.press('Write')
    await playground.page.getByLabel('Participants').last().fill('Ana (IT), Ben (HR)')
    await playground.page.getByLabel('Discussion points').last().fill('Champions in every department')
    await playground.screenshot('acm-write')
    await playground.press('Save and show the note')
    await playground.see('Ana (IT), Ben (HR)')
    await playground.screenshot('acm-note')
    await playground.press('Text to copy')
    const copy = await playground.page.getByRole('textbox', { name: 'Text to copy' }).last().inputValue()
    expect(copy).toContain('Playbook task: 4047')
    expect(copy).toContain('- Champions in every department')
    expect(copy).toContain('Teams Customer Success Kit')
  })
})
