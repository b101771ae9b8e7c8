/** The one style sheet of the plain pages: no script, no font or picture from anywhere. */
export const style = `
:root { color-scheme: light dark; --ink: #1b1b1a; --paper: #fdfcf9; --quiet: #6b6860; --line: #dedad0; --mark: #fff0b8; --cue: #9a3b00; --link: #124a8f }
@media (prefers-color-scheme: dark) { :root { --ink: #e8e6e0; --paper: #171716; --quiet: #9b978c; --line: #37352f; --mark: #4a3f12; --cue: #f0a36b; --link: #8db8f2 } }
* { box-sizing: border-box }
body { margin: 0 auto; padding: 1.5rem 1rem 4rem; max-width: 46rem; background: var(--paper); color: var(--ink); font: 1.05rem/1.55 Georgia, 'Times New Roman', serif }
a { color: var(--link); text-underline-offset: .15em }
nav, .meta, footer, th { color: var(--quiet); font: .85rem/1.5 system-ui, sans-serif }
h1 { font-size: 1.7rem; line-height: 1.2; margin: .6rem 0 }
h2 { font-size: 1.15rem; margin: 2.2rem 0 .6rem; border-top: 1px solid var(--line); padding-top: 1rem }
h3 { font-size: 1rem; margin: 1.4rem 0 .3rem }
ol.reports { list-style: none; padding: 0 }
ol.reports li { padding: .55rem 0; border-bottom: 1px solid var(--line) }
ul.sayings { list-style: none; padding: 0 0 0 1rem; margin: 0 }
ul.sayings li { margin: .35rem 0 }
.hand { font: .75rem/1 system-ui, sans-serif; padding: .2em .5em; border: 1px solid currentColor; border-radius: 1em; white-space: nowrap }
.own { color: #1f7a3d } .partly, .relays, .copy { color: var(--cue) } .unknown { color: var(--quiet) }
@media (prefers-color-scheme: dark) { .own { color: #7fce98 } }
.text { white-space: pre-wrap; overflow-wrap: anywhere }
.furniture { color: var(--quiet); opacity: .75; font-size: .85em }
.headline { font-weight: bold; font-size: 1.25em }
.byline, .date { font-style: italic; color: var(--quiet) }
.content { background: var(--mark) }
.cue { color: var(--cue) }
.source { text-decoration: underline; text-decoration-color: var(--cue); text-decoration-thickness: 2px; text-underline-offset: .2em }
.passage { outline: 2px solid var(--cue); outline-offset: 1px }
.problem { border-left: 3px solid var(--cue); padding-left: .7rem }
.key span { margin-right: 1.2rem }
@media print { body { max-width: none; font-size: 10pt } nav { display: none } }
`
