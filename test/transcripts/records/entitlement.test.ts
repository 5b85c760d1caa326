import { MemoryRecords } from '../../support/memory-records.ts'
import { CHANNEL, Player, story } from '../../support/story.ts'

const blocked = [
  ['FM', 'Contoso Teams: nobody is trained and there is no champion, they won’t go live'],
  ['FM presses', 'Keep this status', { dateUnknown: 'true' }],
  ['FM', 'status'],
  ['FM presses', 'Open'],
] as const

story('an entitlement is opened from the list: status, why, note, date, DIBS, who', [
  ...blocked,
  [
    'bot',
    'Contoso · Microsoft Teams',
    'Blocked › Adoption Readiness',
    '“there is no champion”',
    'Note: The customer intends to use it but is blocked',
    'Projected unblock date: not known',
    'Intent: Intends to use it (as the status says)',
    'Not known yet: due date, business reason, success owner, seats.',
    'Kept by Alex Wilber, 2 Mar 2026',
    'Owner: Alex Wilber',
    '[New status]',
    '[Move date]',
    '[Comment]',
    '[Edit DIBS]',
    '[History]',
  ],
  ['FM presses', 'All statuses'],
  ['bot', 'Your statuses', 'Contoso · Microsoft Teams'],
])

story('moving the date follows the playbook’s rules and is kept in the history', [
  ...blocked,
  ['FM presses', 'Move date'],
  ['bot', 'Projected unblock date', 'Date not known: true'],
  ['FM presses', 'Save', { date: '2026-02-01', dateUnknown: 'false', comment: 'Training was booked.' }],
  ['bot', 'lies in the past', 'Projected unblock date: 2026-02-01', 'Why is it moved?: Training was booked.'],
  ['FM presses', 'Save', { date: '', dateUnknown: 'false' }],
  ['bot', 'Blocked needs a projected unblock date, or tick “Date not known”.'],
  ['day', '2026-03-03'],
  ['FM presses', 'Save', { date: '2026-05-01' }],
  ['bot', 'Date moved.', 'Projected unblock date: 1 May 2026', 'Kept by Alex Wilber, 2 Mar 2026 · changed 3 Mar 2026'],
  ['FM presses', 'History'],
  ['bot', 'Date moved', 'Projected unblock date: not known → 1 May 2026', 'Training was booked.', 'Status kept'],
])

story('a date can become not known again', [
  ...blocked,
  ['FM presses', 'Move date'],
  ['FM presses', 'Save', { date: '2026-05-01', dateUnknown: 'false' }],
  ['FM presses', 'Move date'],
  ['FM presses', 'Save', { date: '', dateUnknown: 'true' }],
  ['bot', 'Date moved.', 'Projected unblock date: not known'],
  ['FM presses', 'History'],
  ['bot', 'Projected unblock date: 1 May 2026 → not known'],
])

story('a date and a tick at once: the date counts, and it says so', [
  ...blocked,
  ['FM presses', 'Move date'],
  ['FM presses', 'Save', { date: '2026-05-01', dateUnknown: 'true' }],
  ['bot', 'The date counts', '1 May 2026'],
])

story('the target date of In Progress cannot be taken away', [
  ['FM', 'Tailspin SharePoint: the site is live and document libraries are being copied with SPMT, half are done'],
  ['FM presses', 'Keep this status', { date: '2026-05-15' }],
  ['FM', 'status tailspin'],
  ['FM presses', 'Open'],
  ['FM presses', 'Move date'],
  ['FM presses', 'Save', { date: '' }],
  ['bot', 'In Progress needs a target date'],
  ['FM presses', 'Save', { date: '2026-05-15' }],
  ['bot', 'Nothing was changed.'],
])

story('a status without a date has none to move', [
  ['FM', 'Fabrikam Intune: they use Jamf for all devices, renewed for three years, not interested'],
  ['FM presses', 'Keep this status'],
  ['FM', 'status'],
  ['FM presses', 'Open'],
  ['bot never', 'Move date'],
])

