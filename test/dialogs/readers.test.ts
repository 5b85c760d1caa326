import { TEXTS } from '../../dialogs/assessment/on-text.ts'
import { COMMANDS } from '../../dialogs/commands/spoken-of.ts'
import { firstTo } from '../../dialogs/readers.ts'
import { TYPED } from '../../dialogs/typed/typed.ts'
import { DIALOGS } from '../../dialogs/understand.ts'
import { CHANNEL, Player, playRow, story, type Row } from '../support/story.ts'

/** Which reader takes a message where two could: the order of the tables, and what it depends on. */
const OPEN = 'Quillavey Teams: nobody is trained and there is no champion'
const KEPT: readonly Row[] = [
  ['FM', OPEN],
  ['FM', 'keep it with 1 June'],
  ['kept', 1],
]
const FORM: readonly Row[] = [...KEPT, ['FM', 'move quillavey teams to 8 May']]
const QUESTION: readonly Row[] = [
  ['FM', 'Adatum Teams: it is slow'],
  ['bot', 'What stands in the way?'],
]

/** The message, whatever came before it. */
function says(text: string, ...by: string[]): readonly Row[] {
  return [
    ['FM', text],
    ['by', ...by],
  ]
}

test('no two readers have the same name, and none has that of a dialog', () => {
  const names = [...Object.keys(DIALOGS), ...[...COMMANDS, ...TYPED, ...TEXTS].map(({ by }) => by)]
  expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([])
})

test('a reader behind the one that takes the message is not asked', () => {
  const asked: string[] = []
  const reader = (by: string, takes: boolean) => ({
    by,
    read: (text: string) => (asked.push(by), takes ? text : undefined),
  })
  const readers = [reader('a', false), reader('b', true), reader('c', true)]
  expect(firstTo(readers, 'said')).toEqual({ by: 'b', taken: 'said' })
  expect(asked).toEqual(['a', 'b'])
  expect(firstTo(readers.slice(0, 1), 'said')).toBeUndefined()
})

test('a turn names the dialog first, then who took the message in it', () => {
  const player = new Player()
  playRow(player, ['FM', OPEN])
  expect(player.by).toEqual(['typed', 'news', 'situation'])
  player.press('Another status')
  expect(player.by).toEqual(['assessment'])
  playRow(player, ['FM', 'what does legal mean'])
  expect(player.by).toEqual(['typed', 'command', 'plain'])
  playRow(player, ['FM', 'remind me at 9'])
  expect(player.by).toEqual(['reminders'])
})

describe('commands', () => {
  story('“keep it” saves an open form, and without one keeps the status', [
    ...FORM,
    ...says('ok, save it', 'command', 'form-saved'),
    ['FM', 'move quillavey teams to 9 May'],
    ...says('save, and fabrikam exchange: mailboxes move until 3 May', 'command', 'form-saved'),
    ['FM', OPEN],
    ...says('save it', 'command', 'plain'),
  ])
  story('“add to note: …” is for the note, whatever order stands in it', [
    ['FM', OPEN],
    ...says('add to note: keep it short', 'command', 'note-added'),
    ['kept', 0],
  ])
  story('“undo” leaves an open form, and without one takes back what was kept', [
    ...FORM,
    ...says('undo', 'command', 'form-left'),
    ...says('undo', 'command', 'plain'),
  ])
  story('“yes” keeps right after the question whether to keep, and else only agrees', [
    ['FM', OPEN],
    ...says('yes', 'command', 'verdict'),
    ['bot', 'Not kept yet. Keep it?'],
    ...says('yes, with 8 June', 'command', 'keep-asked'),
  ])
  story('of “wrong customer, …, keep” the name goes first', [
    ['FM', OPEN],
    ...says('wrong customer, Adatum. keep it', 'command', 'names-and-more'),
    ['bot', 'Adatum'],
    ['kept', 0],
  ])
  story('an order with a greeting is the order', [['FM', OPEN], ...says('hello, keep it', 'command', 'order')])
  story('“status unchanged” asks for no list while something is open', [
    ['FM', OPEN],
    ...says('status unchanged', 'command', 'unchanged'),
    ['bot', 'Nothing was added'],
  ])
  story('“blocked by users” answers the open question, and else lists', [
    ...KEPT,
    ...says('blocked by users', 'command', 'plain'),
    ...QUESTION,
    ...says('blocked by users', 'news'),
  ])
  story('“move it to …” without a name is about what was kept last', [
    ...KEPT,
    ...says('move it to 15 July', 'command', 'change'),
    ['bot', 'Quillavey'],
  ])
  story('“great” agrees with what is open, and else thanks', [
    ...says('great', 'command', 'thanks'),
    ['FM', OPEN],
    ...says('great', 'command', 'verdict'),
  ])
  story('“that was a mistake” takes back what was kept, and not its date', [
    ...KEPT,
    ...says('that was a mistake', 'command', 'verdict'),
  ])
})

