import { html, raw } from 'hono/html'

type Html = ReturnType<typeof html>

/** A whole page around its content. What comes from pages that were read is escaped by `html` wherever it is put. */
export function frame(title: string, content: Html): Html {
  return html`${raw('<!doctype html>')}
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="stylesheet" href="/style.css">
</head>
<body>
${content}
</body>
</html>`
}
