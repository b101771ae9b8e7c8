/**
 * What is thrown for a bad set-up (a bad page is a `Problem`): the message quotes the value, and `hint` says what to do, as in
 * `new ReadoutError('port 80 is taken', 'give another with --port')`. The command line prints both and ends with 1; the API answers 400.
 */
export class ReadoutError extends Error {
  override name = 'ReadoutError'
  readonly hint: string | undefined
  constructor(message: string, hint?: string, options?: ErrorOptions) {
    super(message, options)
    this.hint = hint
  }
}
