import { resources } from '../../../playbook/content/resources.ts'
import {
  assertShareable,
  findInternalLinks,
  HELD_LINK,
  InternalLinkError,
  mayHoldInternalLinks,
  withoutInternalLinks,
  withoutInternalLinksIn,
} from '../../../playbook/resources/internal-links.ts'

const internal = resources.filter(({ audience }) => audience === 'internal-only')
const ready = resources.filter(({ audience }) => audience === 'customer-ready')

const entities = (text: string): string => Array.from(text, (c) => `&#${c.codePointAt(0)};`).join('')
const percent = (text: string): string =>
  Array.from(text, (c) => (/[./:]/.test(c) ? `%${c.codePointAt(0)!.toString(16).padStart(2, '0')}` : c)).join('')
const middle = (text: string, inserted: string): string =>
  text.slice(0, text.length - 4) + inserted + text.slice(text.length - 4)
const wide = (text: string): string =>
  Array.from(text, (c) => (/[!-~]/.test(c) ? String.fromCodePoint(c.codePointAt(0)! + 0xfee0) : c)).join('')

/** Every way to write a link that anybody could still open. */
const WRITINGS: readonly (readonly [string, (url: string) => string])[] = [
  ['as it is', (url) => url],
  ['without scheme', (url) => url.replace('https://', '')],
  ['with http', (url) => url.replace('https', 'http')],
  ['with www', (url) => url.replace('https://', 'https://www.')],
  ['in capitals', (url) => url.toUpperCase()],
  ['with a slash at the end', (url) => `${url.replace(/\?.*$/, '')}/`],
  ['with a query', (url) => `${url}${url.includes('?') ? '&' : '?'}from=mail`],
  ['with a fragment', (url) => `${url}#slide3`],
  ['with a port', (url) => url.replace(/^https:\/\/([^/]+)/, 'https://$1:443')],
  ['with a dot after the host', (url) => url.replace(/^https:\/\/([^/]+)/, 'https://$1.')],
  ['with a user', (url) => url.replace('https://', 'https://me@')],
  ['with two slashes', (url) => url.replace(/(?<!:|\/)\/(?!\/)/, '//')],
  ['with a detour', (url) => url.replace(/(?<!:|\/)\/(?!\/)/, '/x/../')],
  ['with backslashes', (url) => url.replaceAll('/', '\\')],
  ['encoded', percent],
  ['encoded twice', (url) => encodeURIComponent(percent(url))],
  [
    'inside another link',
    (url) => `https://nam06.safelinks.protection.outlook.com/?url=${encodeURIComponent(url)}&data=04%7C01`,
  ],
  ['as HTML entities', entities],
  ['as entities of entities', (url) => entities(url).replaceAll('&', '&amp;')],
  ['as named entities', (url) => url.replaceAll('.', '&period;').replaceAll('/', '&sol;')],
  ['as a Markdown link', (url) => `[the deck](${url})`],
  ['in angle brackets', (url) => `<${url}>`],
  ['bold in the middle', (url) => middle(url, '**')],
  ['in code marks', (url) => `\`${url}\``],
  ['escaped for Markdown', (url) => url.replaceAll('.', '\\.')],
  ['escaped for JSON', (url) => url.replaceAll('/', '\\/')],
  ['as an HTML link', (url) => `<a href="${url}">the deck</a>`],
  ['split by a tag', (url) => middle(url, '<b>')],
  ['split by a wbr', (url) => middle(url, '<wbr/>')],
  ['split by a line break', (url) => middle(url, '\n')],
  ['split by a break and blanks', (url) => middle(url, ' \r\n   ')],
  ['split in the host', (url) => url.replace(/\.(?=[a-z]+\/)/, '.\n')],
  ['with a zero-width space', (url) => middle(url, '\u200b')],
  ['with a soft hyphen', (url) => middle(url, '\u00ad')],
  ['with a mark of direction', (url) => middle(url, '\u202e')],
  ['with a byte-order mark', (url) => middle(url, '\ufeff')],
  ['in wide letters', wide],
  ['defanged', (url) => url.replace('https', 'hxxps').replaceAll('.', '[.]')],
  ['with (dot)', (url) => url.replaceAll('.', '(dot)')],
]

describe.each(WRITINGS)('%s', (_, write) => {
  test.each(internal.map(({ title, url }) => [title, url]))('%s is found and held back', (_title, url) => {
    const text = `Look here: ${write(url)} and tell me.`
    expect(mayHoldInternalLinks(JSON.stringify(text))).toBe(true)
    const { text: rest, held } = withoutInternalLinks(text)
    expect(held.length).toBe(1)
    expect(rest).toContain(HELD_LINK)
    expect(rest).toMatch(/^Look here: /)
    expect(rest).toMatch(/ and tell me\.$/)
    expect(findInternalLinks(rest)).toEqual([])
    expect(() => assertShareable({ body: [text] })).toThrow(InternalLinkError)
  })

  test.each(ready.map(({ title, url }) => [title, url]))('%s may leave', (_title, url) => {
    const text = `Look here: ${write(url)} and tell me.`
    expect(withoutInternalLinks(text)).toEqual({ text, held: [] })
  })
})

