import { describe, expect, it } from 'vitest'
import { failingOf, failure } from './failure.ts'

const coded = (code: string) => Object.assign(new Error('some words of the system'), { code })

describe('failingOf', () => {
  it.each([
    ['ENOTFOUND', 'network', 'no host of that name'],
    ['EAI_AGAIN', 'network', 'could not be looked up'],
    ['ECONNREFUSED', 'network', 'takes no connections'],
    ['ECONNRESET', 'network', 'broke off'],
    ['UND_ERR_SOCKET', 'network', 'broke off'],
    ['EHOSTUNREACH', 'network', 'no way from this machine'],
    ['UND_ERR_CONNECT_TIMEOUT', 'timeout', 'did not answer in time'],
    ['CERT_HAS_EXPIRED', 'network', 'has expired'],
    ['ERR_TLS_CERT_ALTNAME_INVALID', 'network', 'made out to another name'],
    ['DEPTH_ZERO_SELF_SIGNED_CERT', 'network', 'trusts'],
    ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'network', 'trusts'],
    ['ERR_SSL_WRONG_VERSION_NUMBER', 'network', 'no secure connection'],
    ['HPE_INVALID_CONSTANT', 'network', 'not answer as the web does'],
    ['Z_DATA_ERROR', 'network', 'cannot be unpacked'],
    ['ERR__ERROR_FORMAT_PADDING_1', 'network', 'cannot be unpacked'],
    ['EACCES', 'network', 'the connection failed (EACCES)'],
    ['UND_ERR_ODD', 'network', 'the connection failed (UND_ERR_ODD)'],
  ])('says in plain words what %s means', (code, reason, words) => {
    expect(failingOf(coded(code))).toEqual({ reason, detail: expect.stringContaining(words) })
  })

  it('gives back what a failure holds', () => {
    expect(failingOf(failure('robots', 'forbidden'))).toEqual({ reason: 'robots', detail: 'forbidden' })
  })

  it.each([
    [new TypeError('x is not a function')],
    [coded('ERR_INVALID_ARG_TYPE')],
    [coded('UND_ERR_INVALID_ARG')],
    ['a string'],
  ])('throws a bug on: %s', (bug) => {
    expect(() => failingOf(bug)).toThrow()
  })
})
