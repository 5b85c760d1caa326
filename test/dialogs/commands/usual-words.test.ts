import { inUsualWords } from '../../../dialogs/commands/usual-words.ts'
import { prepared } from '../../support/story.ts'

test.each([
  ['hand adatum over to customer success', 'hand over adatum'],
  ['give adatum teams to the customer success team please', 'hand over adatum teams'],
  ['hand over to customer success adatum teams', 'hand over adatum teams'],
  ['hand over to our CSM: Adatum', 'hand over Adatum'],
  ['please prepare the handover of adatum', 'hand over adatum'],
  ['could you give me the handover document for adatum teams?', 'hand over adatum teams'],
  ['hand adatum teams over to Miriam', 'assign adatum teams to Miriam'],
  ['hand over adatum to miriam', 'assign adatum to miriam'],
  ['make a plan for adatum teams', 'plan adatum teams'],
  ['build me an activation plan for Adatum', 'plan Adatum'],
  ['german workbook', 'resources german workbook'],
  ['workbook in french', 'resources workbook in french'],
  ['kits for sharepoint', 'resources kits for sharepoint'],
])('“%s” is “%s”', (text, means) => {
  expect(inUsualWords(prepared, text)).toBe(means)
})

test.each([
  'hand over Adatum',
  'they hand the rollout over to customer success',
  'hand the laptops over to users',
  'make a plan for training',
  'they make a plan for adatum',
  'no kits for the plants yet',
  'the workbook is missing',
  'they need a workbook for each plant',
  'give users to customer success',
])('“%s” stays as it is', (text) => {
  expect(inUsualWords(prepared, text)).toBeUndefined()
})
