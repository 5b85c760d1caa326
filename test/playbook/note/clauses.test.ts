import { join } from 'node:path'
import { playbook } from '../../../playbook/content/playbook.ts'
import type { StatusId } from '../../../playbook/model.ts'
import { draftNote } from '../../../playbook/note/note.ts'
import { readClauses } from '../../../playbook/note/read/read-clauses.ts'
import { weighClauses } from '../../../playbook/note/pick/weigh-clauses.ts'
import { HELD_BACK_AUTHORS, readCorpus } from '../../../tools/training/corpus.ts'
import { markedShares } from '../../../tools/training/marked.ts'
import { prepared } from '../../support/story.ts'

function note(id: StatusId, text: string, customer?: string): string {
  const facts = { text, customer, workload: undefined, answers: {}, today: '2026-11-20' }
  return draftNote(prepared, prepared.status.get(id)!, facts)
}

test('the likeliest clause is marked as the why, in messages that nothing was learnt from', () => {
  const marked = readCorpus(join('playbook', 'corpus'), playbook.statuses).filter(
    ({ author, why }) => why && HELD_BACK_AUTHORS.has(author),
  )
  let counted = 0
  const wrong: string[] = []
  for (const { text, why, customer, status } of marked) {
    const subject = { status: prepared.status.get(status)!, customer: customer ?? undefined }
    const read = readClauses(prepared, text, subject)
    const shares = markedShares(text, why!, read)
    // Where each clause holds more than was marked there is none to be found.
    if (!shares.some((share) => share > 0.5)) continue
    counted++
    const whys = weighClauses(prepared, read.reading, subject, read.clauses).map((worth) => worth.why)
    if (shares[whys.indexOf(Math.max(...whys))]! <= 0.5) wrong.push(text)
  }
  expect(counted).toBeGreaterThan(200)
  expect(wrong.length > counted * 0.14 ? wrong : []).toEqual([])
})

describe('the why is the cause, and not', () => {
  test.each<[string, StatusId, string, string]>([
    [
      'who confirmed it',
      'legal-regulatory',
      'Tolbridge Clinic would love OneDrive. The hospital act of the region forbids patient files with a processor abroad. Their counsel confirmed it twice and there is nothing that we could configure.',
      'hospital act',
    ],
    [
      'what the vendor does about it',
      'app-compatibility',
      'Exchange for Harrow Dairies: hybrid stands, test users fine. The order program of 2011 logs in the old way and fails as soon as its mailbox is in the cloud. 150 orders a day. The software house is writing a new connector, ready 5 March.',
      'order program',
    ],
    [
      'that no day can be given',
      'product-feature',
      'Met the deputy minister on Monday. They are convinced and the money is there. Their statute wants public mail on servers inside the country, and we run no data centre there. I logged it with the product group. I have no day to give you.',
      'statute wants public mail on servers inside the country',
    ],
    [
      'what else matters to them',
      'executive-sponsorship',
      'Session with Redhill Tyres. Pilot on 20 phones went well, costs as planned. The new managing director ended the programme, she sees no use in managing phones. She likes plant safety and exports better.',
      'the new managing director ended the programme',
    ],
    [
      'who is being looked at instead',
      'partner-engagement',
      'Larch Tiles want SharePoint. Their integrator has not answered since September and took the passwords along. Three firms come to pitch, the choice is made on 18 January.',
      'has not answered since September',
    ],
  ])('%s', (_, status, text, why) => {
    const [because = ''] = note(status, text).split('. ')
    expect(because).toContain(why)
  })

  test('what comes next is told behind it', () => {
    const text =
      'OneDrive at Larch Tiles: their old switches drop every upload. The new ones are mounted in both halls on 12 February. Had a nice lunch there.'
    const drafted = note('it-infrastructure', text, 'Larch Tiles')
    expect(drafted).toContain('old switches drop every upload')
    expect(drafted).toContain('The new ones are mounted in both halls on 12 February.')
    expect(drafted).not.toContain('lunch')
  })
})

test('no sentence ends behind a title or a form of firm', () => {
  const drafted = note('on-premises', 'the Exchange of Fa. Lorenz stays in the cellar of Dhr. Smit for ever', 'Lorenz')
  expect(drafted).toMatch(/stays in the cellar/)
})

test('what stands in brackets is no clause of its own', () => {
  const text =
    'the seats sit on the wrong agreement, the order desk (Ines, second floor, very kind) moves them in March'
  const subject = { status: prepared.status.get('billing-licensing')! }
  const { clauses } = readClauses(prepared, text, subject)
  expect(clauses.map(({ tokens }) => tokens[0]!.word)).toEqual(['the', 'the'])
})

test('words that are names of JavaScript weigh nothing', () => {
  const text = 'constructor __proto__ toString, the hasOwnProperty valueOf plug-in crashes, constructor constructor'
  expect(note('app-compatibility', text)).toMatch(/^The customer intends to use it but is blocked because /)
  const { reading, clauses } = readClauses(prepared, text, { status: prepared.status.get('app-compatibility')! })
  for (const { why, next } of weighClauses(
    prepared,
    reading,
    { status: prepared.status.get('app-compatibility')! },
    clauses,
  ))
    expect([Number.isFinite(why), Number.isFinite(next)]).toEqual([true, true])
})
