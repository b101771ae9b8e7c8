import { expect, it } from 'vitest'
import { unnamedInWords } from './unnamed.ts'

it.each([
  ['unnamed: A port official, who was in the room', 'a port official'],
  ['unnamed: the senator', 'the senator'],
  ['unnamed: Karsan officials', 'Karsan officials'],
  ['unnamed: Senior administration officials', 'senior administration officials'],
  ['unnamed: Top Karsan aides', 'top Karsan aides'],
  ['unnamed: Its sources', 'its sources'],
  ['unnamed: Critics', 'critics'],
  ['unnamed: Political leaders and senior diplomats', 'political leaders and senior diplomats'],
  ['unnamed: High-ranking officers', 'high-ranking officers'],
  // What has its capital everywhere keeps it.
  ['unnamed: White House officials', 'White House officials'],
  ['unnamed: Western diplomats', 'Western diplomats'],
  ['unnamed: Democrats', 'Democrats'],
  ['unnamed: U.S. officials', 'U.S. officials'],
  ['unnamed: Defence Ministry sources', 'Defence Ministry sources'],
  ['unnamed: Port Selm traders', 'Port Selm traders'],
  ['unnamed: Port traders', 'port traders'],
  ['unnamed: Topaz Line staff', 'Topaz Line staff'],
])('%s is, inside a sentence, %s', (speaker, expected) => expect(unnamedInWords(speaker)).toBe(expected))