test('what is held back is named as the playbook does', () => {
  for (const { url, title } of internal) expect(withoutInternalLinks(url).held).toEqual([title])
})

test.each([
  'https://microsoft.sharepoint.com/teams/another/plan.docx',
  'https://microsoft-my.sharepoint.com/:x:/p/somebody/abc',
  'microsofteur.sharepoint.com/sites/x',
  'https://microsoft.sharepoint-df.com/x',
  'https://msit.powerbi.com/groups/me/reports/1',
  'https://tool.corp.microsoft.com/x',
  'microsoft.sharepoint.com',
])('a page that the playbook does not name, on a host of Microsoft’s own: %s', (url) => {
  expect(withoutInternalLinks(`see ${url}, please`)).toEqual({
    text: `see ${HELD_LINK}, please`,
    held: ['an internal page'],
  })
})

test.each([
  'https://contoso.sharepoint.com/sites/teams',
  'https://notmicrosoft.sharepoint.com/x',
  'https://microsoft.sharepoint.com.example.com/x',
  'https://app.powerbi.com/groups/me',
  'https://aka.ms/AA63lt6x',
  'https://aka.ms/ftbvd-for-customers',
  'https://www.microsoft.com/ftbvd',
  'the point of sharepoint.com, said Microsoft',
  '100 % of them & 5 < 7 [.] \\u0041 ﬁne',
  '',
])('other links and texts stay as they are: %s', (text) => {
  expect(withoutInternalLinks(text)).toEqual({ text, held: [] })
})

test('of a Markdown link the words stay; two links are held back each; what stands between them stays', () => {
  expect(withoutInternalLinks('[our deck](https://aka.ms/AA63lt6), aka.ms/M365AG and aka.ms/ftbvd.')).toEqual({
    text: `our deck ${HELD_LINK}, aka.ms/M365AG and ${HELD_LINK}.`,
    held: ['ACM Partner Deck (Internal Only)', 'Business Value Discussion Content (BVD)'],
  })
})

test('a path that goes on in the next line goes along, the next sentence stays', () => {
  const { text } = withoutInternalLinks('https://microsoft.sharepoint.com/teams/a/\nplans/plan_2.docx\nThen call me')
  expect(text).toBe(`${HELD_LINK}\nThen call me`)
})

describe('in JSON', () => {
  const LINK = 'https://aka.ms/AA63lt6'

  test('every text of a card, at any depth; the same object when there is nothing', () => {
    const card = { body: [{ items: [{ text: `see ${LINK}` }] }], facts: { a: 'b' }, n: 1, none: null }
    const { value, held } = withoutInternalLinksIn(card)
    expect(value).toEqual({ ...card, body: [{ items: [{ text: `see ${HELD_LINK}` }] }] })
    expect(held).toEqual(['ACM Partner Deck (Internal Only)'])
    const clean = { body: ['aka.ms/M365AG'] }
    expect(withoutInternalLinksIn(clean).value).toBe(clean)
  })

  test('a button or a picture that leads there goes as a whole', () => {
    const card = {
      actions: [{ type: 'Action.OpenUrl', title: 'Deck', url: LINK }, { title: 'Other' }],
      body: [{ type: 'Container', selectAction: { type: 'Action.OpenUrl', url: LINK }, items: [] }],
    }
    expect(withoutInternalLinksIn(card).value).toEqual({
      actions: [{ title: 'Other' }],
      body: [{ type: 'Container', items: [] }],
    })
  })

  test('a link that is split over the runs of a paragraph', () => {
    const { value } = withoutInternalLinksIn({ inlines: [{ text: 'see aka.ms/' }, { text: 'AA63lt6' }, ' now'] })
    expect(JSON.stringify(value)).not.toContain('AA63lt6')
    expect(JSON.stringify(value)).toContain(HELD_LINK)
  })
})

test.each([
  ['<'.repeat(20_000)],
  ['&#'.repeat(10_000)],
  [`a${'<>'.repeat(10_000)}`],
  [`a${'\\n'.repeat(10_000)}`],
  ['a'.repeat(20_000)],
  ['/x/..'.repeat(5000)],
  ['\n%20abc1'.repeat(3000)],
])('hostile text is read to its end: %#', (text) => {
  expect(withoutInternalLinks(`aka.ms/${text} aka.ms/ftbvd`).held).toContain('Business Value Discussion Content (BVD)')
})
