import { textOfHtml, textOfTyped } from '../../../../bot/channel/text/html-text.ts'

const REPLY =
  '<blockquote itemscope itemtype="http://schema.skype.com/Reply" itemid="1700"><strong itemprop="mri">Adele</strong>' +
  '<span itemprop="time" itemid="1700"></span><p itemprop="preview">Litware said no</p></blockquote>'
const MENTION = (name: string) => `<span itemtype="http://schema.skype.com/Mention" itemscope itemid="0">${name}</span>`
const EMOJI =
  '<span title="Smile"><img itemscope itemtype="http://schema.skype.com/Emoji" itemid="smile" src="x" alt="🙂"></span>'
/** A table of two columns; a cell in which nothing stands is there. */
const fields = (...cells: string[]): string =>
  `<table>\n${cells.map((cell, i) => (i % 2 ? `<td>${cell}</td></tr>\n` : `<tr><td>${cell}</td>`)).join('')}</table>`

test.each([
  // Paragraphs and breaks.
  ['<p>one</p>\n<p>two</p>', 'one\ntwo'],
  ['<div><div>one</div>\n<div>two</div></div>', 'one\ntwo'],
  ['<p>one<br>two<br/>\nthree</p>', 'one\ntwo\nthree'],
  ['<p>one</p><p>&nbsp;</p><p>two</p>', 'one\n\ntwo'],
  ['<div>one</div><div><br></div><div>two</div>', 'one\n\ntwo'],
  ['<p>one</p><p>&nbsp;</p><p>&nbsp;</p><p>&nbsp;</p><p>two</p>', 'one\n\ntwo'],
  ['<p>one\n  two</p>', 'one two'],
  ['<h2>one</h2>two<hr>three', 'one\ntwo\nthree'],
  ['one<p>two', 'one\ntwo'],
  // Lists.
  ['<p>both:</p><ul><li>one</li><li>two</li></ul><p>end</p>', 'both:\n- one\n- two\nend'],
  ['<ol>\n<li>one</li>\n<li><p>two</p></li>\n</ol>', '1. one\n2. two'],
  ['<ol start="3"><li>one</li><li>two</li></ol>', '3. one\n4. two'],
  ['<ul><li>one<ul><li>two</li></ul></li><li>three</li></ul>', '- one\n- two\n- three'],
  ['<ol><li>one<ul><li>two</li></ul></li><li>three</li></ol>', '1. one\n- two\n2. three'],
  ['<ul><li>one<br>more</li><li></li><li>two</li></ul>', '- one\nmore\n- two'],
  ['<p>o&nbsp;&nbsp; one</p><p>·&nbsp;&nbsp;&nbsp;two</p>', '- one\n· two'],
  ['<ul><li>status contoso</li></ul>', 'status contoso'],
  // Tables.
  ['<table><tr><td>Contoso</td><td>Teams</td><td>no champion</td></tr></table>', 'Contoso: Teams, no champion'],
  [
    '<p>Today</p><table><tbody><tr><th>Customer</th><th>Note</th></tr><tr><td><p>Contoso</p></td><td><p>one</p><p>two</p></td></tr>\n<tr><td>Fabrikam</td><td></td></tr></tbody></table><p>end</p>',
    'Today\nContoso: one two\nFabrikam\nend',
  ],
  ['<table><tr><td>Contoso:</td><td><ul><li>one</li><li>two</li></ul></td></tr></table>', 'Contoso: one; two'],
  ['<table><tr><td><p>one</p><p>two</p></td></tr></table>', 'one\ntwo'],
  ['<table><tr><td>one<table><tr><td>a</td><td>b</td></tr></table>two</td></tr></table>', 'one\na: b\ntwo'],
  ['<table><tr><td>a<td>b<tr><td>c<td>d', 'a: b\nc: d'],
  // A heading names columns and has rows under it.
  [
    '<table><tr><td>#</td><td>Customer</td><td>Workload</td></tr><tr><td>1</td><td>Contoso</td><td>Teams</td></tr></table>',
    '1: Contoso, Teams',
  ],
  ['<table><tr><td>Company:</td><td>Contoso</td></tr></table>', 'Company: Contoso'],
  ['<table><tr><td>Customer</td><td>Workload</td></tr></table>', 'Customer: Workload'],
  [
    '<table><tr><td>Customer</td><td>Contoso</td><td>Fabrikam</td></tr><tr><td>News</td><td>a</td><td>b</td></tr></table>',
    'Customer: Contoso, Fabrikam\nNews: a, b',
  ],
  // Fields: a label and what it says in each row.
  [fields('Customer', 'Contoso', 'Workload', 'Teams', 'News', 'no champion'), 'Contoso Teams: no champion'],
  [
    `before${fields('Call notes', '', 'Account name:', 'Contoso', 'Seats', '300', 'Owner', '', 'Notes', 'no champion')}after`,
    'before\nCall notes\nContoso: Seats: 300; no champion\nafter',
  ],
  [
    fields(
      'Workload',
      'Teams',
      'Customer',
      'Contoso',
      'News',
      'one',
      'Workload',
      'Exchange',
      'Customer',
      'Fabrikam',
      'News',
      'two',
    ),
    'Contoso Teams: one\nFabrikam Exchange: two',
  ],
  [
    fields(
      'Customer',
      'Contoso',
      'Workload',
      'Teams',
      'News',
      'one',
      'Workload',
      'Exchange',
      'News',
      'two',
      'Customer',
      'Fabrikam',
      'News',
      'three',
    ),
    'Contoso Teams: one\nContoso Exchange: two\nFabrikam: three',
  ],
  [fields('Workload', 'Teams', 'News', 'no champion'), 'Workload: Teams\nNews: no champion'],
  // Quotes.
  [`${REPLY}<p>Contoso said yes</p>`, 'Contoso said yes'],
  [`<p>Contoso said yes</p>${REPLY}`, 'Contoso said yes'],
  [REPLY, ''],
  ['<p>They wrote:</p><blockquote><p>no champion</p></blockquote>', 'They wrote:\nno champion'],
  ['<blockquote itemtype="http://schema.skype.com/Forward"><p>Contoso said yes</p></blockquote>', 'Contoso said yes'],
  // Code, pictures, links, mentions.
  ['<pre class="x" itemid="codeBlock-1"><code>one\ntwo<br>three</code></pre>', 'one\ntwo\nthree'],
  ['<codeblock class=""><code>one<br>two</code></codeblock>', 'one\ntwo'],
  [`no champion ${EMOJI}`, 'no champion 🙂'],
  ['no <emoji id="x" alt="👍" title="Like"></emoji> yet', 'no 👍 yet'],
  ['see <img alt="image" src="x"><img src="y"> there', 'see there'],
  ['<a href="https://x.example/?a=1&amp;b" title="x">the <b>plan</b></a>', 'the plan'],
  [`${MENTION('Playbook')}&nbsp;status`, 'status'],
  ['<at id="0">Playbook</at> status', 'status'],
  [`${MENTION('Bo')} of Contoso`, 'Bo of Contoso'],
  // Marks of characters.
  ['a&nbsp;b&#160;c\u00a0d', 'a b c d'],
  ['they won&#39;t &#x2013; caf&eacute; &hellip; &#x1F642; &amp;lt; R&D AT&T', "they won't – café … 🙂 &lt; R&D AT&T"],
  ['a\u200bb\ufeff', 'ab'],
  ['a &lt; b &amp;&amp; &quot;c&quot; &gt; d', 'a < b && "c" > d'],
  ['a&#0;&#xffffff;b', 'a\ufffd\ufffdb'],
  // What goes, and what is never closed.
  ['a<style>p { x > y }</style>b<SCRIPT>1</Script>c<attachment id="1"></attachment>d', 'abcd'],
  ['a<!-- b -->c', 'ac'],
  ['one<attachment id="1"><p>two</p>', 'one\ntwo'],
  ['</p></table></ul></blockquote>one', 'one'],
])('of the HTML %j the text is %j', (html, text) => {
  expect(textOfHtml(html, ['Playbook'])).toBe(text)
})

