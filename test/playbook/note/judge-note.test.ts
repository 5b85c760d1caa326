import { join } from 'node:path'
import { adviceOf, judgeNote, type NoteContext } from '../../../playbook/note/judge-note.ts'
import type { StatusId } from '../../../playbook/model.ts'
import { readExamples } from '../../../tools/training/corpus.ts'
import { measureNotes, readNotes } from '../../../tools/training/notes.ts'
import { prepared } from '../../support/story.ts'

const NOTES = join('test', 'playbook', 'notes')
const worked = readNotes(join(NOTES, 'worked-on.jsonl'), prepared.playbook.statuses)
const held = readNotes(join(NOTES, 'held-back.jsonl'), prepared.playbook.statuses)

function judge(note: string, status: StatusId = 'adoption-readiness', beside: Partial<NoteContext> = {}) {
  return judgeNote(prepared, note, { status: prepared.status.get(status)!, ...beside })
}

function kinds(note: string, status?: StatusId, beside?: Partial<NoteContext>): string[] {
  return judge(note, status, beside).findings.map(({ kind }) => kind)
}

test('the labelled notes are enough, of all verdicts and statuses, and none stands in both sets', () => {
  const all = [...worked, ...held]
  expect(all.length).toBeGreaterThanOrEqual(150)
  expect(held.length).toBeGreaterThan(75)
  expect(new Set(all.map(({ note }) => note)).size).toBe(all.length)
  expect(new Set(all.map(({ status }) => status)).size).toBe(prepared.statusIds.length)
  for (const verdict of ['great', 'marginal', 'poor']) {
    expect(held.filter((each) => each.verdict === verdict).length).toBeGreaterThanOrEqual(15)
  }
})

test.each([
  ['worked on', worked, 0.98],
  ['held back', held, 0.95],
] as const)('verdicts and findings are right on the notes %s', (_, notes, floor) => {
  const { n, verdicts, exact, misses } = measureNotes(prepared, notes)
  // The misses are what one wants to see when it fails.
  expect(verdicts / n < floor || exact / n < floor ? misses : []).toEqual([])
})

test('hardly a message of an FM is called poor: they all hold a reason', () => {
  const messages = ['g', 'r', 't', 'v'].flatMap((author) =>
    readExamples(join('playbook', 'corpus', `${author}.jsonl`), prepared.playbook.statuses),
  )
  const poor = messages.filter(({ text, status }) => judge(text, status).verdict === 'poor').map(({ text }) => text)
  expect(poor.length > messages.length * 0.02 ? poor : []).toEqual([])
})

test('attempts that may be kept beside the note are enough, and are not asked for again', () => {
  const note = 'Mails stay without reply.'
  expect(kinds(note, 'customer-unresponsive')).toEqual(['no-attempts'])
  expect(kinds(note, 'customer-unresponsive', { attempts: 'several calls to the IT lead; managed' })).toEqual([])
  expect(kinds(note, 'customer-unresponsive', { attempts: 'some' })).toEqual(['no-attempts'])
})

test('whether the account is managed belongs to attempts, and is asked for once', () => {
  const note = '6 mails and 3 calls to the CIO got no answer.'
  expect(judge(note, 'customer-unresponsive')).toMatchObject({
    verdict: 'marginal',
    findings: [{ kind: 'no-managed', say: expect.stringMatching(/unmanaged/) }],
  })
  expect(judge(`${note.slice(0, -1)}, unmanaged account.`, 'customer-unresponsive').verdict).toBe('great')
  expect(kinds(note, 'customer-unresponsive', { attempts: '6 mails, 3 calls to the CIO; managed' })).toEqual([])
  const [left] = judge('Nobody replies.', 'customer-unresponsive').findings
  expect(left!.say).toContain('managed')
  const [known] = judge('Nobody replies, unmanaged account.', 'customer-unresponsive').findings
  expect(known).toMatchObject({ kind: 'no-attempts', say: expect.not.stringContaining('managed') })
})

test('a customer whose name sounds like a reason is none', () => {
  expect(kinds('Outage Firewall Inc is blocked.', 'service-reliability', { customer: 'Outage Firewall Inc' })).toEqual([
    'status-only',
    'no-next-step',
  ])
})

test('each finding says what to mend and quotes the words where they stand', () => {
  for (const { note, status } of [...worked, ...held]) {
    for (const { words, span, say } of judge(note, status).findings) {
      expect(say).toMatch(/^\S.{20,}\.$/)
      expect(say).not.toMatch(/[{}]/)
      expect(words).toBe(span && note.slice(...span))
    }
  }
})

test.each([
  ['They will not use it, not just for now but for good: Slack does the job.', []],
  ['They will not use it, not only at the moment: Slack does the job.', []],
  ['The board agreed, yet the owner refuses because Slack does the job.', []],
  ['Not for now: Slack does the job.', ['hides-intent']],
  ['NO BENEFIT SEEN CURRENTLY, SLACK DOES THE JOB', ['hides-intent']],
  ['Curently Slack does the job.', ['hides-intent']],
  ['Slack does the job, and the board does not see a benefit yet because it is paid.', ['hides-intent']],
])('finds what hides the intent: %s', (note, findings) => {
  expect(kinds(note, 'competitive-solution')).toEqual(findings)
})

