import { findOwner } from '../../../playbook/reading/find-owner.ts'

test.each([
  ['Teams: users not trained, no champion, owner Petra', 'Petra'],
  ['Owner: Maria Keller, target 3 Feb', 'Maria Keller'],
  ['mailboxes moving. success owner is Anna Bell.', 'Anna Bell'],
  ['Petra is the owner, users not trained', 'Petra'],
  ['users not trained; Petra owns it', 'Petra'],
])('“%s” names %s', (text, name) => expect(findOwner(text, 'Contoso')).toBe(name))

test.each([
  'the site owner Petra left',
  'no owner, nobody drives it',
  'the business owner left in May',
  'owner IT',
  'owner Contoso',
  'the owner They never met',
  'Petra is the owner of the bakery',
  'owner March',
])('“%s” names none', (text) => expect(findOwner(text, 'Contoso')).toBeUndefined())
