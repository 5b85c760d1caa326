import { recommend } from '../../../playbook/recommendation/recommend.ts'
import { prepared } from '../../support/story.ts'

const first = (text: string): string => recommend(prepared, { text }).ranked[0]!.status.id

describe('another maker’s server is no Microsoft server, wherever it runs', () => {
  test.each([
    'Contoso Exchange: mail is Lotus Notes on their own servers in the cellar, it does all they need, they will never move',
    'mail runs on Zimbra in their basement since 2009, does everything, EXO never',
    'their own Groupwise server on premises stays, EXO no',
    'chat is Mattermost on own machines, good enough, so no Teams',
  ])('“%s”', (text) => {
    expect(first(text)).toBe('competitive-solution')
  })

  test.each([
    'they run Exchange 2019 on own servers in the basement and stay there, no EXO',
    'got rid of Zimbra, two new Exchange servers in their own basement, there they stay',
  ])('“%s” is one', (text) => {
    expect(first(text)).toBe('on-premises')
  })
})

describe('what the service does not have is a missing function', () => {
  test.each([
    'CIO agrees, one thing: they need a watermark per branch and Purview just has not that. product group knows',
    'the CISO is fine with it, but Purview does not have a key for each branch, PG knows',
    'the lawyers want retention by client and SharePoint has no such thing. engineering has it on the list',
    'they want shared call pickup, Teams lacks that',
  ])('“%s”', (text) => {
    expect(first(text)).toBe('product-feature')
  })

  test.each([
    ['Teams has no such sponsor at the top, the board sees no value in it', 'executive-sponsorship'],
    ['Contoso Intune: no admin has time for it', 'it-change-management'],
  ])('“%s” tells none', (text, status) => {
    expect(first(text)).toBe(status)
  })
})