story('a comment is added, an empty one is not', [
  ...blocked,
  ['FM presses', 'Comment'],
  ['FM presses', 'Save', { comment: '  ' }],
  ['bot', 'The comment is empty.'],
  ['FM presses', 'Save', { comment: 'Spoke to *Ana*.' }],
  ['bot', 'Comment added.'],
  ['FM presses', 'History'],
  ['bot', 'Comment · 2 Mar 2026 · Alex Wilber', '“Spoke to *Ana*.”'],
])

story('the newest comment stands on the card, as it was written, and short', [
  ...blocked,
  ['bot never', 'Comment, internal'],
  ['FM presses', 'Comment'],
  ['FM presses', 'Save', { comment: 'Spoke to *Ana*.' }],
  ['bot', 'Comment, internal: “Spoke to *Ana*.” – Alex Wilber, 2 Mar 2026'],
  ['FM presses', 'Edit note'],
  [
    'FM presses',
    'Save',
    { note: 'They intend to use it and are blocked: nobody is trained before the trainer comes.' },
  ],
  ['bot', 'Note saved.', 'Comment, internal: “Spoke to *Ana*.” – Alex Wilber, 2 Mar 2026'],
  ['FM presses', 'Comment'],
  ['FM presses', 'Save', { comment: `First line\n\nsecond line ${'and more words '.repeat(20)}the end` }],
  ['bot', 'Comment, internal: “First line second line and more', '…” – Alex Wilber'],
  ['bot never', 'the end'],
  ['FM presses', 'History'],
  ['bot', 'the end'],
])

story('what is said with a moved date is the newest comment, and what the bot notes of putting it back is none', [
  ...blocked,
  ['FM presses', 'Comment'],
  ['FM presses', 'Save', { comment: 'Spoke to Ana.' }],
  ['FM presses', 'Move date'],
  ['FM presses', 'Save', { date: '2026-05-01', dateUnknown: 'false', comment: 'The trainer comes in May.' }],
  ['bot', 'Date moved.', 'Comment, internal: “The trainer comes in May.” – Alex Wilber'],
  ['FM', 'undo'],
  ['FM presses', 'Put it back'],
  ['bot', 'It is put back as it was.'],
  ['bot never', 'Comment, internal: “Put back.”'],
])

story('DIBS and seats are kept, and what differs stands in the history', [
  ...blocked,
  ['FM presses', 'Edit DIBS'],
  ['FM presses', 'Save', { seats: 'many', dueDate: '2026-02-30', intent: 'Meetings' }],
  [
    'bot',
    'The due date is not a date.',
    'Seats must be a whole number of at most 100 million.',
    'Intent: what do they want to do with it?: Meetings',
  ],
  ['FM presses', 'Save', { seats: '1,500', dueDate: '2026-06-30', successOwner: 'Ana Bowman' }],
  ['bot', 'DIBS saved.', 'Due date: 30 Jun 2026', 'Intent: Meetings', 'Success owner: Ana Bowman', 'Seats: 1,500'],
  ['bot', 'Not known yet: business reason.'],
  ['FM presses', 'Edit DIBS'],
  ['FM presses', 'Save', { seats: '1600' }],
  ['FM presses', 'Edit DIBS'],
  ['FM presses', 'Save'],
  ['bot', 'Nothing was changed.'],
  ['FM presses', 'History'],
  ['bot', 'Seats: 1,500 → 1,600', 'Due date: 30 Jun 2026'],
])

// As a list in a file would hold them; a space that does not break is what spreadsheets put between the thousands.
for (const seats of ['1’000', '1\u00a0000', '1\u202f000', '1000.0']) {
  story(`seats are read in the form as they are in files: ${JSON.stringify(seats)}`, [
    ...blocked,
    ['FM presses', 'Edit DIBS'],
    ['FM presses', 'Save', { seats }],
    ['bot', 'DIBS saved.', 'Seats: 1,000'],
  ])
}

