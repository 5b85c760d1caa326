import { Player } from '../../support/story.ts'

const OPEN = 'Adatum Teams: users lack training and nobody is a champion, 30 June'

/** What an FM may ask of the work, class by class: what the answer says, and wordings of the question. */
const CLASSES: Readonly<Record<string, readonly [string, readonly string[]]>> = {
  'what a referral needs': [
    'verbal approval',
    [
      'what do I need before a referral?',
      'what must I have before I refer a customer to a partner',
      'which things do we need for a partner request',
      'hey, what is required for a referral?',
      'what should be ready before I send a QuickLead',
      'whats needed to request a partner',
      'how do I prepare a referral',
      'prerequisites for a partner referral?',
    ],
  ],
  'when a partner is offered': [
    'skills or bandwidth',
    [
      'when do I refer a customer to a partner',
      'when should I offer an ACM partner?',
      'when is a referral due',
      'at what point do we need a partner',
      'when may I suggest a partner?',
      'when does a customer need an adoption partner',
    ],
  ],
  'who finds the partner': [
    'without an account team',
    [
      'who finds the partner?',
      'who chooses the acm partner',
      'who picks a partner for the customer?',
      'who sends the referral',
      'who looks for a partner',
      'what if there is no account team for the referral',
    ],
  ],
  'how soon the partner calls': [
    'three business days',
    [
      'how long does the partner have to call',
      'how many days until the partner calls?',
      'when must the partner contact the customer',
      'within how many days do partners get in touch',
      'by when should the partner have called',
      'how quickly has a partner to reach out?',
      'how much time does the partner have to call them',
    ],
  ],
  'who unblocks': [
    'account team owns',
    [
      'who unblocks a blocked entitlement?',
      'who clears blockers',
      'who follows up on blocked entitlements',
      'who is responsible for a blocked workload?',
      'who takes care of no intent',
      'who handles a blocked status',
      'who has to unblock it',
      'who clears this?',
    ],
  ],
  'which SME': [
    'names none',
    [
      'which sme do i ask for teams adoption',
      'who is the sme for SharePoint?',
      'what SME should I contact for exchange',
      'which subject matter expert helps with Intune',
      'do you know which smes I can ask',
      'how do I get an SME?',
      'how can I request a subject matter expert',
    ],
  ],
  'who holds the discussions': [
    'FastTrack Engineer',
    [
      'who delivers the value discussion?',
      'who holds the ACM conversation',
      'who does the BVD for Exchange',
      'who leads the adoption conversation?',
      'who gives the pitch for edge',
      'who runs the value-add discussions',
    ],
  ],
  'which value-add tasks': [
    '4094 (Edge)',
    [
      'which value add tasks are there',
      'what are the value-add tasks?',
      'list the value-add tasks',
      'how many value-add discussions are there',
      'which tasks belong to value-add discussions?',
      'show me all value add tasks',
      'what value-add discussions exist',
    ],
  ],
  'words of a note': [
    '“Currently”',
    [
      'what words should I avoid in a note',
      'which words do I have to avoid in notes?',
      'which words must not be in the note',
      'what words are bad in a note',
      'are there words I should not use in a note?',
      'which phrases should not stand in a note',
      'what wording is good for a note',
    ],
  ],
  'whether a date is needed': [
    'In Progress needs a target date',
    [
      'do I need a date',
      'is a date required?',
      'must I give a date',
      'is the date mandatory',
      'do we always have to set a date',
      'does every status need a date?',
      'when do I need a date?',
    ],
  ],
  'whether the date may stay open': [
    'None has to be made up',
    [
      'can I leave the date open',
      'may I leave the date empty?',
      'what if I do not know the date',
      'can I keep it without a date',
      'what do I put if nobody knows the date?',
      'is it ok to leave out the date',
      'can the date stay open?',
    ],
  ],
  'No Intent and not now': [
    'at any time',
    [
      'can I set No Intent if they say not this year?',
      'may I use no intent when they say not now',
      'is it No Intent if they want it next year',
      'is not this year no intent?',
      'do I set no intent when they say maybe later',
      'does "not at the moment" count as no intent',
      'should I choose No Intent if they postpone it',
    ],
  ],
  'a task that the playbook does not name': [
    'names no task 1234',
    [
      'what is task 1234',
      'what is task number 1234?',
      'explain task 1234',
      'task 1234?',
      'whats task 1234 for',
      'what does task 1234 mean',
    ],
  ],
  'what the playbook does not say': [
    'The playbook does not say',
    [
      'how long does a value discussion take?',
      'how long is the acm conversation',
      'how long is the consent valid?',
      'how many minutes does the kickoff take',
      'how long should a referral stay open',
    ],
  ],
}

