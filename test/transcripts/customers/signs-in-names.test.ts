import { Player, story } from '../../support/story.ts'

/** Signs inside of a customer's name neither end it nor make two of it. */

const MOVING = 'they are migrating until 30 November'
const UNTRAINED = 'nobody is trained and there is no champion'
const KEPT = 'Kept so far: In Progress › Migration, 30 Nov 2026'

story('a customer whose name has one word twice is one, the second time as well', [
  ['FM', 'customer is Johnson & Johnson'],
  ['FM', `Intune: ${MOVING}`],
  ['FM', 'customer is Johnson & Johnson'],
  ['FM', 'keep it'],
  ['kept', 1],
  ['FM', `Johnson & Johnson Intune: ${UNTRAINED}`],
  ['bot', 'Johnson & Johnson · Intune', KEPT],
  ['bot never', 'Do you mean'],
  ['FM', 'date not known'],
  ['FM', 'keep it'],
  ['FM', `Johnson & Johnson Edge: ${UNTRAINED}`],
  ['bot', 'Johnson & Johnson · Edge'],
  ['bot never', 'Do you mean'],
  ['FM', 'status johnson'],
  ['bot', 'Johnson & Johnson', 'Blocked › Adoption Readiness'],
  ['bot never', /^Johnson ·/m],
])

story('who has but the first word of such a name is another one', [
  ['FM', `Johnson Teams: ${MOVING}`],
  ['FM', 'keep it'],
  ['FM', `Teams: ${MOVING}`],
  ['FM', 'customer is Johnson & Johnson'],
  ['FM', 'keep it'],
  ['kept', 2],
  ['FM', `Johnson & Johnson Teams: ${UNTRAINED}`],
  ['bot', 'Johnson & Johnson · Microsoft Teams', KEPT],
  ['FM', `Johnson Teams: ${UNTRAINED}`],
  ['bot', /^Johnson · Microsoft Teams/m, KEPT],
])

story('the name given later brings what is kept', [
  ['FM', `AT&T Windows: ${MOVING}`],
  ['FM', 'keep it'],
  ['FM', UNTRAINED],
  ['FM', 'workload is Windows'],
  ['FM', 'customer is AT&T'],
  ['bot', 'AT&T · Windows', KEPT],
])

story('quotation marks inside of a name', [
  ['FM', `Intune: ${MOVING}`],
  ['FM presses', 'Keep this status', { customer: 'A&B "Quoted" Co' }],
  ['kept', 1],
  ['FM', `A&B "Quoted" Co Intune: ${UNTRAINED}`],
  ['bot', 'A&B "Quoted" Co · Intune', KEPT],
  ['bot never', /because (?:of )?a&B/i],
])

story('a semicolon inside of a name parts nothing', [
  ['FM', `Intune: ${MOVING}`],
  ['FM presses', 'Keep this status', { customer: 'North; South' }],
  ['FM', `North; South Intune: ${UNTRAINED}`],
  ['bot', 'North; South · Intune', KEPT],
  ['bot never', 'named as well'],
])

story('a stroke inside of a name makes no two customers of it, and who else is told of is told apart', [
  ['FM', `Teams: ${MOVING}`],
  ['FM presses', 'Keep this status', { customer: 'Nord/Süd' }],
  ['FM', `Nord/Süd Teams: ${UNTRAINED}`],
  ['bot', 'Nord/Süd · Microsoft Teams', KEPT],
  ['bot never', 'waits'],
  ['FM', 'cancel'],
  ['FM', `Nord/Süd Teams: ${UNTRAINED}. Litware Intune: no licences, procurement waits.`],
  ['bot', 'Nord/Süd · Microsoft Teams', KEPT, 'Litware'],
])

test('of a long mail that names the customer late, what is kept is shown as well', () => {
  const player = new Player()
  for (const text of [`Quillfeather Teams: ${MOVING}`, 'keep it']) player.play({ kind: 'text', text })
  const letters = 'abcdefghijklmnopqrstuvw'
  const words = Array.from({ length: 200 }, (_, i) => `${letters[i % 23]}${letters[(i * 7) % 19]}${letters[i % 17]}el`)
  const again = new Player({}, player.records)
  const told = 'Spoke to Quillfeather, nobody is trained for Teams and there is no champion.'
  again.play({ kind: 'text', text: `${words.join(' ')}. ${told}` })
  expect(again.said).toContain('Quillfeather · Microsoft Teams')
  expect(again.said).toContain(KEPT)
})

story('a comment behind the name', [
  ['FM', `Contoso Teams: ${MOVING}`],
  ['FM', 'keep it'],
  ['FM', 'contoso teams comment: hello'],
  ['bot', 'Contoso · Microsoft Teams', 'hello', 'Comment'],
  ['FM', 'final comment: nobody is trained and there is no champion'],
  ['bot', 'Adoption Readiness'],
])

/** Who made the comment is said before it: those are the customer's words. */
test.each([
  'northwind customer comment: no licences',
  'Northwind customer comment: no licences',
  'Northwind customer’s comment: no licences',
  'northwind client comment: no licences',
  'northwind users comment: no licences',
  'northwind team comment: no licences',
  'northwind admin’s comment: no licences',
  'Northwind CIO comment: no licences',
  'Northwind Customer comment: no licences',
  'Northwind Client’s comment: no licences',
  'Northwind Users’ comment: no licences',
  'Northwind project manager comment: no licences',
  'their customer comments: no licences at Northwind',
])('“%s” is what Northwind said', (text) => {
  const player = new Player()
  player.play({ kind: 'text', text: 'Northwind Teams: nobody is trained and there is no champion' })
  player.press('Keep this status', { dateUnknown: 'true' })
  player.play({ kind: 'text', text: 'new' })
  player.play({ kind: 'text', text })
  const [newest] = player.state.assessments
  expect([newest?.customer, newest?.text, newest?.kept]).toEqual([
    'Northwind',
    expect.stringContaining('no licences'),
    undefined,
  ])
})

test.each([
  'northwind comment: called them',
  'northwind teams comment: called them',
  'northwind’s new comment: called them',
])('“%s” is a comment of your own', (text) => {
  const player = new Player()
  player.play({ kind: 'text', text: 'Northwind Teams: nobody is trained and there is no champion' })
  player.press('Keep this status', { dateUnknown: 'true' })
  player.play({ kind: 'text', text })
  expect(player.said).toMatch(/Northwind · Microsoft Teams[^]*called them[^]*\[Save\]/)
})