story('a new status begins with customer and workload filled in, and follows the old one', [
  ...blocked,
  ['FM presses', 'New status'],
  ['bot', 'New assessment', 'Customer: Contoso', 'Workload: teams'],
  ['FM presses', 'Go on', { text: 'their partner has not signed the statement of work, so nobody has begun' }],
  ['bot', 'Blocked › Partner Engagement'],
  ['FM presses', 'Keep this status', { dateUnknown: 'true' }],
  ['bot', 'Kept'],
  ['FM', 'history contoso teams'],
  ['bot', 'Status: Blocked › Adoption Readiness → Blocked › Partner Engagement'],
  ['FM', 'status'],
  ['bot', '1–1 of 1', 'Blocked › Partner Engagement'],
])

story('leaving a form saves nothing', [
  ...blocked,
  ['FM presses', 'Comment'],
  ['FM presses', 'Back without saving', {}],
  ['bot', '[New status]'],
  ['FM presses', 'History'],
  ['bot never', 'Comment'],
])

story('an old card changes nothing: the present state is shown, and what was typed stays', [
  ...blocked,
  ['FM presses', 'Comment'],
  ['FM presses', 'Save', { comment: 'First.' }],
  ['FM presses old', 'Save', 1, { comment: 'Second, from the old card.' }],
  [
    'bot',
    'You changed this on 2 Mar 2026: a comment was added.',
    'Nothing of yours was saved yet.',
    'Comment: Second, from the old card.',
  ],
  ['FM presses', 'Save'],
  ['bot', 'Comment added.'],
  ['FM presses old', 'Move date', 4],
  ['bot', 'You changed this on 2 Mar 2026: a comment was added.', 'Projected unblock date', '[Save]'],
  ['bot never', 'Nothing of yours'],
])

