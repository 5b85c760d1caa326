import { checkPlaybook } from '../../playbook/check.ts'
import { playbook } from '../../playbook/content/playbook.ts'
import type { Playbook, Question, Resource, StatusId } from '../../playbook/model.ts'

const DECISION: Question = playbook.questions[0]!

test('the playbook of this version has no fault', () => {
  expect(checkPlaybook(playbook)).toEqual([])
})

test('it holds all five L1s and eighteen L2s, each with what an FM needs', () => {
  expect(new Set(playbook.statuses.map((status) => status.l1)).size).toBe(5)
  expect(playbook.statuses.filter((status) => status.l2 !== '')).toHaveLength(18)
  for (const status of playbook.statuses) {
    expect(status.definition.length).toBeGreaterThan(30)
    expect(status.notFor).not.toBe('')
    expect(status.engage).not.toBe('')
    expect(status.source).toMatch(/^l1l2l3-/)
    expect(status.examples.length).toBeGreaterThanOrEqual(3)
    expect(playbook.questions.filter((question) => question.tipOf === status.id).length).toBeGreaterThan(0)
    expect(playbook.contrasts.filter((contrast) => contrast.between.includes(status.id)).length).toBeGreaterThan(1)
    if (status.l1 === 'In Progress') expect(status.requires).toContain('target-date')
    if (status.l1 === 'Blocked') expect(status.requires).toContain('unblock-date')
    if (status.l1 === 'No Intent') expect(status.requires).toContain('reason')
  }
})

function withResource(sound: Playbook, more: Partial<Resource>): Playbook {
  const base = {
    id: 'l',
    title: 'L',
    url: 'https://example.com',
    audience: 'internal-only',
    purpose: 'l',
    forWhom: 'l',
  }
  const rest = { workloads: [], step: 'value-add', words: [], knownGood: null }
  return { ...sound, resources: [{ ...base, ...rest, ...more } as Resource] }
}

const faulty: readonly (readonly [string, (sound: Playbook) => Playbook, RegExp])[] = [
  [
    'a status twice',
    (p) => ({ ...p, statuses: [...p.statuses, p.statuses[0]!] }),
    /status "customer-unresponsive" stands twice/,
  ],
  ['a question twice', (p) => ({ ...p, questions: [...p.questions, DECISION] }), /question "intent" stands twice/],
  [
    'evidence for nobody',
    (p) =>
      withQuestion(p, {
        choices: [{ id: 'a', label: 'A', says: 'a', evidence: { nobody: 1 } as Record<string, number> }],
      }),
    /names status "nobody", which does not exist/,
  ],
  ['a question that moves nothing', (p) => withQuestion(p, {}), /question "extra" moves nothing/],
  ['a tip of nothing', (p) => withQuestion(p, { kind: 'tip' }), /tip question "extra" confirms no status/],
  ['a workload that is none', (p) => withQuestion(p, { workloads: ['fax' as 'teams'] }), /names workload "fax"/],
  [
    'following a choice that is none',
    (p) => withQuestion(p, { after: { question: 'intent', choices: ['maybe'] } }),
    /follows choice "maybe" of "intent"/,
  ],
  [
    'following a question that is none',
    (p) => withQuestion(p, { after: { question: 'x', choices: [] } }),
    /follows question "x"/,
  ],
  [
    'a link without an audience',
    (p) => withResource(p, { audience: undefined as unknown as 'internal-only' }),
    /resource "l" has no audience/,
  ],
  ['a link without https', (p) => withResource(p, { url: 'http://example.com' }), /resource "l" has no https address/],
  [
    'an internal address that is said to be customer-ready',
    (p) =>
      withResource(p, { audience: 'customer-ready', customer: { title: 'L', says: 'l' }, url: 'https://aka.ms/ftbvd' }),
    /resource "l" is said to be customer-ready, and its address is internal/,
  ],
  [
    'a resource for a workload that is none',
    (p) => withResource(p, { workloads: ['fax' as 'teams'] }),
    /resource "l" names workload "fax"/,
  ],
  [
    'a task for a workload that is none',
    (p) => ({ ...p, valueTasks: [{ ...p.valueTasks[0]!, workloads: ['fax' as 'teams'] }] }),
    /value-add task "3734" names workload "fax"/,
  ],
  [
    'a resource twice',
    (p) => ({ ...p, resources: [...p.resources, p.resources[0]!] }),
    /resource "acm-deck-internal" stands twice/,
  ],
  [
    'two statuses that no question separates',
    (p) => withoutEvidence(p, ['migration', 'user-adoption']),
    /no question separates "migration" from "user-adoption"/,
  ],
  [
    'a status that no answers reach',
    (p) => weakened(p, 'on-premises'),
    /no path through the questions reaches status "on-premises"/,
  ],
  [
    'an example of nowhere',
    (p) => ({
      ...p,
      statuses: p.statuses.map((s, i) =>
        i === 0 ? { ...s, examples: [{ text: 'x', belongsTo: 'y' as StatusId }] } : s,
      ),
    }),
    /names status "y"/,
  ],
  [
    'a cue that asks what nobody wrote',
    (p) => ({ ...p, cues: [...p.cues, { id: 'extra', says: 'e', evidence: {}, patterns: [], asks: 'x' }] }),
    /cue "extra" asks question "x", which does not exist/,
  ],
]

test.each(faulty)('it finds %s', (_, spoil, message) => {
  expect(checkPlaybook(spoil(playbook)).join('\n')).toMatch(message)
})

test('it reports all faults at once', () => {
  const spoilt = [0, 1, 3, 6, 8].map((i) => faulty[i]!).reduce((each, [, spoil]) => spoil(each), playbook)
  const faults = checkPlaybook(spoilt)
  for (const i of [0, 1, 3, 6, 8]) expect(faults.join('\n')).toMatch(faulty[i]![2])
  expect(faults.length).toBeGreaterThanOrEqual(5)
})

function withQuestion(p: Playbook, change: Partial<Question>): Playbook {
  const same = { evidence: { migration: 1 } }
  const question: Question = {
    id: 'extra',
    kind: 'decision',
    text: 'Extra?',
    why: 'None.',
    choices: [
      { id: 'a', label: 'A', says: 'a', ...same },
      { id: 'b', label: 'B', says: 'b', ...same },
    ],
    source: 'none',
    ...change,
  }
  return { ...p, questions: [...p.questions.filter(({ id }) => id !== 'extra'), question] }
}

function withoutEvidence(p: Playbook, ids: readonly StatusId[]): Playbook {
  return {
    ...p,
    questions: p.questions.map((question) => ({
      ...question,
      choices: question.choices.map((choice) => ({
        ...choice,
        evidence: Object.fromEntries(Object.entries(choice.evidence).filter(([id]) => !ids.includes(id as StatusId))),
      })),
    })),
  }
}

/** Still told apart, but every answer that speaks for it speaks more for another one. */
function weakened(p: Playbook, id: StatusId): Playbook {
  return {
    ...p,
    questions: p.questions.map((question) => ({
      ...question,
      choices: question.choices.map((choice) =>
        (choice.evidence[id] ?? 0) > 0
          ? {
              ...choice,
              evidence: { ...choice.evidence, [id]: 2.1, 'competitive-solution': 7, 'executive-sponsorship': 7 },
            }
          : choice,
      ),
    })),
  }
}
