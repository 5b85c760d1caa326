import { recommend } from '../../../playbook/recommendation/recommend.ts'
import { prepared } from '../../support/story.ts'

/** A customer who has chosen a partner has one: that is no obstacle until somebody says what is wrong with it. */

const shown = (text: string): [asked: string | undefined, first: string] => {
  const { asks, next, ranked } = recommend(prepared, { text })
  return [asks ? next?.id : undefined, ranked[0]!.status.id]
}

test.each([
  'Contoso wants to go with Fabrikam Consulting as the partner instead',
  'Contoso Teams: they want Fabrikam Consulting as their partner',
  'Contoso chose Fabrikam Consulting as partner',
  'Contoso will use Fabrikam Consulting as partner for the migration',
  'Contoso Teams: they picked a partner, Fabrikam Consulting',
  'Contoso Teams: Fabrikam Consulting will be the partner',
])('“%s”: does it go on?', (text) => expect(shown(text)[0]).toBe('intent'))

test.each([
  'Contoso Teams: they want to use Fabrikam Consulting as the partner but the contract is not signed since March',
  'Contoso Teams: they chose Fabrikam Consulting as their partner, but that partner has no time',
  'Contoso Teams: they want another partner because the current one has no time',
  'Contoso Teams: they are still choosing a partner',
  'Contoso Teams: they have not chosen a partner yet',
  'Contoso Teams: they cannot decide which partner to go with as their adoption partner',
  'Contoso Teams: until they have chosen a partner nothing happens',
])('“%s” is in the way', (text) => expect(shown(text)).toEqual([undefined, 'partner-engagement']))

test.each([
  'Contoso Teams goes with partner Fabrikam Consulting from february',
  'Contoso wants to start SharePoint in january with a partner',
  'Contoso Teams with partner Fabrikam Consulting, start 1 feb',
  'Contoso Intune: together with a partner from 1 feb',
])('“%s” is a rollout with a partner', (text) => expect(shown(text)).toEqual([undefined, 'technical-onboarding']))

test.each([
  'Contoso Intune: problems with the partner since february, start 1 feb',
  'Contoso Intune: trouble with their partner, decision in february',
  'Contoso Intune: the contract with the partner is not signed, start 1 feb',
])('“%s” is no rollout that goes on', (text) => expect(shown(text)[1]).toBe('partner-engagement'))
