import { readinessCard } from '../../cards/engagement/readiness-card.ts'
import { acmListCard, acmOverviewCard } from '../../cards/acm/overview-card.ts'

/** Buttons of one word that stand there several times are told apart by what is heard of them. */
function tooltips(card: unknown): string[] {
  const found: string[] = []
  JSON.stringify(card, (_, value: unknown) => {
    if (typeof value === 'object' && value !== null && 'tooltip' in value) found.push(String(value.tooltip))
    return value
  })
  return found
}

test('the parts of an ACM conversation, and the customers of its list', () => {
  const parts = [
    { id: 'prepare', title: '1 Prepare', progress: '0 of 8' },
    { id: 'conduct', title: '2 Conduct', progress: '0 of 6' },
  ] as const
  const subject = { record: 'r', customer: 'Contoso', customerId: 'c', version: 1 }
  const view = { ...subject, notice: undefined, part: 'prepare' } as const
  const card = acmOverviewCard({
    ...view,
    about: '',
    task: '',
    parts,
    next: { title: 'N', part: 'prepare' },
    begun: true,
  })
  expect(tooltips(card)).toEqual(['Open: 1 Prepare', 'Open: 2 Conduct'])
  const rows = [{ customerId: 'c', customer: 'Contoso', progress: '' }]
  expect(tooltips(acmListCard({ record: 'r', title: '', rows, hint: '' }))).toEqual(['Open: Contoso'])
})

test('the blocks of readiness', () => {
  const blocks = [
    { id: 'project-team', title: 'Project team', state: 'open', missing: '' },
    { id: 'scope-and-goals', title: 'Scope and goals', state: 'ready', missing: '' },
  ] as const
  const subject = { record: 'r', entitlement: 'e', version: 1, customer: 'Contoso', workload: 'Teams' }
  const none = { notice: undefined, intro: undefined, next: undefined, about: undefined }
  const card = readinessCard({
    ...subject,
    ...none,
    blocks,
    decisions: [],
    steps: [],
    closed: false,
    hasPlan: false,
    canMoveOn: false,
  })
  expect(tooltips(card)).toEqual(['Open: Project team', 'Open: Scope and goals'])
})
