import { readAcmCommand } from '../dialogs/acm/commands.ts'
import { readCorrectsKept } from '../dialogs/commands/corrects-kept.ts'
import { DIALOG_ENV } from './support/dialog-env.ts'
import { readDateOfNamed } from '../dialogs/commands/date-of-named.ts'
import { readKeepWhich } from '../dialogs/commands/keep-asked.ts'
import { newAssessment } from '../dialogs/assessment/assessment.ts'
import { type ConversationState, NEW_CONVERSATION } from '../dialogs/model.ts'
import { readNoteOrder } from '../dialogs/commands/note-orders.ts'
import { readPostOfShown } from '../dialogs/commands/post-of-shown.ts'
import { inUsualWords } from '../dialogs/commands/usual-words.ts'
import { readNotByMessage } from '../dialogs/typed/not-by-message.ts'
import { readUnknownOrder } from '../dialogs/typed/unknown-order.ts'
import { readTextChange } from '../dialogs/commands/text-changes.ts'
import { readDateMoved } from '../dialogs/commands/told-dates.ts'
import { readVerdict } from '../dialogs/commands/verdicts.ts'
import { receive } from '../bot/channel/teams.ts'
import { readExtensionRequest } from '../bot/extension/request.ts'
import type { GuardedActivity } from '../bot/http/guard.ts'
import { readOwnQuestion, readSupposed } from '../dialogs/commands/own-questions.ts'
import { readListFilter } from '../domain/entitlement/list-filter.ts'
import { withoutContactData } from '../dialogs/referral/contact-data.ts'
import type { Column } from '../files/columns.ts'
import { readEntitlement } from '../files/read-entitlement.ts'
import { readStatus } from '../files/read-status.ts'
import { readTable } from '../files/read-table.ts'
import { withDaysOfWriting } from '../playbook/dates/day-of-writing.ts'
import { readDay } from '../playbook/dates/read-day.ts'
import { knownCustomersIn } from '../playbook/names/known/known-in-text.ts'
import { customerKey } from '../playbook/names/customer-key.ts'
import { beginningsIn } from '../playbook/names/known/key-beginnings.ts'
import { headingName } from '../playbook/names/place/heading-names.ts'
import { knownAround, withWholeNames } from '../playbook/names/known/known-around.ts'
import { behindLabel, withoutLabel } from '../playbook/names/place/labels.ts'
import { saidOfOther, sameTargets } from '../playbook/names/several/same-again.ts'
import { saidOfEach } from '../playbook/names/several/list-of-names.ts'
import { namedBesides } from '../playbook/names/several/named-besides.ts'
import { splitCustomers } from '../playbook/names/several/split-customers.ts'
import { strangeName } from '../playbook/names/place/strange-name.ts'
import { withoutQuotes } from '../playbook/names/words/without-quotes.ts'
import { judgeNote } from '../playbook/note/judge-note.ts'
import { calm, withoutPictures } from '../playbook/note/read/calm.ts'
import { withoutSetFields } from '../playbook/note/read/set-fields.ts'
import { readinessOf } from '../playbook/plan/readiness.ts'
import { findAttempts } from '../playbook/reading/attempts/find-attempts.ts'
import { withoutFurniture } from '../playbook/reading/pasted/mail-furniture.ts'
import { companyOfAttendees, withoutAttendees } from '../playbook/names/place/attendees.ts'
import { withRowsMarked } from '../playbook/reading/workload/rows-of-names.ts'
import { withoutAuthors } from '../playbook/reading/pasted/chat-log.ts'
import { mailsOf } from '../playbook/reading/pasted/mail-thread.ts'
import { withoutOthers } from '../playbook/reading/obstacle/of-others.ts'
import { settledIn } from '../playbook/reading/obstacle/settled.ts'
import { withSpokenMarks } from '../playbook/reading/text/spoken-marks.ts'
import { withVowels } from '../playbook/reading/text/without-vowels.ts'
import { clauseOf } from '../playbook/note/sentences/clause.ts'
import { headedWorkloads } from '../playbook/recommendation/headed-workloads.ts'
import { withLaterAttempts } from '../playbook/reading/attempts/later-attempts.ts'
import { withoutInternalLinks } from '../playbook/resources/internal-links.ts'
import { growth } from './support/growth.ts'
import { prepared } from './support/story.ts'

