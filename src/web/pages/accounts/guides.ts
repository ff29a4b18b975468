import { guideCatalogue } from '../../../text/guide-catalogue.ts'

/** The guides in the language of the screen; imported by what is loaded late alone. */
export const guides = guideCatalogue('en')