describe('two FMs of one tenant', () => {
  const alex = (records: MemoryRecords): Player => new Player({}, records)
  const megan = (records: MemoryRecords): Player => new Player({ id: 'fm-2', name: 'Megan Bowen' }, records)
  const text = 'Contoso Teams: nobody is trained and there is no champion, they won’t go live'

  test('the later one is shown what the other kept, and nothing is overwritten unseen', () => {
    const records = new MemoryRecords()
    const [one, other] = [alex(records), megan(records)]
    other.play({ kind: 'text', text: 'they use Slack for everything, renewed it for years and are not interested' })
    one.play({ kind: 'text', text })
    one.press('Keep this status', { dateUnknown: 'true' })
    records.letIn(one.who, other.who)
    other.press('Keep this status', {
      customer: 'CONTOSO LTD',
      workload: 'teams',
      note: 'They do not want it because Slack does the job and everybody knows it.',
    })
    expect(other.said).toContain('Alex Wilber set it to Blocked › Adoption Readiness on 2 Mar 2026.')
    expect(other.said).toContain('Note: They do not want it because Slack does the job and everybody knows it.')
    expect(other.kept).toHaveLength(0)
    other.press('Keep this status')
    expect(other.kept).toHaveLength(1)
    one.play({ kind: 'text', text: 'history contoso teams' })
    expect(one.said).toContain('Status: Blocked › Adoption Readiness → No Intent › Using Competitive Solution')
  })

  test('each reads what the other said last', () => {
    const records = new MemoryRecords()
    const [one, other] = [alex(records), megan(records)]
    one.play({ kind: 'text', text })
    one.press('Keep this status', { dateUnknown: 'true' })
    records.letIn(one.who, other.who)
    one.play({ kind: 'text', text: 'status' })
    other.play({ kind: 'text', text: 'status' })
    other.press('Open')
    other.press('Comment')
    other.press('Save', { comment: 'The trainer comes in May.' })
    one.press('Open')
    expect(one.said).toContain('Comment, internal: “The trainer comes in May.” – Megan Bowen, 2 Mar 2026')
    one.press('Comment')
    one.press('Save', { comment: 'In June.' })
    expect(one.said).toContain('Comment, internal: “In June.” – Alex Wilber')
    expect(one.said).not.toContain('The trainer comes in May.')
  })

  test.each([
    ['Keep this status', 'press “Keep this status” again'],
    ['Keep and post', 'press “Keep and post” again'],
    ['Keep, then readiness', 'press “Keep, then readiness” again'],
    ['Keep and request a partner', 'press “Keep and request a partner” again'],
  ])('who pressed “%s” is told that button, and of the own status so', (title, again) => {
    const records = new MemoryRecords()
    const [one, other] = [alex(records), megan(records)]
    one.places = [{ conversation: '19:rollout@thread.tacv2', name: 'Rollout', outsiders: false }]
    one.play({ kind: 'text', text })
    one.press('Keep this status', { dateUnknown: 'true' })
    records.letIn(one.who, other.who)
    other.play({ kind: 'text', text: 'status' })
    other.press('Open')
    other.press('Comment')
    other.press('Save', { comment: 'Trainer found.' })
    one.play({ kind: 'text', text: 'new' })
    one.play({ kind: 'text', text })
    one.press(title, { dateUnknown: 'true' })
    expect(one.said).toContain(again)
    expect(one.said).toContain('You set it to Blocked › Adoption Readiness, and Megan Bowen changed it on 2 Mar 2026.')
    expect(one.kept).toHaveLength(1)
  })

  test('a change between seeing and keeping is shown again', () => {
    const records = new MemoryRecords()
    const [one, other] = [alex(records), megan(records)]
    one.play({ kind: 'text', text })
    one.press('Keep this status', { dateUnknown: 'true' })
    records.letIn(one.who, other.who)
    other.play({ kind: 'text', text })
    other.press('Keep this status', { dateUnknown: 'true' })
    expect(other.said).toContain('Alex Wilber set it')
    one.play({ kind: 'text', text: 'status' })
    one.press('Open')
    one.press('Move date')
    one.press('Save', { date: '2026-07-01', dateUnknown: 'false' })
    other.press('Keep this status')
    expect(other.kept).toHaveLength(0)
    other.press('Keep this status')
    expect(other.kept).toHaveLength(1)
  })

  test('a stale edit shows the colleague’s newer status', () => {
    const records = new MemoryRecords()
    const [one, other] = [alex(records), megan(records)]
    one.play({ kind: 'text', text })
    one.press('Keep this status', { dateUnknown: 'true' })
    one.play({ kind: 'text', text: 'status' })
    one.press('Open')
    one.press('Edit DIBS')
    records.letIn(one.who, other.who)
    other.play({ kind: 'text', text: 'Contoso Teams: they use Slack, renewed it for years and are not interested' })
    other.press('Keep this status')
    other.press('Keep this status')
    one.press('Save', { intent: 'Meetings' })
    expect(one.said).toContain('Megan Bowen changed this')
    expect(one.said).toContain('it is now No Intent › Using Competitive Solution')
    expect(one.said).toContain('Intent: what do they want to do with it?: Meetings')
  })

  test('what a colleague keeps is not in one’s list, and its cards cannot be forged', () => {
    const records = new MemoryRecords()
    const [one, other] = [alex(records), megan(records)]
    one.play({ kind: 'text', text })
    one.press('Keep this status', { dateUnknown: 'true' })
    one.play({ kind: 'text', text: 'status' })
    other.play({ kind: 'text', text: 'status' })
    expect(other.said).toContain('No status kept')
    expectNoWayIn(other, one)
  })

  test('an FM of another tenant sees nothing, whatever is pressed', () => {
    const records = new MemoryRecords()
    const one = alex(records)
    const foreign = new Player({ tenant: 'tenant-2' }, records)
    one.play({ kind: 'text', text })
    one.press('Keep this status', { dateUnknown: 'true' })
    one.play({ kind: 'text', text: 'status' })
    for (const asked of ['status', 'status contoso', 'history contoso teams', 'overrides', 'status blocked']) {
      foreign.play({ kind: 'text', text: asked })
      expect(foreign.said).not.toContain('Contoso ·')
      expect(foreign.said).not.toContain('Adoption')
    }
    expectNoWayIn(foreign, one)
    foreign.play({ kind: 'text', text })
    foreign.press('Keep this status', { dateUnknown: 'true' })
    // The same customer there is another one: nobody else's status stands in the way.
    expect(foreign.kept).toHaveLength(1)
    one.play({ kind: 'text', text: 'history contoso teams' })
    expect(one.said.match(/Status kept/g)).toHaveLength(1)
  })

  /** Every button on the owner's entitlement, pressed by somebody who may not see it. */
  function expectNoWayIn(stranger: Player, owner: Player): void {
    const entitlement = owner.kept[0]!.entitlement
    const on = { record: 'card-1', entitlement, version: 1, filter: '', offset: 0 }
    const before = JSON.stringify(owner.records)
    for (const data of [
      { verb: 'open', ...on },
      { verb: 'history', ...on },
      { verb: 'new-status', ...on },
      { verb: 'edit-date', ...on },
      { verb: 'save-date', ...on, date: '2027-01-01' },
      { verb: 'save-comment', ...on, comment: 'forged' },
      { verb: 'save-dibs', ...on, seats: '1' },
    ]) {
      stranger.play({ kind: 'action', data })
      expect(stranger.said).toContain('somebody else’s. Nothing was changed.')
    }
    expect(JSON.stringify(owner.records)).toBe(before)
  }
})

