import { receive } from '../../../bot/channel/teams.ts'
import { readExtensionRequest } from '../../../bot/extension/request.ts'
import type { GuardedActivity } from '../../../bot/http/guard.ts'
import { MAX_MESSAGE } from '../../../playbook/limits.ts'
import { Player } from '../../support/story.ts'

const NOW = new Date('2026-03-02T10:00:00.000Z')
const activity = (more: Record<string, unknown>): GuardedActivity => ({
  type: 'message',
  id: '1700000000000',
  channelId: 'msteams',
  serviceUrl: 'https://smba.trafficmanager.net/emea/',
  conversation: { id: 'a:1', tenantId: 'T1' },
  from: { id: '29:adele', aadObjectId: 'adele', name: 'Adele' },
  recipient: { id: '28:bot', name: 'Playbook' },
  textFormat: 'plain',
  ...more,
})
/** As Teams sends it: the words as `text`, and as they were laid out. */
const sent = (content: string, text: string, more: Record<string, unknown> = {}) =>
  receive(activity({ text, attachments: [{ contentType: 'text/html', content }], ...more }), NOW)!.incoming.what
const mentionOfBot = { type: 'mention', mentioned: { id: '28:bot', name: 'Playbook' }, text: '<at>Playbook</at>' }

/** Who keeps nothing, and what their news began: whose, and which lines. */
function begun(what: ReturnType<typeof sent>) {
  const player = new Player()
  player.play(what)
  return player.state.assessments.map(({ customer, workload, text }) => [customer, workload, text])
}

const TWO = [
  ['Contoso', 'teams', 'Contoso Teams: nobody is trained\nno champion either'],
  ['Fabrikam', 'exchange', 'Fabrikam Exchange: mailboxes are being moved until 15 April'],
]

test.each([
  [
    'paragraphs',
    '<p>Contoso Teams: nobody is trained</p>\n<p>no champion either</p>\n<p>Fabrikam Exchange: mailboxes are being moved until 15 April</p>',
  ],
  [
    'breaks',
    '<div><div>Contoso Teams: nobody is trained<br>no champion either<br>\nFabrikam Exchange: mailboxes are being moved until 15 April</div></div>',
  ],
  [
    'empty paragraphs and bold names',
    '<p><strong>Contoso Teams</strong>: nobody is trained</p><p>no champion either</p><p>&nbsp;</p><p><b>Fabrikam&nbsp;Exchange:</b> mailboxes are being moved until 15&nbsp;April</p>',
  ],
])('news of two customers in %s is taken apart, each with own lines', (_what, html) => {
  expect(begun(sent(html, html.replace(/<[^>]*>|\n/g, ' ')))).toEqual(TWO)
})

test.each([
  'Contoso Teams: nobody is trained\nno champion either\nFabrikam Exchange: mailboxes are being moved until 15 April',
  'Contoso Teams: nobody is trained\r\n\r\nno champion either\r\n\r\nFabrikam Exchange: mailboxes are being moved until 15 April',
  'Contoso Teams: nobody is trained\r\nno champion either\r\n&nbsp;\r\nFabrikam Exchange: mailboxes are being moved until 15&nbsp;April',
])('and so is the same as text alone: %j', (text) => {
  expect(begun(receive(activity({ text }), NOW)!.incoming.what)).toEqual(TWO)
})

test('each item of a list is a line, whatever the text has lost', () => {
  const html =
    '<p>Calls today</p><ul><li>Contoso Teams: nobody is trained</li><li>Fabrikam Exchange: mailboxes are being moved until 15 April</li></ul>'
  const parts = begun(
    sent(
      html,
      'Calls today\r\nContoso Teams: nobody is trained Fabrikam Exchange: mailboxes are being moved until 15 April',
    ),
  )
  expect(parts.map(([customer, workload]) => [customer, workload])).toEqual([
    ['Contoso', 'teams'],
    ['Fabrikam', 'exchange'],
  ])
})

test.each([
  '<table><tbody><tr><td>Customer</td><td>Workload</td><td>Status</td></tr><tr><td>Contoso</td><td>Teams</td><td>nobody is trained</td></tr><tr><td>Fabrikam</td><td>Exchange</td><td>mailboxes are being moved until 15 April</td></tr></tbody></table>',
  '<table><tr><td><p>Contoso Teams</p></td><td><p>nobody is trained</p></td></tr><tr><td><p>Fabrikam Exchange</p></td><td><p>mailboxes are being moved until 15 April</p></td></tr></table>',
])('and so is each row of a table: %s', (html) => {
  const parts = begun(sent(html, 'lost'))
  expect(parts.map(([customer, workload]) => [customer, workload])).toEqual([
    ['Contoso', 'teams'],
    ['Fabrikam', 'exchange'],
  ])
  expect(JSON.stringify(parts[0])).not.toMatch(/Customer|mailboxes/)
})

