import { actionsOf } from '../../support/card-content.ts'
import { Player, story } from '../../support/story.ts'

const adatum = ['FM', 'Adatum Entra: their own security policy forbids passwords in a cloud'] as const
const lamna = ['FM', 'Lamna Teams: nobody is trained and there is no champion, they won’t go live'] as const
const wingtip = ['FM', 'Wingtip Teams: they are on Slack and happy with it, no interest'] as const

const NAMES = 'Adatum Lamna Wingtip Woodgrove Litware Proseware Tailspin Relecloud'.split(' ')

/** Half of them also with another workload, so that a customer has two. */
function playMany(player: Player): void {
  for (const name of NAMES) player.play({ kind: 'text', text: `${name} Intune: their only admin left, nobody runs it` })
  for (const name of NAMES.slice(0, 4))
    player.play({ kind: 'text', text: `${name} Teams: they are on Slack and happy with it, no interest` })
}

test('“resume” reads through all that is unfinished, page by page and in place', () => {
  const player = new Player()
  playMany(player)
  player.play({ kind: 'text', text: 'resume' })
  expect(player.said).toContain('1–6 of 12 not kept yet')
  expect(player.said).not.toContain('Adatum · Intune')
  player.press('More')
  expect(player.said).toContain('7–12 of 12')
  expect(player.said).toContain('Adatum · Intune')
  expect(player.said).not.toContain('[More]')
  player.press('First page')
  expect(player.said).toContain('1–6 of 12')
})

test('a page that is gone by now begins anew', () => {
  const player = new Player()
  playMany(player)
  player.play({ kind: 'action', data: { verb: 'unfinished', record: 'card-1', filter: '', offset: 600 } })
  expect(player.said).toContain('1–6 of 12')
})

test('“resume” and a name takes up that customer’s; of several, one is chosen', () => {
  const player = new Player()
  playMany(player)
  player.play({ kind: 'text', text: 'resume litware' })
  expect(player.said).toContain('Litware · Intune')
  player.play({ kind: 'text', text: 'resume adatum' })
  expect(player.said).toContain('1–2 of 2 not kept yet for “adatum”')
  expect(player.said).not.toContain('Litware')
  player.play({ kind: 'text', text: 'go back to Adatum teams' })
  expect(player.said).toContain('Adatum · Microsoft Teams')
  expect(player.said).not.toContain('Which one?')
})

story('a name of which nothing is unfinished says so, and changes nothing', [
  lamna,
  adatum,
  ['FM', 'resume Fabrikam'],
  ['bot', 'Nothing of that name is unfinished.', '[Show what is unfinished]'],
  ['FM presses', 'Show what is unfinished'],
  ['bot', 'Adatum', 'Lamna'],
])

story('a sentence that begins like a request to resume is news', [
  lamna,
  ['FM', 'continue the training in spring, they say'],
  ['bot', 'Added to what you said before.'],
])

story('“status” says what is not kept yet, and leads there', [
  lamna,
  ['FM presses', 'Keep this status', { dateUnknown: 'true' }],
  wingtip,
  ['FM', 'status'],
  ['bot', 'Not in this list: Wingtip · Microsoft Teams is begun and not kept yet.', 'Lamna', '[Go on with it]'],
  adatum,
  ['FM', 'status'],
  ['bot', 'Not in this list: 2 are begun and not kept yet.', '[Not kept yet (2)]'],
  ['FM presses', 'Not kept yet (2)'],
  ['bot', 'Which one?', 'Wingtip', 'Adatum'],
])

story('“status” and a name never says that there is nothing while that customer’s is unfinished', [
  adatum,
  lamna,
  ['FM', 'status adatum'],
  ['bot', 'Nothing is kept for “adatum”, but Adatum · Entra ID P1 is begun and not kept yet.'],
  ['bot never', 'Lamna'],
  ['FM presses', 'Go on with it'],
  ['bot', 'Adatum · Entra ID P1', 'Security/Privacy'],
  ['FM', 'status wingtip'],
  ['bot', 'Nothing is kept for “wingtip”.'],
  ['bot never', 'not kept yet'],
  // What the status will be, nothing says yet.
  ['FM', 'status blocked'],
  ['bot never', 'not kept yet'],
])

