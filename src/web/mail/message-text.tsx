import { text } from '../text.ts'
import { useLinkDialog } from './link-dialog.tsx'
import classes from './message-text.module.css'
import { type Span, type TextPiece, textPieces } from './text-pieces.ts'

const words = text.mail

interface MessageTextProps {
  text: string
  /** Places in `text` that the understanding rests on, in UTF-16 units. */
  evidence: readonly Span[]
}

/** A message as text: the evidence is marked, and an address opens only after the person has seen all of it. */
export function MessageText({ text: message, evidence }: MessageTextProps) {
  const { ask, dialog } = useLinkDialog()
  return (
    <>
      <section className={classes.text} aria-label={words.messageText}>
        {textPieces(message, evidence).map((piece) => (
          <Piece key={piece.start} piece={piece} onOpen={ask} />
        ))}
      </section>
      {dialog}
    </>
  )
}

function Piece({ piece, onOpen }: { piece: TextPiece; onOpen: (address: string) => void }) {
  const { address } = piece
  const content =
    address === null ? (
      piece.text
    ) : (
      <button type="button" className={classes.address} onClick={() => onOpen(address)}>
        {piece.text}
      </button>
    )
  return piece.isEvidence ? <mark className={classes.evidence}>{content}</mark> : content
}
