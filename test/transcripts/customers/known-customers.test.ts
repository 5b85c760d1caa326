import { story, type Row } from '../../support/story.ts'

/** Who was spoken of before is found however a sentence names them. */

const northwind: readonly Row[] = [
  ['FM', 'Northwind Traders SharePoint: they use Confluence and are happy with it'],
  ['FM', 'keep it'],
  ['kept', 1],
]
const wideWorld: readonly Row[] = [
  ['FM', 'Wide World Importers Teams: active use is below 10 percent, champions work on raising it until 12 May'],
  ['FM', 'keep it'],
  ['kept', 1],
]

for (const text of [
  'FYI northwind doesn’t want sharepoint anymore - they go with confluence',
  'northwind doesn’t want sharepoint, they go with confluence',
  'heard from Maria that northwind goes with confluence, no sharepoint',
  'Northwind Traders doesn’t want sharepoint anymore',
]) {
  story(`“${text}” is about Northwind Traders`, [...northwind, ['FM', text], ['bot', 'Northwind Traders']])
}

for (const text of [
  'wide world is now at 35% use',
  'btw wide world is now at 35% use of teams',
  'Wide World are at 35% use now, champions go on',
]) {
  story(`“${text}” is about Wide World Importers`, [...wideWorld, ['FM', text], ['bot', 'Wide World Importers']])
}

for (const text of [
  'people work in a wide area and the world is at 35% use',
  'Contoso Teams: nobody is trained and there is no champion',
  'kestrel sharepoint - nobody is trained',
]) {
  story(`“${text}” is not`, [...wideWorld, ['FM', text], ['bot never', 'Wide World']])
}

story('of two who begin alike, none is guessed', [
  ...northwind,
  ['FM', 'Northwind Foods Intune: their only admin left, nobody has the skills'],
  ['FM', 'keep it'],
  ['FM presses', 'Keep this status', { dateUnknown: 'true' }],
  ['kept', 2],
  ['FM', 'FYI northwind doesn’t want sharepoint anymore - they go with confluence'],
  ['bot never', 'Northwind Traders', 'Northwind Foods'],
])
