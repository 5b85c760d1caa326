import { customerKey, foldName } from '../../../playbook/names/customer-key.ts'

const SAME: readonly (readonly string[])[] = [
  ['Contoso', 'CONTOSO LTD', 'contoso ltd.', 'Contoso, Ltd', 'Contoso Limited', '  Contoso  ', 'The Contoso Company'],
  ['Contoso', 'Contoso GmbH', 'Contoso GmbH & Co. KG', 'Contoso AG', 'Contoso mbH', 'Contoso SE', 'Contoso e.V.'],
  ['Contoso', 'Contoso Inc.', 'Contoso, Inc', 'Contoso Corp.', 'Contoso Corporation', 'Contoso L.L.C.', 'Contoso LLP'],
  ['Contoso', 'Contoso S.A.', 'Contoso SA', 'Contoso S. A.', 'Contoso S.A.S.', 'Contoso S.p.A.', 'Contoso S.r.l.'],
  [
    'Contoso',
    'Contoso B.V.',
    'Contoso NV',
    'Contoso SA/NV',
    'Contoso A/S',
    'Contoso AB',
    'Contoso Oy',
    'Contoso P.L.C.',
  ],
  ['Contoso', 'Contoso Pty Ltd', 'Contoso Pvt. Ltd.', 'Contoso Sdn Bhd', 'PT Contoso Tbk', 'Contoso Co., Ltd.'],
  ['Contoso', 'Contoso sp. z o.o.', 'Contoso s.r.o.', 'Contoso S.A. de C.V.', 'OOO Contoso', 'ООО Contoso'],
  ['Société Générale', 'Societe Generale SA', 'SOCIÉTÉ GÉNÉRALE'],
  ['Müller & Söhne', 'MÜLLER + SÖHNE', 'Muller and Sohne GmbH'],
  ['Trey’s Bakery', "Trey's Bakery", 'Treys Bakery Ltd'],
  ['Ørsted', 'ORSTED A/S'],
  ['Straße', 'STRASSE'],
  ['A. Datum', 'A Datum Corporation'],
]

test.each(SAME)('%s, however it is spelt', (...names) => {
  expect(new Set(names.map(customerKey)).size).toBe(1)
})

test.each([
  ['Contoso', 'Contoso Bank'],
  ['Contoso', 'Contoso Group'],
  ['Contoso North', 'Contoso South'],
  ['Fourth Coffee', 'Fourth'],
  ['Company', 'Co'],
  ['東京電力', '大阪電力'],
  ['かき', 'がき'],
])('%s and %s are two customers', (one, other) => {
  expect(customerKey(one)).not.toBe(customerKey(other))
})

test.each(['Ltd', 'The Limited', 'AG', '???', '& Co'])('“%s” alone keeps a key', (name) => {
  expect(customerKey(name)).not.toBe('')
})

test('folding twice changes nothing more', () => {
  for (const name of SAME.flat()) expect(customerKey(customerKey(name))).toBe(customerKey(name))
})

test('names of people are folded without taking legal forms away', () => {
  expect(foldName('José  Ag')).toBe('jose ag')
})

test('a name of hundreds of thousands of characters is folded', () => {
  // What looks at the rest again for each word or letter would not come to an end here.
  const many = 200_000
  expect(customerKey('a.'.repeat(many))).toBe('a'.repeat(many))
  expect(customerKey('ltd '.repeat(many))).toBe('ltd')
  expect(customerKey('a/ '.repeat(many))).toBe('a'.repeat(many))
  expect(customerKey('& '.repeat(many))).toHaveLength(4 * many - 1)
  expect(customerKey('\u0301'.repeat(many))).toHaveLength(many)
})
