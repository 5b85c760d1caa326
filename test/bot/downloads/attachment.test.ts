import { attachment } from '../../../bot/downloads/attachment.ts'

/** What browsers are told to save a file as. */
test.each([
  ['portfolio.csv', 'attachment; filename="portfolio.csv"'],
  ['Müller-Teams.md', `attachment; filename="Muller-Teams.md"; filename*=UTF-8''M%C3%BCller-Teams.md`],
  ['東京.md', `attachment; filename="__.md"; filename*=UTF-8''%E6%9D%B1%E4%BA%AC.md`],
  [
    `a"\r\nX: 1; (b)'*.md`,
    `attachment; filename="a___X__1___b___.md"; filename*=UTF-8''a%22%0D%0AX%3A%201%3B%20%28b%29%27%2a.md`,
  ],
])('%j', (name, header) => {
  expect(attachment(name)).toBe(header)
})
