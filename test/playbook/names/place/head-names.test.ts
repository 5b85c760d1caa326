import { playbook } from '../../../../playbook/content/playbook.ts'
import { findHeadName } from '../../../../playbook/names/place/head-names.ts'
import { prepare } from '../../../../playbook/prepare.ts'
import { tokenize } from '../../../../playbook/reading/text/text.ts'

const prepared = prepare(playbook)
const find = (text: string): string | undefined => findHeadName(prepared, tokenize(text), 0, text)

test.each([
  ['stone bridge energy teams: nobody is trained', 'Stone Bridge Energy'],
  ['academy of dance sharepoint is live, nobody uses it', 'Academy of Dance'],
  ['first harbour bank, intune: two directories since the merger', 'First Harbour Bank'],
  ['the paper mill exchange - they wait', 'The Paper Mill'],
  ['Third Cup purview. Their CFO stopped it', 'Third Cup'],
  ['silver lake chemistry teams/ sharepoint - the contract is not signed', 'Silver Lake Chemistry'],
  // A colon says that it is a name, whatever follows.
  ['the coffee house: sharepoint lacks a function for brazil', 'The Coffee House'],
  ['city power and light: teams nobody is trained', 'City Power and Light'],
  ['morning star dairies bought 300 seats last week', 'Morning Star Dairies'],
])('“%s” is about %s', (text, name) => expect(find(text)).toBe(name))

test.each([
  // What is done with a product, what kind of it, and what of it.
  'they want teams, but nobody has time',
  'license renewal exchange: waiting for the quote',
  'pilot intune is done',
  'hybrid exchange is stuck',
  'users of teams are happy',
  'training for teams is planned for March',
  'the sales department teams: nobody uses it',
  'our network team sharepoint - they are slow',
  'phase two teams: starts in May',
  // One word alone says too little, and what follows goes on.
  'bakery teams: nobody is trained',
  'stone bridge energy teams users wait for training',
  'stone bridge energy',
  'their landlord bought the building',
])('“%s” has no such name', (text) => expect(find(text)).toBeUndefined())
