import { DIALOGS, understand } from '../../dialogs/understand.ts'
import type { Needs } from '../../dialogs/dialog.ts'
import type { Incoming } from '../../dialogs/incoming.ts'
import { NEW_CONVERSATION } from '../../dialogs/model.ts'
import { DIALOG_ENV } from '../support/dialog-env.ts'
import { decided } from '../support/decided.ts'
import { prepared } from '../support/story.ts'

/** Which dialogs take a message for theirs: all that would, whatever their order. The first that is sure gets it. */
function claims(what: Incoming['what'], guest?: true): string {
  const who = { tenant: 't1', id: 'p1', name: 'Alex Wilber', ...(guest ? { guest } : {}) }
  const where = { kind: 'personal', conversation: 'c1' } as const
  const incoming = { who, where, what, at: '2026-03-02T10:00:00.000Z', today: '2026-03-02' }
  const named = Object.entries(DIALOGS).map(([name, dialog]) => {
    const meaning = dialog({ prepared, state: NEW_CONVERSATION, incoming })
    return meaning && `${name}${meaning.perhaps ? '?' : ''}`
  })
  return named.filter(Boolean).join(' ')
}
const typed = (text: string) => ({ kind: 'text', text }) as const
const pressed = (data: Record<string, string>) => ({ kind: 'action', data }) as const

/** What is typed, which dialogs take it of a member, and which of a guest; besides the last, which take whatever is typed or pressed. */
test.each([
  ['reminders', 'reminders', 'guest'],
  ['status overdue', 'reminders', 'guest'],
  ['what is due this week', 'reminders', ''],
  ['snooze contoso until monday', 'reminders', 'guest'],
  ['referral contoso', 'referral', 'referral guest'],
  ['referral status', 'referral', 'referral guest'],
  ['the partner declined', 'referral?', 'guest'],
  ['assign contoso to Megan', 'assign?', 'guest'],
  ['who is in contoso', 'whoIsIn?', 'guest'],
  ['acm', 'acm', 'acm'],
  ['acm contoso', 'acm', 'acm guest'],
  ['readiness contoso teams', 'engagement', 'engagement guest'],
  ['stakeholders contoso', 'engagement', 'engagement guest'],
  ['plan contoso teams', 'engagement', 'engagement guest'],
  ['hand over contoso teams', 'engagement', 'engagement guest'],
  ['forget me', 'erasure', 'erasure'],
  ['forget customer contoso', 'erasure', 'erasure'],
  ['my data', 'erasure', 'erasure'],
  ['check this note: nobody is trained', 'judge', 'guest judge'],
  ['post to a channel', 'titleElsewhere', 'guest titleElsewhere'],
  ['rename contso to Contoso', '', 'guest'],
  ['resources', '', ''],
  ['share champions with contoso', '', ''],
  ['what is legal', '', ''],
  ['status', '', 'guest'],
  ['undo', '', 'guest'],
  ['help', '', 'guest'],
  ['Contoso Teams: nobody is trained', '', 'guest'],
])('“%s” is the business of: %s; of a guest: %s', (text, member, guest) => {
  expect([claims(typed(text)), claims(typed(text), true)]).toEqual([
    `${member} typed`.trimStart(),
    `${guest} typed`.trimStart(),
  ])
})

test.each([
  [{ kind: 'installed' }, 'arrival', 'guest arrival'],
  [{ kind: 'removed' }, 'arrival', 'arrival'],
  [pressed({ verb: 'ask-let-in', record: 'r1', customer: 'c1' }), 'access assessment', 'access guest assessment'],
] as const)('%j is the business of: %s; of a guest: %s', (what, member, guest) => {
  expect([claims(what), claims(what, true)]).toEqual([member, guest])
})

test('of a guest nothing is read, whoever answers', () => {
  for (const text of ['acm contoso', 'referral status', 'plan contoso teams', 'forget me', 'status', 'resources']) {
    const who = { tenant: 't1', id: 'p1', name: 'Gus Guest', guest: true } as const
    const where = { kind: 'personal', conversation: 'c1' } as const
    const incoming = { who, where, what: typed(text), at: '2026-03-02T10:00:00.000Z', today: '2026-03-02' }
    const asked: Needs[] = []
    decided(understand({ prepared, state: NEW_CONVERSATION, incoming }), (needs) => {
      asked.push(needs)
      return DIALOG_ENV
    })
    expect(asked).toEqual(asked.map(() => ({})))
  }
})
