import type { ReportView } from '../../../../src/api/types.ts'
import { handInWords } from '../../parts/report-name.tsx'
import { When } from '../../parts/when.tsx'

/** What is known of the report: outlet, day, authors, credit, hand, address, and what could not be made out. */
export function Facts({ view }: { readonly view: ReportView }) {
  const { report, number, hand } = view
  const { outlet, headline, published, zone, authors, credit, language, url, file, problems } = report
  return (
    <header className="max-w-3xl">
      <p className="kicker">{outlet ?? 'Outlet not stated'}</p>
      <h1 className="mt-1 text-xl font-semibold sm:text-2xl" lang={language ?? undefined}>
        {headline ?? 'Without a headline'}
      </h1>
      <p className="meta mt-1.5">
        {number !== null && `Report ${number} · `}
        <When at={published} />
        {zone && ` ${zone}`}
        {authors.length > 0 && ` · by ${authors.join(', ')}`}
        {credit.length > 0 && ` · credits ${credit.join(', ')}`}
        {hand && ` · ${handInWords(hand)}`}
        {file && ` · ${file}`}
        {url && /^https?:\/\//iu.test(url) && (
          <>
            {' · '}
            <a href={url} className="link" rel="noreferrer noopener" target="_blank">
              original page
            </a>
          </>
        )}
      </p>
      {problems.map(({ reason, detail }) => (
        <p key={reason} className="meta mt-1 text-accent">
          {detail}
        </p>
      ))}
    </header>
  )
}
