import { REFUSAL_CODES, Refusal } from '../../../domain/errors.ts'
import { refusalValues } from '../../refusal-values.ts'

const PIECE_BYTES = 8 * 1024 * 1024
const PATIENCE_MS = [500, 2000, 5000]

interface UploadOptions {
  signal: AbortSignal
  /** Bytes of this file that have arrived so far. */
  onProgress: (received: number) => void
}

/** Hands a file over piece by piece and answers with its id; goes on where it was after a hiccup. Refuses as the server does. */
export async function upload(file: File, { signal, onProgress }: UploadOptions): Promise<string> {
  const { id } = await answerOf(
    fetch('/uploads', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ name: file.name, size: file.size }),
      signal,
    }),
  )
  const giveUp = () => void fetch(`/uploads/${id}`, { method: 'DELETE' })
  signal.addEventListener('abort', giveUp, { once: true })
  let received = 0
  while (received < file.size) {
    received = await sendPiece(id, file, received, signal)
    onProgress(received)
  }
  signal.removeEventListener('abort', giveUp)
  return id
}

/** Sends the piece at `offset`; when that fails, asks how far the server is and lets the caller go on from there. */
async function sendPiece(id: string, file: File, offset: number, signal: AbortSignal): Promise<number> {
  const body = file.slice(offset, offset + PIECE_BYTES)
  for (const pause of PATIENCE_MS) {
    const sent = await fetch(`/uploads/${id}?offset=${offset}`, { method: 'PUT', body, signal }).catch(unlessAborted)
    if (sent && sent.status !== 409) return (await answerOf(sent)).received
    if (!sent) await new Promise((resolve) => setTimeout(resolve, pause))
    const state = await fetch(`/uploads/${id}`, { signal }).catch(unlessAborted)
    if (state) return (await answerOf(state)).received
  }
  return (await answerOf(fetch(`/uploads/${id}?offset=${offset}`, { method: 'PUT', body, signal }))).received
}

// A computer that slept, or a server that restarts, answers again in a moment; only giving up is final.
function unlessAborted(error: unknown): null {
  if (error instanceof DOMException && error.name === 'AbortError') throw error
  return null
}

interface UploadAnswer {
  id: string
  received: number
}

async function answerOf(response: Response | Promise<Response>): Promise<UploadAnswer> {
  const settled = await response
  const body: unknown = await settled.json()
  if (!settled.ok) throw refusalIn(body)
  return { id: String(field(body, 'id') ?? ''), received: Number(field(body, 'received') ?? 0) }
}

function refusalIn(body: unknown): Error {
  const code = REFUSAL_CODES.find((each) => each === field(body, 'code'))
  return code
    ? new Refusal(code, 'The upload was refused', refusalValues(field(body, 'values')))
    : new Error('The upload failed')
}

function field(body: unknown, name: string): unknown {
  return typeof body === 'object' && body !== null ? Reflect.get(body, name) : undefined
}
