import { looksForeign } from '../../../../playbook/reading/text/language.ts'
import { tokenize } from '../../../../playbook/reading/text/text.ts'

test.each([
  'Der Kunde will nicht, weil die Mitarbeiter noch nicht geschult sind',
  'La empresa no quiere usar Teams porque los usuarios no están formados',
  'le client ne veut pas de Teams',
  'os usuarios nao querem o Teams',
  '顧客は移行を望んでいません',
  '他们没有人会用 Microsoft Teams',
  'Заказчик пока не хочет Intune',
  'die Anwender brauchen Teams nicht',
])('“%s” is foreign', (text) => {
  expect(looksForeign(tokenize(text), text)).toBe(true)
})

test.each([
  'Van der Meer Teams rollout',
  'Van der Meer en Zonen Teams: users not trained',
  'Banco de la Nación Exchange hybrid migration',
  'Von der Heyden Intune on hold',
  '株式会社青空 Intune: waiting for new licences',
  'nobody is trained and there is no champion',
  'rollout stuck w/o new laptops',
])('“%s” is not', (text) => {
  expect(looksForeign(tokenize(text), text)).toBe(false)
})
