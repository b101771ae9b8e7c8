import { readFileSync } from 'node:fs'

const { version } = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')) as {
  version: string
}

/** How Readout names itself to the sites it reads; robots.txt files call it 'readout'. */
export const userAgent = `Readout/${version} (reads public news pages; obeys robots.txt)`
