import { strengthInWords } from '../../../dialogs/words.ts'
import { recommend } from '../../../playbook/recommendation/recommend.ts'
import { prepared, story } from '../../support/story.ts'

story('two statuses that are still possible are quoted: their own names have “or” and “and” in them', [
  ['FM', 'Contoso Teams: training is planned'],
  ['bot', /So far: “[^”]+” or “[^”]+”/],
])

test('an open case quotes them as well', () => {
  const open = { ...recommend(prepared, { text: 'the users', answers: {} }), strength: 'open' as const }
  expect(strengthInWords(open)).toMatch(/^Open between “[^”]+” and “[^”]+”$/)
})

story('and so does a comparison of two', [
  ['FM', 'user adoption or adoption readiness'],
  ['bot', '“Solution or User Adoption” or “Adoption Readiness”'],
])
