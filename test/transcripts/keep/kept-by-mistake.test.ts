import { press } from '../../support/card-content.ts'
import { MemoryRecords } from '../../support/memory-records.ts'
import { Player, story } from '../../support/story.ts'

const lamna = ['FM', 'Lamna SharePoint: their own policy forbids client files in a cloud'] as const
const keep = ['FM presses', 'Keep this status', { dateUnknown: 'true' }] as const

story('a status kept for the wrong customer is taken back when it is corrected', [
  lamna,
  keep,
  ['FM presses', 'Correct this'],
  ['FM', 'customer is Trey Research'],
  ['FM', 'keep it'],
  [
    'bot',
    '✓ Kept',
    'Trey Research · SharePoint Online',
    'Lamna · SharePoint Online was kept by mistake: nothing is kept of it now.',
  ],
  ['FM', 'status blocked'],
  ['bot', 'Trey Research · SharePoint Online', '1–1 of 1'],
  ['bot never', 'Lamna'],
  ['FM', 'history lamna'],
  ['bot', 'Nothing is kept now', 'Taken back', 'It was about another customer.', '2 Mar 2026', 'Status kept'],
  // Who reads about the one has no business with the other.
  ['bot never', 'Trey'],
])

story('the status of before is put back where there was one', [
  ['FM', 'Lamna SharePoint: the site is live and document libraries are being copied with SPMT, half are done'],
  ['FM presses', 'Keep this status', { date: '2026-05-15' }],
  lamna,
  keep,
  ['FM', 'customer is Trey Research'],
  ['FM', 'keep it'],
  ['bot', 'Lamna · SharePoint Online was kept by mistake and is In Progress › Migration again, as before.'],
  ['FM', 'status lamna'],
  ['bot', 'In Progress › Migration', 'Target date 15 May'],
  ['FM', 'history lamna'],
  ['bot', 'put back: the status after it was kept by mistake'],
])

story('in one sentence that says whose it should have been, too', [
  lamna,
  keep,
  ['FM', 'its the wrong customer, should be trey research'],
  ['bot', 'It is now Trey Research', 'What was kept stays until you keep it again.'],
  ['FM', 'ok keep it now pls'],
  ['bot', 'Lamna · SharePoint Online was kept by mistake'],
])

story('a wrong workload is one as well, and a mere correction is none', [
  lamna,
  keep,
  ['FM', 'workload is OneDrive'],
  ['FM', 'keep it'],
  ['bot', 'Lamna · OneDrive for Business', 'Lamna · SharePoint Online was kept by mistake'],
  ['FM', 'history lamna sharepoint'],
  ['bot', 'Taken back', 'It was about another workload.'],
  ['FM', 'customer is LAMNA Inc.'],
  ['FM', 'keep it'],
  ['bot', '✓ Kept'],
  ['bot never', 'by mistake'],
])

test('what a colleague changed since stays, and it says so', () => {
  const records = new MemoryRecords()
  const alex = new Player({}, records)
  alex.play({ kind: 'text', text: lamna[1] })
  alex.press('Keep this status', { dateUnknown: 'true' })
  const megan = new Player({ id: 'fm-2', name: 'Megan Bowen' }, records)
  records.letIn(alex.who, megan.who)
  megan.play({ kind: 'text', text: lamna[1] })
  megan.press('Keep this status', { dateUnknown: 'true' })
  megan.press('Keep this status')
  expect(megan.said).toContain('✓ Kept')
  alex.play({ kind: 'text', text: 'customer is Trey Research' })
  alex.play({ kind: 'text', text: 'keep it' })
  expect(alex.said).toContain('Lamna · SharePoint Online was changed since and stays as it is')
  alex.play({ kind: 'text', text: 'status lamna' })
  expect(alex.said).toContain('Security/Privacy')
})

story('the note that was edited since is taken back with it', [
  lamna,
  keep,
  ['FM', 'status lamna'],
  ['FM presses', 'Open'],
  ['FM presses', 'Edit note'],
  ['FM presses', 'Save', { note: 'Their policy forbids client files in a cloud since May.' }],
  ['FM', 'customer is Trey Research'],
  ['FM', 'keep it'],
  ['bot', 'Lamna · SharePoint Online was kept by mistake'],
])

describe('a customer of whom nothing else is kept', () => {
  story('is offered to be forgotten once the status is another’s, beside the one main action', [
    lamna,
    keep,
    ['FM', 'customer is Trey Research'],
    ['FM', 'keep it'],
    ['bot', 'Lamna · SharePoint Online was kept by mistake', 'Its history stays until you forget the customer.'],
    ['bot', '[Forget Lamna…]', '[Assess the next one]'],
  ])

  story('is so behind “undo”, too; what was said can still be taken up', [
    lamna,
    keep,
    ['FM', 'undo'],
    ['FM presses', 'Take it back'],
    ['bot', 'Its history stays until you forget the customer.', '[Take it up again]', '[Forget Lamna…]'],
  ])

  test.each(['**Zava** & Co. (Süd) <at>x</at>', 'forget me', 'Zava “South”, Inc.', 'Z'.repeat(120)])(
    'is the one that is meant, whatever it is called: %s',
    (name) => {
      const player = new Player()
      player.play({ kind: 'text', text: lamna[1] })
      player.press('Change customer or workload')
      player.press('Use these', { customer: name, workload: 'sharepoint' })
      player.press('Keep this status', { dateUnknown: 'true' })
      expect(player.kept[0]!.customer).toBe(name)
      player.play({ kind: 'text', text: 'undo' })
      player.press('Take it back')
      const title = `Forget ${name.length > 30 ? `${name.slice(0, 30)}…` : `${name}…`}`
      expect(player.said).toContain(`[${title}]`)
      expect(JSON.stringify(player.cards.at(-1))).not.toMatch(/"type":"TextBlock","text":"[^"]*(?:Zava|ZZZ)/)
      expect(press(player.cards.at(-1), title)).toMatchObject({ verb: 'ask-forget-customer', customer: name })
    },
  )
})

story('is not offered where the customer has something else, or had a status before', [
  ['FM', 'Lamna Teams: nobody is trained and there is no champion'],
  ['FM presses', 'Keep this status', { dateUnknown: 'true' }],
  lamna,
  keep,
  ['FM', 'customer is Trey Research'],
  ['FM', 'keep it'],
  ['bot', 'Lamna · SharePoint Online was kept by mistake'],
  ['bot never', 'Forget'],
])

story('is not offered where only the workload was wrong', [
  lamna,
  keep,
  ['FM', 'workload is OneDrive'],
  ['FM', 'keep it'],
  ['bot', 'Lamna · SharePoint Online was kept by mistake'],
  ['bot never', 'Forget'],
])
