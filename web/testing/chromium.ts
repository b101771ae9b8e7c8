import { existsSync } from 'node:fs'

const places = [
  process.env.READOUT_CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
]

/** Where this machine has a Chromium; undefined where it has none. */
export const chromiumPath: string | undefined = places.find((place) => place && existsSync(place))
