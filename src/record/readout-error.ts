/** The root of all errors of a bad set-up (not of a bad page): the message quotes the value, and `hint` says what to do. */
export class ReadoutError extends Error {
  override name = 'ReadoutError'
  readonly hint: string | undefined
  constructor(message: string, hint?: string, options?: ErrorOptions) {
    super(message, options)
    this.hint = hint
  }
}
