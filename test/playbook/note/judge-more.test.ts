import { judgeNote } from '../../../playbook/note/judge-note.ts'
import type { StatusId } from '../../../playbook/model.ts'
import { prepared } from '../../support/story.ts'

const judged = (id: StatusId, note: string) =>
  judgeNote(prepared, note, { status: prepared.status.get(id)!, date: '2027-01-15' })
const kinds = (id: StatusId, note: string): string[] => judged(id, note).findings.map(({ kind }) => kind)

describe('a reason that belongs to another L2 is said', () => {
  test.each([
    ['adoption-readiness', 'Customer is blocked because of firewall'],
    ['adoption-readiness', 'The customer intends to use it but is blocked because the SBC is too old.'],
    [
      'it-infrastructure',
      'The customer intends to use it but is blocked because nobody is trained and there are no champions.',
    ],
    ['legal-regulatory', 'The customer intends to use it but is blocked because the partner’s contract is not signed.'],
  ] as const)('%s: “%s”', (id, note) => {
    expect(judged(id, note)).toMatchObject({ verdict: 'marginal', findings: [{ kind: 'other-status' }] })
    expect(judged(id, note).findings[0]!.say).toContain(prepared.status.get(id)!.l2)
  })

  test.each([
    [
      'adoption-readiness',
      'The customer intends to use it but is blocked because nobody is trained and there are no champions.',
    ],
    ['it-infrastructure', 'The customer intends to use it but is blocked because of the firewall.'],
    [
      'security-privacy',
      'The customer intends to use it but is blocked because the CISO forbids guests until the policy is rewritten.',
    ],
  ] as const)('one that fits is not: %s: “%s”', (id, note) => {
    expect(kinds(id, note)).toEqual([])
  })
})

test('a note of no intent that says on what condition they would come is none', () => {
  const note =
    'The customer does not intend to use it because they use Dropbox and will stay on it; they’d move if retention labels worked.'
  expect(kinds('competitive-solution', note)).toContain('other-status')
  expect(
    kinds(
      'competitive-solution',
      'The customer does not intend to use it because they would never leave Dropbox, even if it cost less.',
    ),
  ).toEqual([])
})

test('more than three sentences are too many, however short they are', () => {
  const many =
    'The customer lacks champions. The customer lacks trainers. The customer lacks a plan. Users are not trained.'
  expect(judged('adoption-readiness', many)).toMatchObject({
    verdict: 'marginal',
    findings: [{ kind: 'too-many-sentences', say: expect.stringContaining('4 sentences') as string }],
  })
  expect(
    kinds('adoption-readiness', 'The customer lacks champions. The users are not trained. Courses begin in May.'),
  ).toEqual([])
})

describe('a secret belongs in no note', () => {
  test.each([
    'Nobody is trained, and the admin password is Summer24!',
    'Users are not trained. Password: Xk29-pl77',
    'Users are not trained, PIN 4711 opens the room',
    'Users are not trained; the pw for the test tenant is "hunter22"',
    'Users are not trained, client secret = 8Q~abcd1234',
  ])('“%s”', (note) => {
    const { verdict, findings } = judged('adoption-readiness', note)
    expect(verdict).toBe('poor')
    const secret = findings.find(({ kind }) => kind === 'secret')
    // It is not shown once more.
    expect(secret?.say).not.toMatch(/Summer|Xk29|4711|hunter|8Q/)
  })

  test.each([
    'Users are not trained in the password policy, which is 12-character.',
    'Users forget the password and nobody is trained.',
    'Users are not trained; the password is reset every 90 days.',
    'Nobody is trained, a PIN is required for each device.',
    'Users are not trained for key roles in 2027.',
  ])('what only speaks of one is none: “%s”', (note) => {
    expect(kinds('adoption-readiness', note)).not.toContain('secret')
  })
})

test('sounds of speech are said', () => {
  expect(
    judged('adoption-readiness', 'Users are um not trained and hmm there are no champions.').findings,
  ).toMatchObject([
    { kind: 'filler', words: 'um' },
    { kind: 'filler', words: 'hmm' },
  ])
})
