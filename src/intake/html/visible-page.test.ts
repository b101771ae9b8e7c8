import { describe, expect, it } from 'vitest'
import { parse } from './parse.ts'
import { visiblePage } from './visible-page.ts'

const textOf = (html: string) => visiblePage(parse(html).document).text

describe('the text of a page', () => {
  it.each([
    ['<p>One   and\n two.</p><p>Three.</p>', 'One and two.\n\nThree.'],
    ['<!doctype html><html><head><title>Not shown</title></head><body>Shown</body></html>', 'Shown'],
    ['<ul><li>One</li><li>Two</li></ul>after', 'One\nTwo\n\nafter'],
    ['<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>', 'a\tb\nc'],
    ['<div>one<br>two<br><br>three</div>', 'one\ntwo\n\nthree'],
    ['<p>one <b>two</b>, <i> three</i>four</p>', 'one two, threefour'],
    ['<p>joined<b>words</b></p>', 'joinedwords'],
    ['<pre>one\r\n  two\n\nthree</pre>', 'one\ntwo\n\nthree'],
    ['<p>a &amp; b &eacute;&nbsp;c</p>', 'a & b é c'],
    ['<p>e<b>&#x301;</b>x</p><p>y</p>', 'éx\n\ny'],
    [
      '<p>seen<span hidden> not</span><span style="color:red; display: none"> nor</span><span class="sr-only"> this</span></p>',
      'seen',
    ],
    [
      '<p>seen</p><!-- not --><script>no()</script><style>p{}</style><noscript>no</noscript><template>no</template>',
      'seen',
    ],
    ['<p aria-hidden="true">shown all the same</p>', 'shown all the same'],
    ['just words', 'just words'],
    ['<p>unclosed <b>bold<p>next', 'unclosed bold\n\nnext'],
  ])('of %j is %j', (html, expected) => {
    expect(textOf(html)).toBe(expected)
  })

  it('knows which element each piece came from', () => {
    const page = visiblePage(parse('<p class="leadText">one <b>two</b></p>').document)
    expect(
      page.pieces.map(({ start, end, element }) => [page.text.slice(start, end), element.tag, element.names]),
    ).toEqual([
      ['one', 'p', ' lead text '],
      ['two', 'b', ' '],
    ])
  })
})