describe('what is typed', () => {
  story('a name answers whose news it is; else it corrects what is open', [
    ['FM', OPEN],
    ['FM', 'Fabrikam said the pilot is fine'],
    ['bot', 'Whose news is that?'],
    ...says('customer is Fabrikam', 'whose'),
    ...says('customer is Woodgrove', 'command', 'plain'),
  ])
  story('“why?” is answered of what is shown, and else not at all', [
    ...says('why do you ask', 'unanswered'),
    ['FM', OPEN],
    ...says('why?', 'asked-why'),
    ...says('what is missing', 'missing-and-next'),
    ...QUESTION,
    ...says('why do you ask', 'asked-of-question'),
  ])
  story('what to ask to confirm a status is a command; what to ask next is a question', [
    ['FM', OPEN],
    ...says('what should I ask to confirm adoption readiness', 'command'),
    ['FM', 'resume'],
    ...says('what should I ask next', 'ask-next'),
    ...says('what else could it be', 'what-else'),
  ])
  story('the name of a status answers the open question, and else asks what it means', [
    ...QUESTION,
    ...says('adoption readiness', 'news'),
    ['bot', 'Taken as'],
    ...says('adoption readiness', 'command', 'plain'),
  ])
  story('“no” answers the open question, and else objects to what is shown', [
    ['FM', 'Quillavey Teams: they do not know yet'],
    ...says('no', 'typed-answer', 'choice'),
    ['FM', 'Adatum Teams: nobody is trained'],
    ...says('no', 'command', 'verdict'),
    ['bot', 'What is wrong?'],
  ])
  story('“change the date to …” sets that of the open card', [
    ['FM', OPEN],
    ...says('change the date to 15 June', 'typed-answer', 'date'),
  ])
  story('“move both to …” names nobody, and is no date of the open card', [
    ['FM', OPEN],
    ...says('move both to end of april', 'not-by-message'),
  ])
  story('“who clears this” asks of what is shown, and else for a word', [
    ...says('who clears this?', 'asked-of-work'),
    ['FM', OPEN],
    ...says('who clears this?', 'asked-of-open'),
  ])
  story('what no command does and names the note is an order all the same', [
    ['FM', OPEN],
    ...says('open the note', 'unknown-order'),
    ...says('their note is not ready', 'news'),
  ])
  story('“later” answers nothing', [...QUESTION, ...says('later', 'put-off')])
  story('another name for a customer is offered', [...says('rename Quillavey to Wingtip', 'other-name')])
  story('what the playbook promises is said; what it does not know is not', [
    ...says('what kills adoption', 'promised'),
    ...says('do you keep my data in Ireland', 'unanswered'),
  ])
})

test('where people from outside read along, a list of records is refused before all else is', () => {
  const player = new Player()
  player.where = { ...CHANNEL, outsiders: true }
  for (const row of says('status adatum', 'not-here')) playRow(player, row)
  for (const row of says('what is blocked', 'outsiders')) playRow(player, row)
})

describe('text', () => {
  story('a word or two that answer what is open are not too little', [
    ...QUESTION,
    ...says('yes', 'which-yes'),
    ...says('not sure', 'choice'),
    ['FM', OPEN],
    ...says('1 June', 'date'),
    ...says('1 tree', 'too-little'),
  ])
  story('what speaks for no status leaves a ready one as it is', [
    ['FM', OPEN],
    ...says('there is a new contact', 'situation', 'stays-ready'),
    ...says('the proxy blocks it as well', 'situation'),
  ])
  story('so is the number of attempts, where attempts are asked for', [
    ['FM', OPEN],
    ...says('6 calls', 'too-little'),
    ['FM', 'Adatum Teams: 3 mails to the CIO, no answer'],
    ...says('managed', 'attempts'),
    ...says('6 calls', 'few-words'),
  ])
  story('the same for another customer is copied; nothing else is that short', [
    ...says('same for Adatum', 'too-little'),
    ['FM', OPEN],
    ...says('same for Adatum', 'same-again'),
  ])
  story('“both” takes workloads apart where that is asked', [
    ['FM', 'Quillavey: for Teams nobody is trained. For Exchange the mailboxes are moving.'],
    ...says('both', 'split'),
  ])
  story('two names with a stroke between them are asked about at once', [
    ...says('Alder/Birch Teams: nobody is trained', 'several'),
  ])
  story('two customers with a part each are taken apart, one between them is asked about', [
    ...says('Adatum Teams: no champions. Fabrikam Exchange: mailboxes are moving', 'several'),
    ...says('Alder and Birch said the pilot is fine', 'whose-asked'),
  ])
})