test.each([
  ['one\ntwo', 'one\ntwo'],
  ['one\r\ntwo', 'one\ntwo'],
  ['one\r\n\r\ntwo\r\n\r\nthree', 'one\ntwo\nthree'],
  ['one\r\n\r\n&nbsp;\r\n\r\ntwo', 'one\n\ntwo'],
  ['one\n\ntwo\nthree', 'one\n\ntwo\nthree'],
  ['<p>one</p>\n<p>two</p>', 'one\ntwo'],
  ['one<br>\ntwo', 'one\ntwo'],
  ['<at>Bo</at>\ntwo', 'Bo\ntwo'],
  ['- one\n- two', '- one\n- two'],
  [
    'Customer\tWorkload\tNote\nContoso\tTeams\tno champion\nFabrikam\t\tno time',
    'Contoso: Teams, no champion\nFabrikam: no time',
  ],
  [
    'Customer\tContoso\nWorkload\tTeams\nNews\tno champion\nFabrikam is fine',
    'Contoso Teams: no champion\nFabrikam is fine',
  ],
  ['Account\tContoso', 'Account: Contoso'],
  ['•\tone\n1.\ttwo\no\tthree\n\tfour', '• one\n1. two\no three\nfour'],
  // What nobody laid out.
  ['a <customer> with <300 seats > 200', 'a <customer> with <300 seats > 200'],
  ['they have <a lot> of <b users', 'they have <a lot> of <b users'],
  ['<- this, <3 and <!-- that', '<- this, <3 and <!-- that'],
  ['x <p', 'x <p'],
  ['<b>no</b> champion', 'no champion'],
])('of the typed %j the text is %j', (typed, text) => {
  expect(textOfTyped(typed)).toBe(text)
})