test.each<[StatusId, string, string[]]>([
  ['competitive-solution', 'Awful client and a clueless CIO, they keep Zoom.', ['insulting', 'insulting']],
  ['it-change-management', 'The admins are just lazy and have no budget until June.', ['insulting']],
  ['it-infrastructure', 'The line is bad and user experience is terrible until the new router comes in May.', []],
  ['competitive-solution', 'The admins there are useless, they keep Webex.', ['insulting']],
  ['adoption-readiness', 'Nurses and users are bad at it until the course in May.', []],
  ['adoption-readiness', 'Bad user training: the nurses cannot start before the course in May.', []],
])('an insult makes a note poor, a fault of a thing does not: %s, %s', (status, note, findings) => {
  expect(kinds(note, status)).toEqual(findings)
  expect(judge(note, status).verdict === 'poor').toBe(findings.length > 0)
})

test.each<[StatusId, string, string[]]>([
  ['competitive-solution', 'No intent because another product does the job.', ['general']],
  ['competitive-solution', 'No intent because a third-party vendor tool does the job.', ['general']],
  ['competitive-solution', 'They stay with Webex.', []],
  ['competitive-solution', 'They keep Qorvexa.', []],
  ['on-premises', "No intent because Microsoft's own server product stays.", ['general']],
  ['executive-sponsorship', 'Does not intend to use it: the roses bloom and the sea is blue.', ['no-fit']],
  ['competitive-solution', 'They dislike the carpet and the garden.', ['no-fit']],
])('a why that fits any customer, or not the status, is not great: %s, %s', (status, note, findings) => {
  expect(kinds(note, status)).toEqual(findings)
})

test.each<[string, Partial<NoteContext>, string[]]>([
  ['The wards were never trained since last week.', {}, ['relative-day']],
  ['The wards were never trained since 12 May.', {}, []],
  ['Northtrade Teams: the wards were never trained.', { customer: 'Northtrade' }, ['label']],
  ['northtrade teams wards were never trained.', { customer: 'Northtrade' }, ['label']],
  ['Northtrade lacks a trainer for the wards.', { customer: 'Northtrade' }, []],
  ['It is unblocked now; the wards have no trainer of HR.', {}, ['repeats-status']],
  ['The wards were never trained; the unblock date is not known.', {}, ['date-contradicts']],
])('what stands beside the note or ages is not great: %s', (note, context, findings) => {
  const { verdict, findings: found } = judge(note, 'adoption-readiness', { date: '2026-12-01', ...context })
  expect(found.map(({ kind }) => kind)).toEqual(findings)
  expect(verdict).toBe(findings.length > 0 ? 'marginal' : 'great')
})

test('all words that hide the intent are named in one line of advice', () => {
  const { findings } = judge('Presently stuck for the moment. Meeting booked.', 'adoption-readiness')
  const advice = adviceOf(findings, 2)
  expect(advice).toHaveLength(2)
  expect(advice).toContainEqual(expect.stringContaining('“Presently” and “for the moment” hide'))
  expect(advice).toContainEqual(expect.stringContaining('your contact'))
})

test('a general note is asked for what its status needs', () => {
  const { verdict, findings } = judge(
    'They use it not because a competing product does the job.',
    'competitive-solution',
  )
  expect(verdict).toBe('marginal')
  expect(findings.map(({ say }) => say)).toEqual([expect.stringContaining('which product does the job')])
})

test('a date or an explicit "not known" beside the note is as good as one in it', () => {
  const note = 'No champion was found in the plant.'
  expect(kinds(note)).toEqual(['no-next-step'])
  expect(kinds(note, 'adoption-readiness', { date: '2026-05-01' })).toEqual([])
  expect(kinds(note, 'adoption-readiness', { dateUnknown: true })).toEqual([])
  // In Progress knows no "not known".
  expect(kinds('Admins build policies for the tablets.', 'technical-onboarding', { dateUnknown: true })).toEqual([
    'no-next-step',
  ])
})

test.each<[StatusId, string]>([
  ['user-adoption', 'Good news, they hit 64 % monthly use.'],
  ['user-adoption', 'The customer climbed to 81% active users on Teams.'],
  ['user-adoption', 'The customer intends to use it: the customer reached 90% active users.'],
  ['technical-onboarding', 'They crossed 500 active users in October.'],
])('usage that went up is no why, however glad it is told: %s, %s', (status, note) => {
  const { verdict, findings } = judge(note, status, { workload: 'teams', date: '2026-12-01' })
  expect(findings.map(({ kind }) => kind)).toEqual(['usage-only'])
  expect(verdict).toBe('poor')
})

