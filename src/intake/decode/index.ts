export { type DecodedPage, decodePage } from './decode-page.ts'
export { describeBinary } from './describe-binary.ts'
