import type { JobEvent } from '../../../src/api/types.ts'

type Reason = Extract<JobEvent, { kind: 'problem' }>['reason']

const advice: Partial<Record<Reason, string>> = {
  empty: 'Save the page again; the file holds nothing.',
  binary: 'Only text and HTML pages are read. Save the page as HTML, or copy its text and paste it.',
  'too-large': 'Copy the report’s text and paste it.',
  'login-wall': 'Open the page where you are logged in, save it as HTML, and drop the file here.',
  'no-body': 'Copy the report’s text and paste it.',
  'no-text': 'Copy the report’s text and paste it.',
  'not-a-page': 'Drop the page itself as HTML or text.',
  'http-status': 'Open the address in a browser; if it shows there, save the page and drop the file.',
  redirects: 'Open the address in a browser and paste the one that it ends at.',
  'refused-address': 'Only public http and https addresses are read from here.',
  robots: 'The site asks programs not to read this. Save the page yourself and drop the file.',
  timeout: 'Try again later, or save the page and drop the file.',
  network: 'See whether this machine is online, or save the page elsewhere and drop the file.',
  failed: 'This is a fault of the program: please report it, with the page.',
}

/** What to do about a page that could not be read; null where the problem says all there is. */
export const adviceOn = (reason: string): string | null => advice[reason as Reason] ?? null
