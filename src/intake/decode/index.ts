export { type DecodedPage, decodePage } from './decode-page.ts'
export { describeBinary } from './describe-binary.ts'
export { normalizeText } from './normalize-text.ts'