/** What reads text of people: twice the text may not take much more than twice the time, whatever it is made of. */

/** Between twice, which is right, and four times, which lets one message stop the service. */
const MOST = 3
/** In UTF-16 units. The square of it is seen well, and few milliseconds are enough where it is right. */
const LENGTH = 3000

const NOW = new Date('2026-03-02T10:00:00.000Z')
const activity = (more: Record<string, unknown>): GuardedActivity => ({
  type: 'message',
  id: '1700000000000',
  channelId: 'msteams',
  serviceUrl: 'https://smba.trafficmanager.net/emea/',
  conversation: { id: 'a:1', tenantId: 'T1' },
  from: { id: '29:adele' },
  recipient: { id: '28:bot' },
  ...more,
})

const message = (text: string) => receive(activity({ text }), NOW)

function laidOut(content: string) {
  return receive(activity({ text: 'a', attachments: [{ contentType: 'text/html', content }] }), NOW)
}

function mention(text: string) {
  const entities = [{ type: 'mention', mentioned: { id: '29:bo', name: text }, text: 'a' }]
  return receive(activity({ text: text.replaceAll('x', 'a'), entities }), NOW)
}

function manyMentions(text: string) {
  const entities = Array.from({ length: text.length / 8 }, (_, i) => ({
    type: 'mention',
    mentioned: { id: '29:bo', name: 'Bo' },
    text: `<at>${i}</at>`,
  }))
  return receive(activity({ text, entities }), NOW)
}

function assessed(content: string) {
  const value = { commandId: 'assess', messagePayload: { body: { content } } }
  return readExtensionRequest(activity({ type: 'invoke', name: 'composeExtension/fetchTask', value }))
}

/** A table with the text in one cell of a column, read as a file is. */
function cell(column: Column) {
  return async (text: string) => {
    const { rows } = await readTable(Buffer.from(`customer\tworkload\tcell\nContoso\tTeams\t"a${text}b"`))
    return readEntitlement(prepared, { at: { customer: 0, workload: 1, [column]: 2 }, ignored: [] }, rows[0]!.cells)
  }
}

