import { catalogue } from '../text/catalogue.ts'

/** All words of the page, in the language of the screen. */
export const text = catalogue('en')
