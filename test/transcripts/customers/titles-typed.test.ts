import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buttonTitled } from '../../../dialogs/typed/button-titles.ts'
import { Player, story } from '../../support/story.ts'

const OPEN = 'Adatum Teams: users lack training and nobody is a champion'
const typed = (...texts: readonly string[]): Player => {
  const player = new Player()
  for (const text of texts) player.play({ kind: 'text', text })
  return player
}

story('a title typed does what the button does', [
  ['FM', OPEN],
  ['FM', 'Check the note'],
  ['bot', 'It names no next step'],
  ['FM', 'another status'],
  ['bot', 'Another status', '[Use this status]'],
  ['FM', 'back to the assessment'],
  ['FM', 'change customer or workload.'],
  ['bot', 'Customer: Adatum'],
])

story('what a button needs is asked for on its card, which stays what it was', [
  ['FM', OPEN],
  ['FM', 'use these answers'],
  ['bot', 'Choose an answer to a tip question first.', 'Adoption Readiness'],
  ['FM', 'keep and post'],
  ['bot', 'Blocked needs a projected unblock date'],
  ['kept', 0],
])

story('a title of another card says that it is one', [
  ['FM', OPEN],
  ['FM', 'ask to be let in'],
  ['bot', '“Ask to be let in” is a button: press it on the card that has it. Nothing was added.', '[Keep this status]'],
  ['FM', 'tip questions'],
  ['bot', '“Tip questions” is a button', 'Blocked › Adoption Readiness'],
])

story('the status is shown while questions are asked, and nothing is listed', [
  ['FM', 'Adatum Exchange: it is stuck'],
  ['FM', 'show the status now'],
  ['bot', 'Adatum · Exchange Online', '[Keep this status]'],
])

story('of what was kept last, too', [
  ['FM', OPEN],
  ['FM', 'keep it with 4 may'],
  ['FM', 'post to a channel'],
  ['bot', 'Nowhere to post yet'],
  ['kept', 1],
])

test.each(['take me out please', 'pls take me out', 'Take me out, thanks!', 'can you take me out?', 'ok take me out'])(
  '“%s” is the button, however politely',
  (text) => {
    const player = typed(OPEN, text)
    expect(player.said).toContain('“Take me out” is a button: press it on the card that has it. Nothing was added.')
  },
)

story('a title said politely does what the button does', [
  ['FM', OPEN],
  ['FM', 'check the note please'],
  ['bot', 'It names no next step'],
  ['FM', 'please change customer or workload'],
  ['bot', 'Customer: Adatum'],
])

test.each(['they say take me out of this project', 'nobody can share it', 'please share it with us, they said'])(
  '“%s” is no button’s title',
  (text) => expect(buttonTitled(text)).toBeUndefined(),
)

test('with nothing open a title is no customer', () => {
  const player = typed('use these answers')
  expect(player.said).toContain('is a button')
  expect(player.state.assessments).toEqual([])
})

test.each([
  'they check the note of the auditor',
  'nobody wants to use these answers in class',
  'the cio has another status',
])('“%s” goes on to be news', (text) => {
  expect(typed(OPEN, text).state.assessments[0]!.text).toContain(text)
})

/** Titles of several words that may be news, or are commands of their own. */
const NOT_TYPED = new Set(
  (
    'another status|assess a customer|activation plan|hand over|ask me more|back without saving|correct this|customer’s copy|first page|' +
    'forget me|go on|i have sent it|i sent it: note that|keep it|keep this status|look again|looked at|' +
    'next week|save anyway|week before|next: decisions|no answer|no answer yet|not applicable|of each of them|put away|rename this customer?|' +
    'merge these customers?|sme assigned|sme requested|sme unassigned|start again|that is news of the status|the customer said this|' +
    'they accepted|they agreed|they declined|they did not agree|field to copy from|for adoption|forget me…'
  ).split('|'),
)

test('every button of several words is known by its title', () => {
  const sources = ['cards', 'dialogs'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => readFileSync(join(folder, file), 'utf8')),
  )
  const titles = sources.flatMap((source) => [...source.matchAll(/\bbutton\(\s*'([^']+)'/g)].map(([, title]) => title!))
  const unknown = titles.filter(
    (title) => / /.test(title) && !NOT_TYPED.has(title.toLowerCase()) && !buttonTitled(title),
  )
  expect(titles.length).toBeGreaterThan(50)
  expect(unknown).toEqual([])
})

story('with nothing open it is no list of a customer called “now”', [
  ['FM', 'show the status now'],
  ['bot', '“Show the status now” is a button', 'Nothing was added.'],
])