test('card data with more, less or other than its card sends is no action', () => {
  const player = new Player()
  player.play({ kind: 'text', text: 'Contoso Teams: nobody is trained and there is no champion, they won’t go live' })
  player.press('Keep this status', { dateUnknown: 'true' })
  const { entitlement } = player.kept[0]!
  const on = { record: 'card-1', entitlement, version: 1, filter: '', offset: 0 }
  for (const data of [
    { verb: 'save-comment', ...on, comment: 'x', tenant: 'tenant-2' },
    { verb: 'save-comment', ...on, comment: ['x'] },
    { verb: 'save-comment', ...on, comment: 'x'.repeat(1001) },
    { verb: 'save-comment', ...on, comment: 'x', version: 'new' },
    { verb: 'save-comment', ...on, comment: 'x', version: -1 },
    { verb: 'save-comment', entitlement, version: 1, comment: 'x' },
    { verb: 'open', ...on, entitlement: { $ne: '' } },
    { verb: 'list', record: 'card-1', offset: -8 },
    { verb: 'drop', ...on },
  ]) {
    player.play({ kind: 'action', data })
    expect(player.said).toContain('That button is no longer known.')
  }
  player.play({ kind: 'text', text: 'history contoso teams' })
  expect(player.said).not.toContain('Comment')
})

test('in a channel, what is not posted there is not there', () => {
  const player = new Player()
  for (const [kind, what, inputs] of blocked) {
    if (kind === 'FM') player.play({ kind: 'text', text: what })
    else player.press(what, inputs)
  }
  player.where = CHANNEL
  player.press('Comment')
  expect(player.said).toContain('not there any more')
  player.play({ kind: 'text', text: 'status' })
  expect(player.said).toContain('Nothing posted here')
  player.play({ kind: 'text', text: 'overrides' })
  expect(player.said).toContain('personal chat')
})

story('keeping by typing follows the entitlement that is there', [
  ['FM', 'Fabrikam Intune: they use Jamf for all devices, renewed for three years, not interested'],
  ['FM presses', 'Keep this status'],
  ['FM', 'Fabrikam Intune: the board sees no value in it, has other priorities and will not do it'],
  ['FM', 'keep it'],
  ['bot', 'Kept', 'Fabrikam · Intune'],
  ['kept', 2],
  ['FM', 'status fabrikam'],
  ['bot', '1–1 of 1', 'No Intent › Executive Sponsorship'],
])

const keptBlocked = [
  ['FM', 'Tailwind Teams: nobody is trained and there is no champion, they won’t go live'],
  ['FM presses', 'Keep this status', { dateUnknown: 'true' }],
  ['FM', 'status tailwind'],
  ['FM presses', 'Open'],
] as const

