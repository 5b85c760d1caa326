import MarkdownIt from 'markdown-it'
import { toMarkdown, type DocumentPart } from '../../../playbook/plan/document.ts'
import { Random } from '../../support/random.ts'

/** The Markdown of the hand-over as a reader shows it: the text of people literally, wherever it stands. */
const reader = new MarkdownIt({ html: true, linkify: false })

const PLACES: Readonly<Record<string, (text: string) => DocumentPart>> = {
  'a paragraph': (text) => ({ kind: 'text', text }),
  'an item of a list': (text) => ({ kind: 'list', items: [text, 'next'] }),
  'a fact': (text) => ({ kind: 'facts', rows: [['Who', text]] }),
  'the label of a fact': (text) => ({ kind: 'facts', rows: [[text, 'value']] }),
  'a cell of a table': (text) => ({ kind: 'table', head: ['One', 'Two'], widths: [50, 50], rows: [['first', text]] }),
  'the title of a link': (text) => ({ kind: 'links', links: [{ title: text, url: 'https://example.com' }] }),
}

/** A document with the part, as it is shown: its elements in order, and its text. */
function rendered(part: DocumentPart): { readonly tags: readonly string[]; readonly text: string } {
  const html = reader.render(toMarkdown({ title: 'T', subtitle: 'S', sections: [{ title: 'Section', parts: [part] }] }))
  const text = html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
  return { tags: html.match(/<\/?\w+/g) ?? [], text }
}

/** The text where "plain" stood, on one line, and nothing else. */
function literally(part: (text: string) => DocumentPart, text: string): ReturnType<typeof rendered> {
  const plain = rendered(part('plain'))
  const line = text.trim().replace(/\s*\n\s*/g, '; ')
  return { ...plain, text: plain.text.replace('plain', () => line) }
}

const TEXTS = [
  '~~gone~~',
  '&copy; &#65; &amp; R&D',
  '- dash',
  '+ plus',
  '* star',
  '1. one',
  '12) twelve',
  '-',
  '---',
  '- - -',
  '+',
  '# heading',
  '> quoted',
  '    indented',
  '\t- tab',
  '```\ncode\n```',
  '~~~',
  '===',
  'a\n---',
  '<b>bold</b>',
  '**b** _i_ `c`',
  '[a](b) ![c](d)',
  '[a]: https://example.com',
  '| a | b |',
  'a\\|b \\',
  '-5 % of 1.5 days',
  '1.',
]

describe.each(Object.entries(PLACES))('text of people in %s', (_name, part) => {
  test.each(TEXTS)('“%s” is shown literally', (text) => {
    expect(rendered(part(text))).toEqual(literally(part, text))
    expect(rendered(part(`${text} behind`))).toEqual(literally(part, `${text} behind`))
  })

  test('and so is whatever else is made of signs', () => {
    const random = new Random(8)
    const signs = [
      '1',
      '12',
      '\n',
      ' ',
      '    ',
      '\t',
      'a',
      'copy',
      'https://a.b',
      ...Array.from('-+*_~`#>|<&;:=.()[]!\\"$^'),
    ]
    for (let i = 0; i < 2000; i++) {
      const text = Array.from({ length: random.int(1, 8) }, () => random.pick(signs)).join('')
      if (text.trim() !== '') expect([text, rendered(part(text))]).toEqual([text, literally(part, text)])
    }
  })
})

test('what means nothing in Markdown is left as it was typed', () => {
  const markdown = toMarkdown({ title: 'R&D', subtitle: '1.5 days - or 2', sections: [] })
  expect(markdown).toBe('# R&D\n\n1.5 days - or 2')
})
