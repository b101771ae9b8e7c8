import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, type RefObject, useId, useRef, useState } from 'react'
import type { Judgement } from '../../../../src/api/types.ts'
import { address, send } from '../../data/ask.ts'
import { usePlace } from '../../data/use-room.ts'
import type { Act } from './act.ts'
import { noteKept } from './kept.ts'
import { callMe, personHere } from './person.ts'
import { stayNear } from './stay-near.ts'
import { useMergeActs } from './use-merge-acts.ts'

interface CorrectProps {
  /** What is ruled on, in words: 'the meeting of 5 April'. */
  readonly what: string
  readonly acts: readonly Act[]
  /** The id of a finding that may be one with another, or be put together from what is not one. */
  readonly mergeable?: string
  /** What the button says. */
  readonly label?: string
}

/**
 * A button that opens a form for a person's judgement on what stands beside it. It is kept with author, time and reason, shown
 * under Judgements, and can be taken back there.
 */
export function Correct({ what, acts, mergeable, label = 'Correct' }: CorrectProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const opener = useRef<HTMLButtonElement>(null)
  const [open, setOpen] = useState(false)
  return (
    <>
      <button
        ref={opener}
        type="button"
        className="meta link screen-only py-1"
        aria-haspopup="dialog"
        aria-label={`${label}: ${what}`}
        onClick={() => {
          setOpen(true)
          dialog.current?.showModal()
        }}
      >
        {label}
      </button>
      <dialog
        ref={dialog}
        aria-label={`${label}: ${what}`}
        onClose={() => setOpen(false)}
        className="m-auto w-[min(32rem,calc(100vw-2rem))] rounded-xs border border-rule-strong bg-paper p-5 text-ink backdrop:bg-black/40"
      >
        {open && (
          <JudgementForm
            what={what}
            acts={acts}
            mergeable={mergeable}
            opener={opener}
            close={() => dialog.current?.close()}
          />
        )}
      </dialog>
    </>
  )
}

interface JudgementFormProps extends Omit<CorrectProps, 'label'> {
  readonly opener: RefObject<HTMLButtonElement | null>
  readonly close: () => void
}

function JudgementForm({ what, acts: given, mergeable, opener, close }: JudgementFormProps) {
  const acts = [...given, ...useMergeActs(mergeable)]
  const { story, asOf } = usePlace()
  const client = useQueryClient()
  const [chosen, choose] = useState(acts[0]?.id)
  const [value, setValue] = useState('')
  const [person, setPerson] = useState(personHere)
  const [reason, setReason] = useState('')
  const act = acts.find((a) => a.id === chosen)
  const kept = useMutation({
    mutationFn: () => {
      callMe(person)
      return send<Judgement>(address(`/stories/${story}/judgements`, { asOf }), {
        ...act!.rule(value),
        what: what.slice(0, 1000),
        reason,
        person,
      })
    },
    onSuccess: async (judgement) => {
      const back = stayNear(opener.current)
      close()
      if (act) noteKept({ judgement, words: act.words })
      // Of a large story the record takes a while to be put together anew; until then the room stands as it was.
      await client.invalidateQueries({ queryKey: ['story', story] })
      back()
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    kept.mutate()
  }
  return (
    <form onSubmit={submit}>
      <h2 className="text-lg font-semibold">Your judgement</h2>
      <p className="mt-1 line-clamp-3 text-quiet">{what}</p>
      <fieldset className="mt-4 space-y-1.5">
        <legend className="sr-only">What you rule</legend>
        {acts.map(({ id, words }) => (
          <label key={id} className="flex min-h-7 items-baseline gap-2">
            <input
              type="radio"
              name="act"
              checked={chosen === id}
              onChange={() => {
                choose(id)
                setValue('')
              }}
            />
            {words}
          </label>
        ))}
      </fieldset>
      {act?.choices && <Value choices={act.choices} value={value} setValue={setValue} />}
      <Line label="Why (others will read it)" value={reason} setValue={setReason} />
      <Line label="Your name" value={person} setValue={setPerson} required />
      {kept.error && (
        <p role="alert" className="mt-3 text-against">
          It was not kept. {kept.error.message}
        </p>
      )}
      <p className="meta mt-4">
        It is kept with your name and the time, and can be taken back under “Judgements”. Nothing is deleted.
      </p>
      <div className="mt-3 flex gap-2">
        <button type="submit" className="act bg-ink text-paper hover:bg-ink" disabled={kept.isPending || !act}>
          Keep it
        </button>
        <button type="button" className="act" onClick={close}>
          Cancel
        </button>
      </div>
    </form>
  )
}

interface ValueProps {
  readonly choices: NonNullable<Act['choices']>
  readonly value: string
  readonly setValue: (value: string) => void
}

function Value({ choices, value, setValue }: ValueProps) {
  const id = useId()
  if (choices.length === 0) return <Line label="Namely" value={value} setValue={setValue} />
  return (
    <div className="mt-3">
      <label htmlFor={id} className="meta block">
        Namely
      </label>
      <select id={id} className="field w-full" required value={value} onChange={(e) => setValue(e.target.value)}>
        <option value="" disabled>
          Choose …
        </option>
        {choices.map((c) => (
          <option key={c.value} value={c.value}>
            {c.name}
          </option>
        ))}
      </select>
    </div>
  )
}

interface LineProps {
  readonly label: string
  readonly value: string
  readonly setValue: (value: string) => void
  readonly required?: true
}

function Line({ label, value, setValue, required }: LineProps) {
  const id = useId()
  return (
    <div className="mt-3">
      <label htmlFor={id} className="meta block">
        {label}
      </label>
      <input
        id={id}
        className="field w-full"
        value={value}
        required={required}
        onChange={(e) => setValue(e.target.value)}
      />
    </div>
  )
}