test('a table of one customer gives each workload its own', () => {
  const html =
    '<p>Contoso</p><table><tr><td>Workload</td><td>Note</td></tr><tr><td>Teams</td><td>nobody is trained</td></tr><tr><td>Exchange</td><td>mailboxes are being moved until 15 April</td></tr></table>'
  const player = new Player()
  player.play(sent(html, 'lost'))
  expect(player.said).toContain('Microsoft Teams: “Teams: nobody is trained”')
  expect(player.said).toContain('Exchange Online: “Exchange: mailboxes are being moved until 15 April”')
})

test('what a reply quotes is nobody’s news', () => {
  const quote =
    '<blockquote itemscope itemtype="http://schema.skype.com/Reply" itemid="1"><strong>Playbook</strong><p itemprop="preview">Litware Teams: no license</p></blockquote>'
  expect(
    begun(
      sent(
        `${quote}<p>Contoso Teams: nobody is trained</p>`,
        'Litware Teams: no license Contoso Teams: nobody is trained',
      ),
    ),
  ).toEqual([['Contoso', 'teams', 'Contoso Teams: nobody is trained']])
})

test.each([
  ['<p>help</p>', 'help'],
  ['<p>help<br></p>', 'help\r\n'],
  ['<div><div>help&nbsp;</div></div>', 'help&nbsp;'],
  ['<ul><li>help</li></ul>', 'help'],
  [
    '<p><span itemtype="http://schema.skype.com/Mention" itemscope="" itemid="0">Playbook</span>&nbsp;help</p>',
    '<at>Playbook</at>&nbsp;help',
  ],
  ['<p><at id="0">Playbook</at></p><p>help</p>', '<at>Playbook</at>\r\n\r\nhelp'],
])('%j is still a command, with the HTML and without', (html, text) => {
  for (const what of [
    sent(html, text, { entities: [mentionOfBot] }),
    receive(activity({ text, entities: [mentionOfBot] }), NOW)!.incoming.what,
  ]) {
    const player = new Player()
    player.play(what)
    expect(player.said).toContain('I name the L1 › L2')
  }
})

test('a pressed button is no message, whatever comes with it', () => {
  const value = { verb: 'start' }
  expect(sent('<p></p>', '', { value })).toEqual({ kind: 'action', data: value })
})

test.each([
  [null],
  ['x'],
  [[null]],
  [[{ contentType: 'text/html' }]],
  [[{ contentType: 'text/html', content: 7 }]],
  [[{ contentType: 'text/html', content: ' ' }]],
])('attachments that say nothing: %j', (attachments) => {
  expect(receive(activity({ text: 'they said no', attachments }), NOW)!.incoming.what).toEqual({
    kind: 'text',
    text: 'they said no',
  })
})

test('what was laid out and is longer than anybody reads is cut', () => {
  expect(sent(`<p>${'x'.repeat(MAX_MESSAGE + 500)}</p>`, 'x')).toEqual({
    kind: 'text',
    text: 'x'.repeat(MAX_MESSAGE + 1),
  })
})

describe('“Assess this” on a message reads the same', () => {
  const assessed = (messagePayload: object) =>
    readExtensionRequest(
      activity({ type: 'invoke', name: 'composeExtension/fetchTask', value: { commandId: 'assess', messagePayload } }),
    )

  test.each([
    '<p>Contoso Teams:</p><ul><li>nobody is trained</li><li>no champion <emoji alt="🙂"></emoji></li></ul>',
    '<table><tr><td>Contoso</td><td>Teams</td></tr></table><p>they won&#39;t&nbsp;go</p>',
    '<p>one</p>\n<p><at id="0">Playbook</at> two<br>three</p><attachment id="1"></attachment>',
  ])('%s', (content) => {
    const what = sent(content, 'lost')
    const text = what.kind === 'text' ? what.text : ''
    expect(assessed({ body: { contentType: 'html', content } })).toEqual({ kind: 'assess', text })
  })

  test('below its subject, and as text', () => {
    expect(assessed({ subject: 'R&D <3', body: { contentType: 'text', content: 'one\ntwo' } })).toEqual({
      kind: 'assess',
      text: 'R&D <3\none\ntwo',
    })
  })
})

const FIELDS = [
  ['Customer', 'Contoso'],
  ['Workload', 'Teams'],
  ['News', 'Nobody is trained and there is no champion, they will not go live'],
] as const

test.each([
  ['HTML', `<table>${FIELDS.map((row) => `<tr><td>${row.join('</td><td>')}</td></tr>`).join('\n')}</table>`],
  ['tabs', undefined],
])('a table of fields, as %s, is news of its own customer and not of who is open', (_what, html) => {
  const text = FIELDS.map((row) => row.join('\t')).join('\n')
  const player = new Player()
  player.play({ kind: 'text', text: 'Fabrikam Teams: they plan the rollout for next month' })
  player.play(html === undefined ? receive(activity({ text }), NOW)!.incoming.what : sent(html, text))
  expect(player.said).toMatch(/Contoso · Microsoft Teams[^]*Adoption Readiness/)
  expect(player.state.assessments.map((each) => [each.customer, each.workload, each.text])).toEqual([
    ['Contoso', 'teams', `Contoso Teams: ${FIELDS[2][1]}`],
    ['Fabrikam', 'teams', 'Fabrikam Teams: they plan the rollout for next month'],
  ])
})
