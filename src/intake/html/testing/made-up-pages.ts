/** Made-up pages, named `category--case`. */

/** A paragraph of made-up news, different for each number. */
export const paragraph = (n: number) =>
  `Envoys of Velland and Tarsk met for the ${n}. time in Port Lenn on Tuesday, and both sides said afterwards that the ferry treaty was ${n} steps from done, though neither would say which steps those were.`

const paragraphs = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, i) => `<p>${paragraph(from + i)}</p>`).join('\n')

export const pages = {
  'plain--article': `<!DOCTYPE html>
    <html lang="en-GB"><head><title>Ferry talks resume in Port Lenn | The Lenn Herald</title>
    <link rel="canonical" href="https://lennherald.example/ferry-talks">
    <meta property="og:site_name" content="The Lenn Herald"><meta property="og:title" content="Ferry talks resume in Port Lenn">
    <meta property="article:published_time" content="2031-03-04T08:30:00+02:00"><meta name="author" content="Anna Marr, Tom Velde">
    </head><body>
    <nav><a href="/">Home</a> <a href="/world">World</a></nav>
    <article><h1>Ferry talks resume in Port Lenn</h1><p class="byline">By Anna Marr and Tom Velde</p><div class="dateline-box">4 March 2031, 08:30</div>
    ${paragraphs(1, 5)}</article>
    <footer>Copyright The Lenn Herald</footer></body></html>`,

  'furniture--inside the article': `<html><body><main><article><h1>Harbour strike enters its second week</h1>
    ${paragraphs(1, 2)}
    <figure><img src="a.jpg"><figcaption>Cranes stand still in Port Lenn. Photo: O. Brandt</figcaption></figure>
    ${paragraphs(3, 3)}
    <div class="newsletter-signup"><p>Get the morning letter in your inbox.</p></div>
    <div class="ad-slot">Advertisement</div>
    <p><a href="/old">Read more: What the dockers want from the port</a></p>
    ${paragraphs(4, 4)}
    <h3>More from the harbour</h3><ul><li><a href="/one">Dockers vote on the offer tonight</a></li><li><a href="/two">Port chief leaves for the capital</a></li></ul>
    ${paragraphs(5, 6)}
    <p>Reporting by Anna Marr; editing by Tom Velde</p>
    <div class="share-bar"><a href="#">Share</a><a href="#">Tweet</a></div>
    <div id="comments"><h3>3 comments</h3><p>A reader says that this treaty will never be signed in our lifetime, and that the ministers know it.</p></div>
    </article></main></body></html>`,

  'lists--kept in the article': `<html><body><article><h1>What the ferry plan says</h1>
    ${paragraphs(1, 3)}
    <p>The draft has three terms:</p><ul><li>Both ports open at dawn.</li><li>Tarsk pays for the pier.</li><li>A joint board hears complaints.</li></ul>
    <blockquote>We have never been this close, and we will not leave the table now.</blockquote>
    ${paragraphs(4, 6)}</article></body></html>`,

  'breaks--paragraphs by br': `<html><body><div id="content"><h1>Minister leaves talks early</h1><div class="text">${[1, 2, 3, 4].map(paragraph).join('<br><br>')}</div></div></body></html>`,

  'divs--paragraphs without p': `<html><body><div class="shell"><h1>Minister leaves talks early</h1><div class="zone">${[1, 2, 3, 4, 5].map((n) => `<div class="unit">${paragraph(n)}</div>`).join('')}</div></div></body></html>`,

  'others--teasers after the article': `<html><body><article><h1>Ferry talks resume</h1>${paragraphs(1, 6)}</article>
    <article><h2><a href="/b">Tarsk raises its tolls</a></h2><p>${paragraph(77)}</p></article>
    <article><h2><a href="/c">Velland votes in May</a></h2><p>${paragraph(78)}</p></article></body></html>`,

  'wall--stub': `<html><body><h1>Ferry talks resume</h1><article><p>${paragraph(1)}</p><div class="gate"><p>Subscribe to continue reading this story.</p><p>Already a subscriber? Log in</p></div></article></body></html>`,
  'scripts--only':
    '<html><head><script>load()</script></head><body><script>render({"text":"not shown"})</script></body></html>',
  'scripts--required':
    '<html><body><div id="app">Please enable JavaScript to view this page.</div><script src="a.js"></script></body></html>',
  'frames--only': '<frameset><frame src="a.html"><noframes>Frames, please.</noframes></frameset>',
} as const