test.each([
  ['The VPN drops calls, and there is no date for the new one.', []],
  ['The VPN drops calls; the delivery date of the new one is not known.', []],
  ['The VPN drops calls, and they do not know when it is replaced.', []],
  ['The VPN drops calls and nobody knows why.', ['no-next-step']],
])('a note that says that no date is known needs none: %s', (note, findings) => {
  expect(kinds(note, 'it-infrastructure')).toEqual(findings)
})

test.each([
  ['Lines were upgraded in May but the VPN fails.', ['no-next-step']],
  ['After the outage in January the proxy failed.', ['no-next-step']],
  ['The proxy fails and was postponed to June.', []],
  ['The proxy fails; a new one is delivered in week 20.', []],
  ['The proxy may be too small.', ['no-next-step']],
  ['The last batch of routers is installed on 9 May, before that the VPN fails.', []],
])('tells a date ahead from one that is past: %s', (note, findings) => {
  expect(kinds(note, 'it-infrastructure')).toEqual(findings)
})

test.each([
  ['ask kim@fjordbank.example', 'kim@fjordbank.example'],
  ['ask kim (at) fjordbank.example', 'kim (at) fjordbank.example'],
  ['ring +44 20 7946 0321', '+44 20 7946 0321'],
  ['ring (425) 555-0142', '(425) 555-0142'],
  ['ring 020 7946 0321', '020 7946 0321'],
  ['on 12.05.2026 with 1,200 of 3 500 PCs', undefined],
  ['on 2026-05-12 with version 16.0.14332.20204', undefined],
  ['behind 10.0.0.12 until 2026, ticket 2301234567', undefined],
])('personal data: %s', (words, found) => {
  const { findings } = judge(`The proxy drops connections until June, ${words}.`, 'it-infrastructure')
  expect(findings.find(({ kind }) => kind === 'personal-data')?.words).toBe(found)
})

test.each([
  'Der Kunde nutzt es nicht, weil die Leute nicht geschult sind.',
  'Kein Bedarf',
  'ユーザーの準備ができていません',
  'Пользователи не обучены, поэтому запуск отложен.',
])('says that it reads English only, and calls nothing poor that it cannot read: %s', (note) => {
  const { verdict, findings } = judge(note)
  expect(verdict).toBe('marginal')
  expect(findings.map(({ say }) => say)).toEqual([expect.stringContaining('reads English only')])
})

test('a foreign product or customer in an English note is no foreign note', () => {
  expect(kinds('Stahlwerk Ohmstede w/o trainers, school holds a course in May')).toEqual([])
})

test('a note that reads as another L1 is told so gently', () => {
  const note = 'They will never use it because Slack does everything and was renewed for five years.'
  const { verdict, findings } = judge(note, 'adoption-readiness', { date: '2026-05-01' })
  expect(verdict).toBe('marginal')
  expect(findings.map(({ say }) => say)).toEqual([expect.stringContaining('it sounds like No Intent, not Blocked')])
})

test('the length that is too much is named', () => {
  const long = `The proxy drops connections until June, ${'and the routers fail, '.repeat(20)}.`
  const { findings } = judge(long, 'it-infrastructure')
  expect(findings.map(({ say }) => say)).toEqual([expect.stringContaining('86 words in one sentence')])
  expect(findings[0]!.say).toContain('60 words')
})

test('names that stand beside the note are no reason', () => {
  const beside = { customer: 'Borealis Freight', workload: 'teams' } as const
  expect(kinds('Borealis Freight does not want Microsoft Teams.', 'competitive-solution', beside)).toEqual([
    'status-only',
  ])
})

test('hostile and odd input is judged, not thrown at', () => {
  for (const note of [
    '\u0000',
    '🙂',
    '('.repeat(5000),
    '@'.repeat(5000),
    'a@'.repeat(3000),
    '1 '.repeat(5000),
    'x'.repeat(60_000),
  ]) {
    expect(judge(note).verdict).not.toBe('great')
  }
})

test.each<[string, string | undefined]>([
  ['The customer intends to use it but is blocked because which nobody can run until 4 May.', 'broken-start'],
  ['The customer intends to use it but is blocked: he forbids the sync until 4 May.', 'broken-start'],
  ['The customer intends to use it but is blocked because we lack trainers until 4 May.', 'first-person'],
  ['- no trainers for the wards\n- courses until 4 May', 'bullets'],
  ['The customer intends to use it but is blocked because the wards lack trainers until 4 May.', undefined],
  [
    'The customer intends to use it but is blocked because trainers are missing until 4 May (“we lack them”).',
    undefined,
  ],
])('judges how a note is written: %s', (written, kind) => {
  const { findings } = judgeNote(prepared, written, { status: prepared.status.get('adoption-readiness')! })
  const form = findings.map((each) => each.kind).filter((each) => /broken-start|first-person|bullets/.test(each))
  expect(form).toEqual(kind ? [kind] : [])
})
