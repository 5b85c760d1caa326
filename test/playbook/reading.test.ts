import { readText } from '../../playbook/read-text.ts'
import { recommend } from '../../playbook/recommend.ts'
import { whyUnread } from '../../playbook/unread.ts'
import { prepared } from '../support/story.ts'

const read = (text: string) => {
  const { ranked, strength, next } = recommend(prepared, { text })
  return { first: ranked[0]!.status.id, l1: ranked[0]!.status.l1, strength, next: next?.id, ranked }
}

describe('a partner', () => {
  test.each([
    ['the MSP is deploying Intune for them, FastTrack is not needed', 'technical-onboarding'],
    ['Logicalis handles the deployment of Defender, 500 of 1500 clients are onboarded', 'technical-onboarding'],
    ['Their consultants are configuring single sign-on this sprint, going well', 'technical-onboarding'],
    ['the partner is migrating the mailboxes, 60 % are over', 'migration'],
  ])('at work is progress: %s', (text, status) => {
    expect(read(text).first).toBe(status)
  })

  test.each([
    'no partner is doing the deployment, they still search for one',
    'until the partner is rolling it out nothing happens, the contract is not signed',
    'the partner has never done this and lacks the skills',
    'the partner deploys only mail, nobody was contracted for Intune',
  ])('that is missing, or cannot do it, blocks: %s', (text) => {
    expect(read(text).first).toBe('partner-engagement')
  })
})

test('a customer who asks to be called later has answered', () => {
  const { first, strength, next } = read('the IT lead told me to ring again after Easter')
  expect(first).not.toBe('customer-unresponsive')
  expect([strength, next]).toEqual(['open', 'intent'])
})

test.each([
  'everybody had their lessons, ambassadors are named, we launch on 3 October, nothing is in the way',
  'they are no longer stuck: the new lines came on Monday and phones are being set up',
  'they looked at Slack and opted for Microsoft, first workshop next Tuesday',
  'the board sees its worth now, workshops begin in March',
])('good news is progress, and at most the phase is asked: %s', (text) => {
  const { l1, strength, next } = read(text)
  expect(l1).toBe('In Progress')
  if (strength !== 'clear') expect(next).toBe('phase')
})

describe('what is said last', () => {
  test('wins where it takes back what was said before', () => {
    const said = 'sites are being copied, 60 % are over'
    expect(read(said).first).toBe('migration')
    const { l1 } = read(`${said}\nno wait, the new CEO stopped it, he sees no value in it`)
    expect(l1).toBe('No Intent')
    expect(read(`${said}. Actually they changed their mind and keep their file servers`).first).toBe('on-premises')
  })

  test('wins when it says that they do not want it any more', () => {
    const { l1 } = read('two hundred laptops are enrolled, the rest follows by May\nnow they do not want it any more')
    expect(l1).toBe('No Intent')
  })

  test('is never overruled as clear, also where it takes nothing back in words', () => {
    const { l1, strength } = read(
      'laptops are being enrolled, 40 % done, all goes to plan and they are happy with the pace\ntheir works council forbids it until users are trained',
    )
    if (l1 !== 'Blocked') expect(strength).not.toBe('clear')
  })

  test('leaves things as they are when it agrees', () => {
    const before = 'mailboxes are being moved in batches, half are over'
    expect(read(`${before}\nthe other half follows in spring`)).toMatchObject({ first: 'migration', strength: 'clear' })
  })

  test('gives the reasons, each where it stands in the text', () => {
    const text = 'sites are being copied.\nno wait, their finance chief cancelled the project, she sees no benefit'
    const reasons = read(text).ranked[0]!.reasons
    expect(reasons.length).toBeGreaterThan(0)
    for (const { quote, span } of reasons) {
      expect(text.slice(...span!).replace(/\s+/g, ' ')).toBe(quote)
      expect(span![0]).toBeGreaterThan(text.indexOf('\n'))
    }
  })
})

describe('evidence', () => {
  test.each(['partner is', 'the security team said', 'their policy'])('“%s” is not enough to be clear', (text) => {
    expect(read(text).strength).not.toBe('clear')
  })

  test('is no word that says nothing', () => {
    for (const text of ['partner is', 'the network people found', 'will they be there?'])
      expect([text, recommend(prepared, { text }).ranked[0]!.reasons]).toEqual([text, []])
  })

  test('that something is no problem is none for it', () => {
    const plain = read('the phones wait for new switches')
    const more = read('the phones wait for new switches. The works council knows, that is not a problem')
    expect([plain.first, more.first]).toEqual(['it-infrastructure', 'it-infrastructure'])
    for (const { quote } of more.ranked[0]!.reasons) expect(quote).not.toMatch(/council|problem/)
  })
})

test.each([
  // With the "no" that stands far before it, and without what belongs to the next words.
  ['nobody of 120 people is trained and there is a lot to do', ['nobody of 120 people is trained']],
  ['not one of the 400 nurses has had a course', ['not one of the 400 nurses has had a course']],
  ['they never got any training material for the sales force', ['never got any training material']],
  // What was denied before "so" says nothing of what comes after.
  ['no minute is lost so training starts on Monday', expect.not.arrayContaining([expect.stringMatching(/^no minute/)])],
  // Stretches beside each other are one.
  ['the board won’t start anything there any more', [expect.stringContaining('won’t start anything')]],
])('“%s” is quoted as it was meant', (text, quotes) => {
  const { reasons } = read(text).ranked[0]!
  expect(reasons.map(({ quote }) => quote)).toEqual(quotes)
})

test.each([
  ['<i>y</i>', 'too-little'],
  ['qwrtz plmk vbxd yyqk zzkw', 'too-little'],
  ['', 'too-little'],
  ['die Anwender brauchen das nicht', 'foreign'],
  ['他们没有人会用 Teams', 'foreign'],
  ['nobody is trained', undefined],
] as const)('“%s”: %s', (text, why) => {
  expect(whyUnread(prepared, text)).toBe(why)
})

test('a foreign text is no evidence for any status', () => {
  const { ranked, strength } = read('Der Kunde hat keinen Partner und die Lizenzen sind nicht da')
  expect(strength).toBe('open')
  expect(new Set(ranked.map(({ probability }) => probability)).size).toBe(1)
})

test('a product of a family that is no workload is not taken for another of it', () => {
  const workload = (text: string) => readText(prepared, text).workload
  for (const text of ['Viva Glint: licences are missing', 'Copilot Studio is on hold', 'they wait for Windows Server'])
    expect([text, workload(text)]).toEqual([text, undefined])
  expect(workload('Viva Insights later, Viva Engage is being launched')).toBe('viva-engage')
  expect(readText(prepared, 'Viva Goals: nobody is trained').customer).toBeUndefined()
})

test('a mail that goes through several workloads is read for the one it is kept for', () => {
  const text =
    'Hi, from the call.\nIntune waits for new firewalls at the sites, they come in March.\n' +
    'Exchange is done to 70 %, mailboxes move every night.\nSharePoint: they use Confluence, no interest.\nRegards'
  const first = (workload: 'intune' | 'exchange' | 'sharepoint') => {
    const { status, reasons } = recommend(prepared, { text, workload }).ranked[0]!
    for (const { quote, span } of reasons) expect(text.slice(...span!)).toContain(quote)
    return status.id
  }
  expect([first('intune'), first('exchange'), first('sharepoint')]).toEqual([
    'it-infrastructure',
    'migration',
    'competitive-solution',
  ])
})
