import { type DragEvent, useId, useRef, useState } from 'react'
import { ask } from '../../data/ask.ts'
import { Progress } from './progress.tsx'
import { useJob } from './use-job.ts'

/** Files to drop, addresses and a text to paste; then what becomes of them, live. */
export function AddForm({ story }: { readonly story: string }) {
  const [files, setFiles] = useState<readonly File[]>([])
  const [addresses, setAddresses] = useState('')
  const [text, setText] = useState('')
  const [fault, setFault] = useState<string | null>(null)
  const [over, setOver] = useState(false)
  const picker = useRef<HTMLInputElement>(null)
  const job = useJob()
  const hint = useId()
  const nothing = files.length === 0 && addresses.trim() === '' && text.trim() === ''
  const name = story.trim()

  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    setFiles((before) => [...before, ...event.dataTransfer.files])
  }
  const add = async () => {
    const form = new FormData()
    form.set('story', name)
    for (const file of files) form.append('files', file)
    form.set('addresses', addresses)
    form.set('text', text)
    try {
      setFault(null)
      const { job: id } = await ask<{ job: string }>('/api/pages', { method: 'POST', body: form })
      job.follow(id)
      setFiles([])
      setAddresses('')
      setText('')
    } catch (error) {
      setFault((error as Error).message)
    }
  }
  return (
    <form
      className="mt-3 max-w-2xl"
      onSubmit={(event) => {
        event.preventDefault()
        void add()
      }}
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is for the pointer; the button inside does the same */}
      <div
        className={`border-2 border-dashed px-4 py-7 text-center ${over ? 'border-accent bg-raised' : 'border-rule-strong'}`}
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <p>
          Drop saved pages here, or{' '}
          <button type="button" className="link" onClick={() => picker.current?.click()}>
            choose files
          </button>
        </p>
        <p id={hint} className="meta mt-1">
          HTML or plain text, one report a file
        </p>
        <input
          ref={picker}
          type="file"
          multiple
          accept=".html,.htm,.xhtml,.txt,.text,text/html,text/plain"
          className="sr-only"
          tabIndex={-1}
          aria-label="Files"
          aria-describedby={hint}
          onChange={(event) => {
            setFiles((before) => [...before, ...(event.target.files ?? [])])
            event.target.value = ''
          }}
        />
      </div>
      {files.length > 0 && (
        <ul className="mt-2">
          {files.map((file, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the same file may be dropped twice
            <li key={i} className="flex items-baseline justify-between gap-3 border-b border-rule py-1">
              <span className="truncate">{file.name}</span>
              <button
                type="button"
                className="meta link"
                aria-label={`Leave out ${file.name}`}
                onClick={() => setFiles(files.filter((_, n) => n !== i))}
              >
                leave out
              </button>
            </li>
          ))}
        </ul>
      )}
      <label className="meta mt-4 block">
        <span className="block">Addresses, one a line</span>
        <textarea
          className="field w-full"
          rows={3}
          value={addresses}
          spellCheck={false}
          placeholder="https://"
          onChange={(e) => setAddresses(e.target.value)}
        />
      </label>
      <label className="meta mt-4 block">
        <span className="block">Or the text of one report, as you copied it</span>
        <textarea
          className="field w-full font-serif text-base"
          rows={6}
          value={text}
          onChange={(e) => setText(e.target.value)}
        />
      </label>
      {fault && (
        <p role="alert" className="mt-3 text-accent">
          {fault}
        </p>
      )}
      <button
        type="submit"
        className="act mt-4 bg-ink px-5 text-paper hover:bg-accent"
        disabled={nothing || name === '' || job.isRunning}
      >
        {job.isRunning ? 'Reading …' : 'Read them'}
      </button>
      {name === '' && !nothing && <span className="meta ml-3">The story needs a name.</span>}
      <Progress job={job} />
    </form>
  )
}
