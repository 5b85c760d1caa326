import { replaceElements, replaceTags } from '../../bot/html-tags.ts'

test.each([
  ['<p>one</p><p class="a < b">two', ' one  two'],
  ['a < b', 'a < b'],
  ['<p>one<p open', ' one<p open'],
  ['<p>one<b>two</b>', ' one<b>two</b>'],
  ['', ''],
])('the tags of “%s” go', (html, rest) => {
  expect(replaceTags(html, /<\/?p\b[^>]*>/g, ' ')).toBe(rest)
})

test.each([
  ['a<style>p { x > y }</style>b', 'a b'],
  ['a<STYLE type="x">1</Style>b<script>2</script>c', 'a b c'],
  ['a<style>b', 'a<style>b'],
  ['a<style>b<script>1</script>c<style>d', 'a<style>b c<style>d'],
  ['a<styles>b</styles>', 'a<styles>b</styles>'],
  ['a<style>1<script>2</style>b</script>c', 'a b</script>c'],
])('the elements of “%s” go with what they hold', (html, rest) => {
  expect(replaceElements(html, ['style', 'script'], ' ')).toBe(rest)
})
