import { playbook } from '../../../playbook/content/playbook.ts'
import { prepare } from '../../../playbook/prepare.ts'
import { recommend } from '../../../playbook/recommendation/recommend.ts'

const prepared = prepare(playbook)

/** Unlike each other in length, letters and capitals; those typed in small letters are read as guesses. */
const NAMES = [
  'contoso',
  'fabrikam',
  'coho',
  'trey',
  'northwind',
  'tailwind',
  'kessel',
  'Globex',
  'Contoso Ltd',
  'Zenthu',
]

describe('what a customer is called changes nothing in what is read', () => {
  test.each([
    ['X teams nobody trained', 'adoption-readiness', false],
    ['X teams no licences', 'billing-licensing', true],
    ['X teams dpo objects', 'security-privacy', false],
    ['X intune waits for the new admin', 'it-change-management', false],
    ['X sharepoint: dpo has to agree', 'security-privacy', false],
    ['X onedrive staff are not trained', 'adoption-readiness', false],
  ])('%s', (sentence, status, asks) => {
    for (const name of NAMES) {
      const read = recommend(prepared, { text: sentence.replace('X', name) })
      expect([name, read.ranked[0]!.status.id, read.asks]).toEqual([name, status, asks])
    }
  })

  test('what stands behind a name that is a guess is read', () => {
    const { ranked } = recommend(prepared, { text: 'goldammer vpn chokes with teams calls, split tunnel is missing' })
    expect(ranked[0]!.status.id).toBe('it-infrastructure')
  })
})
