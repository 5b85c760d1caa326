import { toMarkdown } from '../../../playbook/plan/document.ts'
import { internalDocument } from '../../../playbook/plan/hand-over-document.ts'
import { openRisks } from '../../../playbook/plan/hand-over.ts'
import { exampleHandOver } from '../../support/hand-over.ts'

/** What is missing of the block with the pilot. */
const ofPilot = (all: ReturnType<typeof exampleHandOver>): string | undefined =>
  openRisks(all).find((risk) => risk.startsWith('Execution plan'))

test('a pilot that the plan has is not missing: nobody has said who takes part in it', () => {
  const all = exampleHandOver()
  const pilot = all.plan!.actions.filter(({ kind }) => kind === 'pilot')
  expect([pilot[0]!.date, pilot.at(-1)!.date]).toEqual(['2026-02-06', '2026-02-24'])
  expect(ofPilot(all)).toContain('who takes part in the pilot (planned 6 Feb – 24 Feb), how the pilot’s')
})

test('without a plan, or where the pilot is skipped, none is said to be planned', () => {
  const all = exampleHandOver()
  expect(ofPilot({ ...all, plan: undefined })).toContain('who takes part in the pilot, how the pilot’s')
  const actions = all.plan!.actions.map((action) =>
    action.kind === 'pilot' ? { ...action, mark: { kind: 'skipped', reason: 'none' } as const } : action,
  )
  expect(ofPilot({ ...all, plan: { ...all.plan!, actions } })).toContain('who takes part in the pilot, how')
})

describe('without a plan, a day of go-live that readiness knows', () => {
  const all = { ...exampleHandOver(), plan: undefined }
  const knowing = (day: string) => ({ ...all, answers: { ...all.answers, 'go-live': day } })

  test('stands in the document once, and not as missing', () => {
    const text = toMarkdown(internalDocument(knowing('2099-03-02')))
    expect(text).toContain('Mon 2 Mar 2099; there is no plan yet')
    expect(text).not.toContain('not set')
  })

  test('is a risk once it has passed', () => {
    const passed = 'Go-live was to be on 7 Jan 2020, and there is no plan.'
    expect(openRisks(knowing('2020-01-07'))).toContain(passed)
    expect(openRisks(knowing('2099-03-02')).filter((risk) => risk.startsWith('Go-live'))).toEqual([])
  })
})
