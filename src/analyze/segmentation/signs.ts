/** A token that ends a sentence. */
export const stop = /^(?:[.!?…]|\.{2,}|[!?]{2,})$/
/** A token that closes a quotation or bracket. */
export const closing = /^(?:["”’»)\]]|''|')$/
/** A token that opens one. */
export const opening = /^(?:["“‘«([„]|''|``|')$/
/** A mark of a list's item. */
export const bullet = /^[•▪●■*]$/