test('what has to make room is named', () => {
  const player = new Player()
  for (let i = 10; i < 51; i++) player.play({ kind: 'text', text: `Customer${i} Intune: their only admin left` })
  expect(player.said).toContain('The oldest that was not kept had to make room: Customer10 · Intune.')
})

test('what is unfinished is put away one by one or all at once, and can be brought back', () => {
  const player = new Player()
  playMany(player)
  player.play({ kind: 'text', text: 'resume woodgrove' })
  player.press('Put away')
  expect(player.said).toContain('Put away: Woodgrove · Microsoft Teams.')
  expect(player.said).toContain('1–1 of 1 not kept yet for “woodgrove”')
  expect(player.said).not.toContain('away]\n[Put all')
  player.press('Put away')
  expect(player.said).toContain('One assessment is put away, 10 are left: “resume” shows them.')
  player.play({ kind: 'text', text: 'resume' })
  expect(player.said).toContain('1–6 of 10')
  player.press('Put all 10 away')
  expect(player.said).toContain('10 assessments are put away, nothing is unfinished.')
  player.play({ kind: 'text', text: 'status' })
  expect(player.said).not.toContain('not kept')
  player.play({ kind: 'text', text: 'resume' })
  expect(player.said).toContain('not kept yet')
})

story('all that is unfinished is put away as typed', [
  lamna,
  adatum,
  ['FM', 'clear all unfinished'],
  ['bot', '2 assessments are put away'],
  ['FM', 'clear unfinished'],
  ['bot', 'Nothing is unfinished any more.'],
])

test('a list that is out of date, or somebody else’s, puts away nothing that it did not show', () => {
  const player = new Player()
  playMany(player)
  player.play({ kind: 'text', text: 'resume' })
  const list = actionsOf(player.cards.at(-1)).find(({ title }) => title === 'Put all 12 away')!
  player.play({ kind: 'text', text: 'Tailspin Intune: the board has not decided, they wait until June' })
  player.play({ kind: 'text', text: 'Fabrikam Teams: nobody is trained, but they want it' })
  player.play({ kind: 'action', data: list.data })
  expect(player.state.assessments.filter(({ cancelled }) => cancelled)).toHaveLength(11)
  expect(player.said).toContain('Fabrikam · Microsoft Teams')
  expect(player.said).toContain('Tailspin · Intune')
  const before = player.state
  player.play({ kind: 'action', data: { ...list.data, away: 'all somebody-elses:1' } })
  expect(player.state).toEqual(before)
})

test('what was put away is resumed by name also once something else is begun', () => {
  const player = new Player()
  const texts = ['alpine ski teams: they wont go live', 'woodgrove teams: the pilot started', 'clear unfinished']
  for (const text of [...texts, 'adatum teams: the pilot is planned', 'resume woodgrove'])
    player.play({ kind: 'text', text })
  expect(player.said).toContain('Woodgrove · Microsoft Teams')
  expect(player.state.assessments[0]).toMatchObject({ customer: 'Woodgrove', text: texts[1] })
  player.play({ kind: 'text', text: 'resume kelvora' })
  expect(player.said).toContain('Nothing of that name is unfinished')
})

test('what is unfinished comes before what was put away of the same customer', () => {
  const player = new Player()
  const again = 'woodgrove edge: nobody is trained'
  for (const text of ['woodgrove teams: the pilot started', 'clear unfinished', again, 'resume woodgrove'])
    player.play({ kind: 'text', text })
  expect(player.state.assessments[0]).toMatchObject({ text: again })
})
