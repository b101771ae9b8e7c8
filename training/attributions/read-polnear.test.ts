import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { readPolnear } from './read-polnear.ts'

/** A tar archive of small files. */
function tar(files: Readonly<Record<string, string>>): Buffer {
  const blocks = Object.entries(files).flatMap(([name, content]) => {
    const bytes = Buffer.from(content)
    const header = Buffer.alloc(512)
    header.write(name, 0)
    header.write(bytes.length.toString(8).padStart(11, '0'), 124)
    header.write('0', 156)
    return [header, bytes, Buffer.alloc((512 - (bytes.length % 512)) % 512)]
  })
  return Buffer.concat([...blocks, Buffer.alloc(1024)])
}

it('reads what one annotator of a text marked, counted in UTF-16 code units', () => {
  const marks =
    'T1\tSource 0 3\tAda\nT2\tCue 4 8\tsaid\nT3\tContent 9 11;12 14\t🚢 no\nE1\tAttribution:T2 Source:T1 Cue:T2 Content:T3\n'
  const folder = mkdtempSync(join(tmpdir(), 'readout-marks-'))
  try {
    const archive = join(folder, 'train.tar.gz')
    const files = {
      'train/text/a.txt': 'Ada said 🚢! no',
      'train/attributions/a_1111.ann': marks,
      'train/attributions/a_2222.ann': '',
      'train/text/unmarked.txt': 'Nothing.',
    }
    writeFileSync(archive, gzipSync(tar(files)))
    expect(readPolnear(archive)).toEqual([
      {
        file: 'a.txt',
        text: 'Ada said 🚢! no',
        attributions: [
          {
            source: [{ start: 0, end: 3 }],
            cue: [{ start: 4, end: 8 }],
            content: [
              { start: 9, end: 12 },
              { start: 13, end: 15 },
            ],
          },
        ],
      },
    ])
    expect(readPolnear(archive, 1)).toMatchObject([{ file: 'a.txt', attributions: [] }])
    expect(readPolnear(archive, 2)).toEqual([])
  } finally {
    rmSync(folder, { recursive: true })
  }
})