const note = (text: string) => judgeNote(prepared, text, { status: prepared.status.get('on-premises')!, customer: 'C' })
let times = 0
/** Longer ones are not read, and each is another one: what is remembered takes no time. */
const minutes = (text: string) => headedWorkloads(prepared, `Teams: a\nExchange: b\n${text.slice(0, 5900)} ${++times}`)
const customers = (text: string) => splitCustomers(prepared, `Contoso Teams: a, ${text.slice(0, 900)}`)
const OPEN: ConversationState = {
  ...NEW_CONVERSATION,
  assessments: [{ ...newAssessment(DIALOG_ENV, 'Contoso Teams: a'), customer: 'Contoso' }],
}
/** Cut as the reader cuts it. */
const orders = (text: string) => [
  readVerdict(text.slice(0, 100)),
  readDateMoved(prepared, text.slice(0, 140)),
  readCorrectsKept(prepared, text.slice(0, 300)),
  readKeepWhich(OPEN, `keep ${text.slice(0, 75)}`),
  readDateOfNamed(prepared, OPEN, `Contoso ${text.slice(0, 130)}`),
  readAcmCommand(`acm ${text.slice(0, 130)} ${++times}`),
]
const laterAttempts = (text: string) => withLaterAttempts('3 mails, 2 calls', text.slice(0, 300))
const ordered = (text: string) => [
  readTextChange(prepared, `note for ${text}`),
  readTextChange(prepared, `comment ${text}`),
  readTextChange(prepared, `${text} comment: a`),
]
/** Cut as the readers cut it. */
const beside = (text: string) => [
  readPostOfShown(text),
  readPostOfShown(`post it to ${text}`),
  readNoteOrder(`note should mention ${text.slice(0, 1000)}`),
  readNoteOrder(`add ${text.slice(0, 1000)}`),
  ...['mark ', 'put ', 'send ', 'block time ', 'book a ', 'follow up with ', 'hand ', 'add stakeholder '].flatMap(
    (order) => {
      const said = `${order}${text.slice(0, 120)}`
      return [
        readNotByMessage(prepared, NEW_CONVERSATION, said),
        readUnknownOrder(prepared, NEW_CONVERSATION, said),
        inUsualWords(prepared, said),
      ]
    },
  ),
]
const labels = (text: string) => [withoutLabel(`a${text}`, text), behindLabel(text)]
const strange = (text: string) => strangeName(prepared, `a ${text.slice(0, 5900)} ${++times}`)
const listed = (text: string) => saidOfEach(`${text} ${++times}`, ['Contoso', 'Fabrikam'])
const known = new Map([['contoso', 'Contoso']])
const lines = (text: string) => splitCustomers(prepared, `Contoso\nTeams: a ${++times}\nFabrikam\nb ${text}`, known)
const besides = (text: string) => namedBesides(prepared, `${++times} ${text}`, known, ['Adatum'])
const signed = new Map(
  ['3M', 'BP', 'AT&T', 'Johnson & Johnson', 'Orange', 'Nord/Süd'].map((name) => [customerKey(name), name]),
)
const kept = (text: string) => [
  beginningsIn(`${text} ${++times}`, 80),
  knownAround(signed, 'Johnson', `${text} ${times}`),
  withWholeNames(signed, { parts: [{ customer: 'Nord', text }], left: [] }, `${text} ${times}`),
  knownCustomersIn(prepared, signed, `${text.slice(0, 5900)} ${times}`, undefined),
]
const shortly = (text: string) => [
  splitCustomers(prepared, `3M: a ${++times}. ${text.slice(0, 900)}`, signed),
  splitCustomers(prepared, `3M\na ${times}\nBP\n${text}`, signed),
  namedBesides(prepared, `${times} ${text}`, signed, ['Orange']),
  headingName(prepared, `Holler${text}`, 'Holler'),
]
const heads = (text: string) => splitCustomers(prepared, `Contoso Teams: a ${++times}. ${text.slice(0, 900)}`, known)
const answers = (text: string) => readinessOf('teams', { 'adoption-lead': `${text}${++times % 2 ? '!' : '?'}x` }, {})
const ofOther = (text: string) =>
  saidOfOther(prepared, `${text} ${++times}`, {
    customer: { from: 'Contoso', to: 'Adatum' },
    workload: { from: 'teams', to: 'sharepoint' },
  })
const again = (text: string) => sameTargets(prepared, `same for ${text.slice(0, 80)} ${++times}`, known)
const pictures = (text: string) => [withoutPictures(text), calm(text.toUpperCase(), 'Contoso')]
const attempts = (text: string) => findAttempts(`called ${text.slice(0, 4900)} ${++times}`, 'Contoso')
const counted = (text: string) =>
  withDaysOfWriting(`Minutes Contoso 27 Feb 2026\n${text.slice(0, 4900)} ${++times}`, '2026-03-02')
const linked = (text: string) => withoutInternalLinks(`${text}aka.ms/AA63lt6`)

const attended = (text: string): unknown => [withoutAttendees(prepared, `${text}\nx`), companyOfAttendees(text)]
const rows = (text: string): unknown => withRowsMarked(prepared, text)
const chatted = (text: string): unknown => withoutAuthors(text, () => false)