story('the note of a kept status can be edited, and the earlier one stays in the history', [
  ...keptBlocked,
  ['FM presses', 'Edit note'],
  ['bot', 'Note: ', 'nobody is trained'],
  ['FM presses', 'Save'],
  ['bot', 'Nothing was changed.'],
  ['FM presses', 'Edit note'],
  ['FM presses', 'Save', { note: ' ' }],
  ['bot', 'The note is empty.'],
  ['FM presses', 'Save', { note: 'They want Teams for all shops, but no trainer is free before July.' }],
  ['bot', 'Note saved.', 'no trainer is free before July', 'Blocked › Adoption Readiness'],
  ['FM presses', 'History'],
  ['bot', 'Note changed', 'Status kept', 'nobody is trained'],
])

story('a poor note is told before it is saved, and saved when the FM insists; of another one what to mend is said', [
  ...keptBlocked,
  ['FM presses', 'Edit note'],
  ['FM presses', 'Save', { note: 'see mail' }],
  [
    'bot',
    'Note: see mail\n⚠ Poor note: ',
    '⚠ Nothing was saved yet: mend the note, or press “Save anyway”.',
    '[Save anyway]',
  ],
  ['FM presses', 'Save anyway', { note: 'see the mail' }],
  ['bot', 'Note: see the mail\n⚠ Poor note: ', '[Save anyway]'],
  ['FM presses', 'Save anyway'],
  ['bot', 'Note saved. It could be better: ', 'Note: see the mail'],
  ['FM presses', 'Edit note'],
  ['FM presses', 'Save', { note: 'Presently stuck for now. Meeting booked.' }],
  ['bot', 'Nothing was saved yet'],
  ['FM presses', 'Save anyway'],
  ['bot', 'Note saved. It could be better: ', '“Presently” and “for now” hide what the customer intends.'],
])

story('the note is judged in its form before it is saved', [
  ...keptBlocked,
  ['FM presses', 'Edit note'],
  ['bot never', 'Great note'],
  ['FM presses', 'Check the note', { note: 'They want Teams for all shops, but no trainer is free before July.' }],
  ['bot', 'before July.\n✓ Great note', '[Save]'],
  ['bot never', 'Note saved'],
  ['FM presses', 'Check the note', { note: ' ' }],
  ['bot', 'The note is empty.'],
  ['FM presses', 'Check the note', { note: 'see mail' }],
  ['bot', '⚠ Poor note: ', '[Save anyway]'],
  ['bot never', 'Nothing was saved yet'],
  ['FM presses', 'Back without saving'],
  ['bot never', 'see mail'],
])

story('a kept status tells its facts first; what can be done stands together at the end, Unblocked first', [
  ...keptBlocked,
  [
    'bot',
    /Owner: Alex Wilber\n\[Unblocked\]\n\[New status\]\n\[Move date\]\n\[Comment\]\n\[Edit note\]\n\[Edit DIBS\]\n\[History\]\n\[Readiness\]\n\[Activation plan\]\n\[Request a partner\]\n\[Post to a channel\]\n\[Assign to a colleague\]\n\[All statuses\]$/,
  ],
])

story('a blocked entitlement can be said to be unblocked on its own card, others cannot', [
  ...keptBlocked,
  ['bot', '[Unblocked]', '[New status]'],
  ['FM presses', 'Unblocked'],
  [
    'FM presses',
    'Save',
    {
      status: 'user-adoption',
      date: '2026-06-01',
      note: 'They intend to train all shops by June, the trainer is there.',
    },
  ],
  ['bot', 'Kept.', 'In Progress › Solution or User Adoption'],
  ['bot never', '[Unblocked]'],
])

test('a field of DIBS may be as long as lists and the tab let it be', () => {
  const player = new Player()
  for (const [kind, what, inputs] of blocked) {
    if (kind === 'FM') player.play({ kind: 'text', text: what })
    else player.press(what, inputs)
  }
  player.press('Edit DIBS')
  const { body } = player.cards.at(-1) as { body: { id?: string; maxLength?: number }[] }
  const longest = (id: string) => body.find((each) => each.id === id)?.maxLength
  expect([longest('intent'), longest('businessReason')]).toEqual([1000, 1000])
})