describe.each(Object.entries(CLASSES))('%s', (_, [says, wordings]) => {
  test.each(wordings)('“%s”', (text) => {
    const player = new Player()
    player.play({ kind: 'text', text })
    expect(player.said).toContain(says)
    expect(player.state.assessments).toEqual([])
  })
})

/** Words and numbers of the playbook, however they are asked for. */
const MEANT: readonly (readonly [string, readonly string[]])[] = [
  [
    'Microsoft 365 Apps',
    [
      'what does OPP mean',
      'what is OPP?',
      'whats OPP',
      'what does OPP stand for',
      'OPP means what?',
      'what is the meaning of OPP',
      'what is OPP short for',
      'what do you mean by OPP',
      'i dont understand what OPP means',
      'i not understand what is OPP',
    ],
  ],
  ['Entra ID P1', ['what is AADP', 'what does aadp mean?']],
  ['OneDrive for Business', ['what is OD4B', 'what is ODB short for?']],
  [
    'task 983',
    [
      'what is a QuickLead',
      'what are quick leads',
      'what is task 983',
      'what does quicklead mean?',
      'what is 983',
      'explain quickleads',
    ],
  ],
  [
    'App Assure',
    [
      'what is task 3734',
      "what's 3734",
      'what is ftop task 3734?',
      'what does task 3734 mean',
      'explain task 3734',
      'what is task number 3734',
      'what is task 3734 for',
      'which task is 3734?',
    ],
  ],
  ['Microsoft Edge - Deliver Pitch', ["what's 4094", 'what is task no. 4094', 'task 4094?']],
  ['optional', ['what is task 3991', 'is task 3991 mandatory?', 'is 3991 optional']],
  [
    'Services Workshop',
    [
      'what is a value-add discussion?',
      'what does value-add mean',
      'what is a value add task',
      'explain value-add discussions',
      'what is value add',
      'meaning of value-add',
    ],
  ],
]

describe.each(MEANT)('“%s”', (says, wordings) => {
  test.each(wordings)('“%s”', (text) => {
    const player = new Player()
    player.play({ kind: 'text', text })
    expect(player.said).toContain(says)
    expect(player.state.assessments).toEqual([])
  })
})

/** Whether a customer may see something. */
test.each([
  ['can the customer see the conversation deck?', '“ACM Conversation Deck (Customer Ready)”'],
  ['may customers see the BVD content', 'Internal only'],
  ['are they allowed to read the tenant task report?', 'Internal only'],
  ['is the customer allowed to have the partner deck', '“ACM Partner Deck (Customer Ready)”'],
  ['should the client get the workbook', 'Customer-ready'],
  ['can customers open the resource hub?', 'Customer-ready'],
  ['could the customer look at the quickleads deck', 'Internal only'],
])('“%s” says “%s”', (text, says) => {
  const player = new Player()
  player.play({ kind: 'text', text })
  expect(player.said).toContain(says)
  expect(player.state.assessments).toEqual([])
})

describe('beside an open status', () => {
  test.each(Object.values(CLASSES).map(([, [first]]) => first!))('“%s” adds nothing', (text) => {
    const player = new Player()
    player.play({ kind: 'text', text: OPEN })
    player.play({ kind: 'text', text })
    expect(player.state.assessments.map((each) => each.text)).toEqual([OPEN])
  })
})

/** News that speaks of the same things. */
test.each([
  'Adatum Teams: they need a date from the vendor before they start',
  'Adatum Teams: what they need before a referral is a budget',
  'Adatum Teams: who unblocks it is unclear, nobody is trained',
  'Adatum Teams: the partner has not called for three weeks',
  'Adatum Teams: they asked who finds the partner',
  'they ask how long the partner has to call, nobody is trained',
])('“%s” is news', (text) => {
  const player = new Player()
  player.play({ kind: 'text', text })
  expect(player.state.assessments).toHaveLength(1)
})

test.each([
  'share the internal conversation deck with Adatum',
  'share BVD with Adatum',
  'share the tenant task report with Adatum',
])('“%s”: an internal one may not go out', (text) => {
  const player = new Player()
  player.play({ kind: 'text', text })
  expect(player.said).toContain('Internal only')
})