const READERS: Readonly<Record<string, readonly [read: (text: string) => unknown, units: readonly string[]]>> = {
  'a message': [
    message,
    ['<p ', '</div ', '<at', '<at ', '<', '&', '&nbsp;', '<br>', 'a ', 'a\t', '\r\n', 'a\n', '<a', '> '],
  ],
  'a message that was laid out': [
    laidOut,
    [
      '<b>',
      '</b>',
      '<p ',
      '<ul><li>',
      '<table><tr><td>a',
      '<td>',
      '<at>',
      '<blockquote>',
      '<!--',
      '<',
      '&',
      '&#',
      '<style>',
    ],
  ],
  'a message with a mention': [mention, ['x']],
  'a message with many mentions': [manyMentions, ['<at>x</at>']],
  'a message to assess': [assessed, ['<', '</p', '<br ', '<style>', '<script ', '<attachment><', '&#', '\n ', ' ']],
  'a text with contact data': [
    withoutContactData,
    ['a', 'a@', 'a@b.', '0 ', '+1 ', '(0', '1-', '1 2', 'tel ', '\uFFFC', '%'],
  ],
  'an order beside the situation': [
    beside,
    [' ', 'a ', 'the ', 'over ', 'to ', 'note ', 'next ', 'in the ', ': ', '1 '],
  ],
  'a question': [(text) => [readOwnQuestion(text), readSupposed(text)], ['what ', 'is ', 'a, ', 'if ', 'they ']],
  'a table': [
    (text) => readTable(Buffer.from(`customer,workload\n${text}`)).catch(() => undefined),
    ['a,', '"a",', ';\t', 'a\n', ' ', '\r'],
  ],
  'a day': [readDay, ['t', ' ', '\t', 't1:00', '1 ', 'mar ', '1.']],
  'a status in one cell': [(text) => readStatus(prepared, `a${text}b`, ''), [' ', '\t', ' -', '› ', ':', '\n']],
  'a cell with a date': [cell('targetDate'), ['t', ' ', '1', 'no date yet ']],
  'a cell with seats': [cell('seats'), ['1', '1,', '0.000', ' ']],
  'a cell with L1': [cell('l1'), [' ', ' - ', '› ']],
  'what a list is asked for': [
    (text) => readListFilter(prepared, `${text} ${++times}`),
    [' ', 'a ', 'legal ', 'teams ', 'and ', ', ', 'blocked ', 'in progress ', 'teams phone legal '],
  ],
  'a note': [note, ['1', '1 ', 'a', 'A. ', 'not ', '@', '“a', '[']],
  'fields that are set': [
    withoutSetFields,
    [' ', ', ', '(', ' and ', 'set it ', 'unblock ', 'target date ', 'please ', '1 ', 'mar ', 'a b c ', 'not 1 '],
  ],
  'what is said of a status that is shown': [
    orders,
    [
      ' ',
      'ok ',
      'ok, ',
      'thanks ',
      'that is ',
      'no ',
      'keep it ',
      'sorry, ',
      'is now ',
      'move ',
      'a week ',
      'date ',
      'x was wrong ',
    ],
  ],
  'later attempts': [laterAttempts, [' ', 'called ', 'called again ', 'again ', '4th ', 'mailed x ', ', ']],
  'an order to note something': [ordered, [' ', 'a ', '- ', ' -', 'x: ', 'contoso ']],
  minutes: [minutes, [' ', '\n', ', ', '| ', 'A b: ', 'A ', '- ', 'Teams: ', 'Teams & ', 'Teams. ', 'Teams x (', '1.']],
  'news of several customers': [customers, [' ', 'and ', ', ', 'both ', 'x teams, ', 'and x teams ']],
  'a name with a label': [labels, [' ', ' call', ' call notes', ' :', ' -', 'a ']],
  'a name that nobody knows': [strange, ["zentrix's ", 'at zentrix ', 'from Zentrix ', '’s ', ' ']],
  'a name that is kept': [
    kept,
    [' ', '3M ', 'at bp ', 'AT&T ', 'Johnson ', 'Johnson & Johnson ', 'at orange. ', 'Nord/Süd ', '\n', '& ', "bp's "],
  ],
  'a short name that is kept': [
    shortly,
    ['3M ', ', BP: ', 'BP and 3M ', '3M, ', ' at BP/3M', '12K ', '. The ', 'and ', '\n1) ', "BP's "],
  ],
  'a name in quotation marks': [withoutQuotes, ['"', '“', "'", ' ', 'a" ', ' "a']],
  'news of those who are known': [
    heads,
    [
      'contoso a ',
      '. contoso a',
      ', contoso went ',
      ' vs contoso',
      ' (contoso',
      ' / ',
      ' at contoso',
      ' - ',
      'the ',
      'good news from ',
    ],
  ],
  'an answer about readiness': [answers, ['.', ' ', '-', '!', 'n/a ', 'to be ']],
  'the same said of another': [ofOther, ['contoso ', 'Contoso', 'teams ', 'Teams: ', '’s ', ' ']],
  'of whom the same is said': [again, [' ', 'contoso ', 'contoso, ', ' at ', 'teams ', ':-', '’s ']],
  'a list of customers': [listed, ['contoso and ', 'contoso & fabrikam ', ', ', ' ']],
  'minutes of several customers': [
    lines,
    [' ', '\n', '- ', '1. ', '**', 'A\n', 'a: ', 'contoso ', 'same for ', 'next\n', '; A'],
  ],
  'who is named besides': [besides, [' ', 'contoso ', 'and ', 'A ', 'same for ', '. A is ']],
  'a pasted mail': [
    withoutFurniture,
    [
      ' ',
      '\n',
      '-',
      '_',
      'From: \n',
      'Von: A\nAn: B\n',
      'regards ',
      'best\n',
      'Anna\n',
      '0 ',
      '+1',
      'This mail is ',
      'This mail is confidential. ',
      'a@',
      'on 1 ',
    ],
  ],
  'the mails of a thread': [mailsOf, ['From: a\nTo: b\n', '> ', '>a\n', 'on 1 ', 'on 1 wrote:\n', '--', '\n']],
  'who writes in a chat': [
    chatted,
    ['A ', 'Megan ', '9:14 ', 'Megan 9:14\n', '[9:14] ', '[9:14] Megan: ', 'Megan\n9:14\n', 'a, ', '(', '\n'],
  ],
  'who was there': [
    attended,
    ['Attendees: ', 'Attendees: a (', 'attendees a (It Lead ', 'A ', '(A lead', 'present: a, ', 'lead it ', '\n'],
  ],
  'a row of workloads': [rows, ['exchange ', 'exchange teams ', 'teams sharepoint intune ', 'a ']],
  'what is settled': [settledIn, ['a ', ' it is ', 'it is ok now ', '. ', 'so this is ', 'it is ok now. ', '\n']],
  'what another firm has': [
    withoutOthers,
    ['the firm next door ', 'a ', ', which a', ', ', 'unlike my last customer, ', '. ', 'at my other account', ' here'],
  ],
  'a dictated text': [
    withSpokenMarks,
    [' ', ' comma', ' comma a', ' full stop', ' new line', ' period the', ' the period'],
  ],
  'a text without vowels': [withVowels, ['tms ', 'no1 ', ' tms', 'a tms-', 'usrs ', 'mig ', ', tgt ', 'the tms ']],
  'a clause without its subject': [
    clauseOf,
    ['still now ', 'see no ', 'afraid of ', 'missing ', 'no a left ', 'no a ', 'keep their ', 'a ', 'too '],
  ],
  'minutes of another day': [
    counted,
    [' ', ', ', 'on Monday ', 'in two weeks ', 'finished ', 'was ', '\n', 'next week '],
  ],
  'attempts to reach somebody': [
    attempts,
    [' ', 'third ', 'third time i called ', 'a ', 'no answer from a ', 'bob never ', ', b ', 'third call '],
  ],
  'a text with pictures': [pictures, ['😡', '😡 ', ' ', '\u200d', '👨‍👩‍👧', 'a 😡', 'IT ']],
  'a text with an internal link': [linked, ['[', '](', '[a](', '<', '&amp;', '%25', 'a\n', '\n/']],
  'a text of internal links': [linked, ['aka.ms/AA63lt6/', 'aka.ms/AA63lt6/\n', '[a](aka.ms/AA63lt6)']],
}

const CASES = Object.entries(READERS).flatMap(([name, [read, units]]) =>
  units.map((unit) => [name, unit, read] as const),
)

test.each(CASES)('%s of nothing but %j takes no longer than its length asks', async (_name, unit, read) => {
  const input = (length: number): string => unit.repeat(length / unit.length)
  expect(await growth(read, input, LENGTH, MOST)).toBeLessThan(MOST)
})
